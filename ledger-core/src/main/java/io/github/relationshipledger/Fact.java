package io.github.relationshipledger;

import java.time.LocalDate;

/**
 * What a line of a relationship says: where things stand ({@link Standing}), that there was contact
 * ({@link Interaction}), that a suggestion was looked at and left alone ({@link Declined}), or that an earlier line was
 * a mistake ({@link Retraction}).
 *
 * <p>It becomes a line by {@link Ledger#post(RelationshipId, Fact, Stamp)}. Kinds may be added in later versions, so a
 * {@code switch} over facts wants a default.
 */
public sealed interface Fact permits Standing, Interaction, Declined, Retraction, LaterFact {
    /**
     * Returns the day the fact is true for, which may lie before the day it was written down.
     *
     * @return the date
     */
    LocalDate on();
}
