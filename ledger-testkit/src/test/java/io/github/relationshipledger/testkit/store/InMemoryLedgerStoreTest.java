package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;

/** The store that comes with the library keeps the laws. */
class InMemoryLedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract {
    private final LedgerStore store = InMemoryLedgerStore.empty();

    @Override
    public LedgerStore open() {
        return store;
    }
}
