/** The Relationship Ledger as JSON: a strict codec, a file store, and a module for an application's own mapper. */
module io.github.relationshipledger.json {
    requires transitive io.github.relationshipledger;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.relationshipledger.json;
}
