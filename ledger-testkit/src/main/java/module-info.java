/** Sample ledgers, assertions, arbitraries and the laws every store keeps. */
module io.github.relationshipledger.testkit {
    requires transitive io.github.relationshipledger;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static net.jqwik.api;
    requires static org.jspecify;

    exports io.github.relationshipledger.testkit;
    exports io.github.relationshipledger.testkit.jqwik;
    exports io.github.relationshipledger.testkit.store;

    opens io.github.relationshipledger.testkit;
    opens io.github.relationshipledger.testkit.jqwik;
    opens io.github.relationshipledger.testkit.store;
}
