package com.example;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody else's adapter, certified from somebody else's package. */
class AtomicLedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract {
    private final LedgerStore store = new AtomicLedgerStore();

    @Override
    public LedgerStore open() {
        return store;
    }

    private static final class AtomicLedgerStore implements LedgerStore {
        private final AtomicReference<Snapshot> held = new AtomicReference<>(Snapshot.NONE);
        private final AtomicLong revisions = new AtomicLong();

        @Override
        public Snapshot load() {
            return held.get();
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            Objects.requireNonNull(expected, "expected");
            Snapshot saved = new Snapshot(next, Revision.of("r" + revisions.incrementAndGet()));
            Snapshot current = held.get();
            if (!current.revision().equals(expected) || !held.compareAndSet(current, saved)) {
                throw new VersionConflictException(expected, held.get());
            }
            return saved;
        }
    }
}
