package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A store that returns before it has written, to be fast: one save is always on its way. */
final class WriteBehindStore implements LedgerStore {
    private final LedgerStore store;
    private CompletableFuture<Snapshot> last;

    WriteBehindStore(LedgerStore store) {
        this.store = store;
        this.last = CompletableFuture.completedFuture(Snapshot.NONE);
    }

    @Override
    public Snapshot load() {
        last.join();
        return store.load();
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        last.join();
        last = CompletableFuture.supplyAsync(() -> store.save(expected, next));
        Document document = new Document(next, OptionalLong.of(FileRevision.number(expected) + 1));
        return new Snapshot(next, FileRevision.of(document, document.bytes()));
    }
}
