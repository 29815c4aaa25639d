/** An application that keeps a ledger. */
module example.consumer {
    requires transitive io.github.relationshipledger;
    requires io.github.relationshipledger.json;

    exports example;
}
