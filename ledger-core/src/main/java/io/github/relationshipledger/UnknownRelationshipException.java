package io.github.relationshipledger;

/**
 * The ledger has no relationship with this id. {@link Ledger#get} and whatever changes one relationship throw it;
 * {@link Ledger#find} asks first.
 */
public final class UnknownRelationshipException extends LedgerException {
    private static final long serialVersionUID = 1;

    private final transient RelationshipId id;

    UnknownRelationshipException(RelationshipId id) {
        super("there is no relationship '" + Excerpt.of(id.value())
                + "': open it first, or look for the id it was opened with");
        this.id = id;
    }

    /**
     * Returns the id that was looked for.
     *
     * @return the id
     */
    public RelationshipId id() {
        return id;
    }
}
