/** An application that keeps a ledger, and sends its agenda to a web page. */
module example.consumer {
    requires transitive io.github.relationshipledger;
    requires io.github.relationshipledger.json;
    requires tools.jackson.databind;

    exports example;
}
