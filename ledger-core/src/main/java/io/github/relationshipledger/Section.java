package io.github.relationshipledger;

/** The sections of the weekly review, in the order in which they are held. Every {@link Reason} belongs to one. */
public enum Section {
    /** Step 1, 2 minutes: scan the Active relationships and do today what is due. */
    ACTIVE,
    /** Step 2, 5 minutes: check in where a check-in is due. */
    NURTURE,
    /** Step 3, 3 minutes: ask of each trigger whether it has happened. */
    DORMANT,
    /** Step 4, 5 minutes: decide who changes tier. */
    MOVES
}
