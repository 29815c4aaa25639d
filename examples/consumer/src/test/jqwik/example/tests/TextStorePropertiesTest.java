package example.tests;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties;
import java.util.function.Supplier;

/** Certifies the toy store with sequences that nobody thought of. */
class TextStorePropertiesTest implements LedgerStoreProperties {
    @Override
    public Supplier<LedgerStore> newStorage() {
        LedgerStore store = new TextStore();
        return () -> store;
    }
}
