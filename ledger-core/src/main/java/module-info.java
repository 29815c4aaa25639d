/** The Relationship Ledger: the book, the weekly review, the storage port and the renderers. */
module io.github.relationshipledger {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.relationshipledger;
    exports io.github.relationshipledger.render;
    exports io.github.relationshipledger.review;
    exports io.github.relationshipledger.store;
}
