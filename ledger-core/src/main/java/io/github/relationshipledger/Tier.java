package io.github.relationshipledger;

/**
 * Where things stand now with a relationship, never how many followers somebody has. Closed for ever.
 *
 * <p>It is never set: post a {@link Standing} of another tier. {@link Relationship#tier()} and {@link Ledger#inTier}
 * ask for it.
 */
public enum Tier {
    /** A live conversation, campaign or negotiation: it needs a next action and a date. */
    ACTIVE,
    /** Good, with no open ask: a check-in on a set cadence. */
    NURTURE,
    /** No recent contact and none planned: parked until a named event, not deleted. */
    DORMANT
}
