package example.tests;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.LedgerJson;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A toy: a store that keeps the ledger as a text, the way a column of a database would. */
final class TextStore implements LedgerStore {
    private final AtomicReference<Row> row = new AtomicReference<>(new Row(0, ""));

    @Override
    public Snapshot load() {
        return row.get().snapshot();
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        String json = LedgerJson.write(next);
        Row current = row.get();
        Row saved = new Row(current.number + 1, json);
        if (!current.snapshot().revision().equals(expected) || !row.compareAndSet(current, saved)) {
            throw new VersionConflictException(expected, load());
        }
        return saved.snapshot();
    }

    private record Row(int number, String json) {
        Snapshot snapshot() {
            return number == 0
                    ? Snapshot.NONE
                    : new Snapshot(LedgerJson.read(json), Revision.of(Integer.toString(number)));
        }
    }
}
