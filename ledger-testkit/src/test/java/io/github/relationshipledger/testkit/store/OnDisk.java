package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.Disk.Step;

/** The laws for a store on a disk that fails on demand. */
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
}
