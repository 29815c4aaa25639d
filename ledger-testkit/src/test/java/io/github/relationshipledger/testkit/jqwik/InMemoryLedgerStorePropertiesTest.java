package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import java.util.function.Supplier;

/** The store in memory, of which all handles are one. */
class InMemoryLedgerStorePropertiesTest implements LedgerStoreProperties {
    @Override
    public Supplier<LedgerStore> newStorage() {
        LedgerStore store = InMemoryLedgerStore.empty();
        return () -> store;
    }
}
