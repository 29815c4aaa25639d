package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.Disk.Step;
import java.util.concurrent.Callable;

/** The laws for a store on a disk that fails on demand and can be damaged. */
abstract class OnDisk implements LedgerStoreContract, FailingLedgerStoreContract {
    final Disk disk;

    OnDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public void failNextLoad() {
        disk.failNext(Step.READ);
    }

    @Override
    public void failNextSave(Outcome outcome) {
        disk.failNext(outcome == Outcome.UNKNOWN ? Step.FLUSH : Step.WRITE);
    }

    @Override
    public Callable<?> damage() {
        disk.damage();
        return disk::content;
    }
}
