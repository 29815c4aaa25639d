package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;

/** A store whose revisions are numbers, without the hash of the bytes. */
final class NumberOnlyStore implements LedgerStore {
    private final LedgerStore store;

    NumberOnlyStore(LedgerStore store) {
        this.store = store;
    }

    @Override
    public Snapshot load() {
        return numbered(store.load());
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Snapshot current = store.load();
        if (!numbered(current).revision().equals(expected)) {
            throw new VersionConflictException(expected, numbered(current));
        }
        return numbered(store.save(current.revision(), next));
    }

    private static Snapshot numbered(Snapshot snapshot) {
        return snapshot.equals(Snapshot.NONE)
                ? snapshot
                : new Snapshot(snapshot.ledger(), Revision.of(Long.toString(Versions.number(snapshot))));
    }
}
