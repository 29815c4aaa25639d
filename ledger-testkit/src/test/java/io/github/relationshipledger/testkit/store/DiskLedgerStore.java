package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.util.Objects;

/** An adapter as small as it can be, and honest. Each step is a method, so that broken ones can get one step wrong. */
class DiskLedgerStore implements LedgerStore {
    private final Disk disk;

    DiskLedgerStore(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Snapshot load() {
        return read();
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        synchronized (disk) {
            compare(expected, read(), next);
            Snapshot saved = new Snapshot(next, revisionOf(next));
            write(saved);
            return saved;
        }
    }

    Snapshot read() {
        try {
            return disk.read();
        } catch (IOException e) {
            throw new StoreException("the disk cannot be read; nothing is lost", StoreException.Outcome.NOT_WRITTEN, e);
        }
    }

    void compare(Revision expected, Snapshot current, Ledger next) {
        if (!current.revision().equals(expected)) {
            throw new VersionConflictException(expected, current);
        }
    }

    Revision revisionOf(Ledger next) {
        return Revision.of("write " + (disk.writes() + 1));
    }

    void write(Snapshot next) {
        StoreException.Outcome outcome = StoreException.Outcome.NOT_WRITTEN;
        try {
            disk.write(next);
            outcome = StoreException.Outcome.UNKNOWN;
            disk.flush();
        } catch (IOException e) {
            throw new StoreException("the disk cannot be written; load to see what it holds", outcome, e);
        }
    }
}
