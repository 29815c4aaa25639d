package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** An honest store keeps every law, whether what it wrote before a flush that failed is there afterwards or not. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
class DiskLedgerStoreTest extends OnDisk implements SharedLedgerStoreContract {
    DiskLedgerStoreTest(boolean keepsUnflushed) {
        super(new Disk(keepsUnflushed));
    }

    @Override
    public LedgerStore open() {
        return new DiskLedgerStore(disk);
    }
}
