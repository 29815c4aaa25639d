package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.FaultyLedgerStore.Fault;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that fails on demand keeps the laws of the store it is put around, and is a medium that fails as S8 says. */
@ParameterizedClass
@EnumSource(names = {"UNKNOWN_WRITTEN", "UNKNOWN_NOT_WRITTEN"})
class FaultyLedgerStoreLawsTest implements LedgerStoreContract, FailingLedgerStoreContract, SharedLedgerStoreContract {
    private final Disk disk = new Disk(true);
    private final FaultyLedgerStore store = FaultyLedgerStore.around(new DiskLedgerStore(disk));
    private final Fault unknown;

    FaultyLedgerStoreLawsTest(Fault unknown) {
        this.unknown = unknown;
    }

    @Override
    public LedgerStore open() {
        return store;
    }

    @Override
    public void failNextLoad() {
        store.failNextLoad();
    }

    @Override
    public void failNextSave(Outcome outcome) {
        store.failNextSave(outcome == Outcome.UNKNOWN ? unknown : Fault.NOT_WRITTEN);
    }

    @Override
    public Callable<?> damage() {
        disk.damage();
        return disk::content;
    }
}
