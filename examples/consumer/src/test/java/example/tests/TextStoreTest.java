package example.tests;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;

/** Certifies the toy store. */
class TextStoreTest implements LedgerStoreContract, SharedLedgerStoreContract {
    private final LedgerStore store = new TextStore();

    @Override
    public LedgerStore open() {
        return store;
    }
}
