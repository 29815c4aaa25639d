/**
 * For the tests of those who use the Relationship Ledger.
 *
 * <p>Open {@link io.github.relationshipledger.testkit.Samples} for ledgers to test an application with, and
 * {@link io.github.relationshipledger.testkit.LedgerAssertions} to say what became of them. Open
 * {@link io.github.relationshipledger.testkit.store.LedgerStoreContract} for a store of your own: it certifies it.
 *
 * <p>{@link io.github.relationshipledger.testkit.jqwik} has arbitrary ledgers for properties, and alone needs jqwik.
 *
 * <p>In the examples {@code ledger} is {@link io.github.relationshipledger.testkit.Samples#roster()}, {@code agenda}
 * its agenda on {@link io.github.relationshipledger.testkit.Samples#TODAY}, and {@code record} the review that it has.
 */
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
