package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.LedgerAssertions;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Handles on one storage, and beside them a store in memory, to which the same is done. */
final class StoreTrial {
    static final int HANDLES = 3;

    private final Supplier<? extends LedgerStore> storage;
    private final List<LedgerStore> handles = new ArrayList<>();
    private final LedgerStore memory = InMemoryLedgerStore.empty();
    /** What each handle saw last, in the storage and in memory. */
    private final List<Snapshot> seen = new ArrayList<>(Collections.nCopies(HANDLES, Snapshot.NONE));

    private final List<Snapshot> known = new ArrayList<>(Collections.nCopies(HANDLES, Snapshot.NONE));
    /** Which revision of the storage stands for which in memory: always the same, and never the same for two. */
    private final Map<Revision, Revision> revisions = new HashMap<>(Map.of(Revision.NONE, Revision.NONE));

    StoreTrial(Supplier<? extends LedgerStore> storage) {
        this.storage = storage;
        for (int i = 0; i < HANDLES; i++) {
            handles.add(storage.get());
        }
    }

    void play(Action action, String step) {
        int handle = action.handle();
        switch (action.kind()) {
            case LOADS -> sees(handle, handles.get(handle).load(), memory.load(), "S2, " + step);
            case SAVES -> save(handle, action.edit(), step);
            case UPDATES ->
                sees(
                        handle,
                        handles.get(handle).update(action.edit()::on),
                        memory.update(action.edit()::on),
                        "S7, " + step);
            case GIVES_UP -> giveUp(handle, "S7, " + step);
            case IS_OPENED_ANEW -> openAnew(handle, step);
        }
        assertSame(handles.get((handle + 1) % HANDLES).load(), memory.load(), "S9, what another sees after " + step);
    }

    private void save(int handle, Edit edit, String step) {
        Ledger next = edit.on(known.get(handle).ledger());
        Attempt actual = Attempt.on(handles.get(handle), seen.get(handle).revision(), next);
        Attempt expected = Attempt.on(memory, known.get(handle).revision(), next);
        assertThat(actual.saved()).as("[S4] saved: %s", step).isEqualTo(expected.saved());
        sees(handle, actual.found(), expected.found(), (actual.saved() ? "S3, " : "S5, ") + step);
    }

    private void giveUp(int handle, String step) {
        RuntimeException reason = new IllegalStateException("changed its mind");
        assertThat(catchThrowable(() -> handles.get(handle).update(ledger -> {
                    throw reason;
                })))
                .as("[%s] what the change threw", step)
                .isSameAs(reason);
    }

    private void openAnew(int handle, String step) {
        close(handles.get(handle), step);
        handles.set(handle, storage.get());
    }

    /** A database of a thousand sequences would else have three thousand connections. */
    void closeAll() {
        handles.forEach(handle -> close(handle, "the last step"));
    }

    private static void close(LedgerStore handle, String step) {
        if (handle instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new AssertionError("a handle cannot be closed: " + step, failure);
            }
        }
    }

    private void sees(int handle, Snapshot actual, Snapshot expected, String step) {
        assertSame(actual, expected, step);
        seen.set(handle, actual);
        known.set(handle, expected);
    }

    private void assertSame(Snapshot actual, Snapshot expected, String step) {
        LedgerAssertions.assertThat(actual.ledger()).as("[%s]", step).isEqualTo(expected.ledger());
        if (!revisions.containsKey(expected.revision())) {
            assertThat(revisions.values())
                    .as("[S3, %s] revisions used before", step)
                    .doesNotContain(actual.revision());
            revisions.put(expected.revision(), actual.revision());
        }
        assertThat(actual.revision()).as("[%s] its revision", step).isEqualTo(revisions.get(expected.revision()));
    }

    /** What came of a save: the snapshot that was saved, or the one that was there. */
    private record Attempt(boolean saved, Snapshot found) {
        static Attempt on(LedgerStore store, Revision expected, Ledger next) {
            try {
                return new Attempt(true, store.save(expected, next));
            } catch (VersionConflictException conflict) {
                return new Attempt(false, conflict.current());
            }
        }
    }
}
