module example.consumer {
    requires io.github.relationshipledger.json;

    exports example;
}
