package io.github.relationshipledger;

/**
 * The ledger already has a relationship with this id. {@link Ledger#open} throws it: where people choose the ids, catch
 * it and ask for another one.
 */
public final class DuplicateRelationshipException extends LedgerException {
    private static final long serialVersionUID = 1;

    private final transient RelationshipId id;

    DuplicateRelationshipException(RelationshipId id) {
        super("there is already a relationship '" + Excerpt.of(id.value())
                + "': post to it, or open the other one under an id of its own");
        this.id = id;
    }

    /**
     * Returns the id that is taken.
     *
     * @return the id
     */
    public RelationshipId id() {
        return id;
    }
}
