package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.LedgerAssertions;
import io.github.relationshipledger.testkit.jqwik.Oracle.Due;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Action;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Handles on one storage, held against the oracle step by step. A failure begins with the law that is broken. In the end all
 * are closed: a database of a thousand sequences would else have three thousand connections.
 */
final class StoreTrial implements AutoCloseable {
    private final Supplier<? extends LedgerStore> storage;
    private final Oracle oracle = new Oracle();
    private final List<LedgerStore> handles = new ArrayList<>();
    /** Those that are to be closed yet. */
    private final List<LedgerStore> open = new ArrayList<>();

    private final List<Snapshot> seen = new ArrayList<>(Collections.nCopies(StoreActions.HANDLES, Snapshot.NONE));
    /** Which revision of the storage stands for which of the oracle: always the same, and never the same for two. */
    private final Map<Revision, Revision> revisions = new HashMap<>(Map.of(Revision.NONE, Revision.NONE));
    /** The handle that saved last. */
    private int writer;

    StoreTrial(Supplier<? extends LedgerStore> storage) {
        this.storage = storage;
    }

    void open() {
        for (int i = 0; i < StoreActions.HANDLES; i++) {
            handles.add(opened("S1", "opening handle " + i));
        }
    }

    void play(Action action, String step) {
        int handle = action.handle();
        Due due = oracle.of(action);
        switch (action.kind()) {
            case LOADS -> loads(handle, due, step);
            case SAVES -> saves(handle, due, step);
            case UPDATES -> updates(action, due, step);
            case GIVES_UP -> givesUp(handle, step);
            case IS_OPENED_ANEW -> isOpenedAnew(handle, due, step);
        }
        anotherLoads(action, due, step);
    }

    private void loads(int handle, Due due, String step) {
        Snapshot found = asked("S2", step, handles.get(handle)::load);
        sees(handle, found, due, suspect("S9", found, due), step + ": what it loads");
    }

    private void saves(int handle, Due due, String step) {
        Revision on = seen.get(handle).revision();
        Attempt attempt = asked("S4", step, () -> Attempt.on(handles.get(handle), on, due.next()));
        Snapshot found = returned("S3", step, attempt.found());
        if (attempt.conflict().isPresent() != due.conflicts()) {
            String law = on.equals(Revision.NONE) && !due.conflicts() ? "S1" : "S4";
            throw new AssertionError("[" + law + ": " + step + "] "
                    + (due.conflicts()
                            ? "it was saved, on a revision that another handle has replaced; due was a conflict"
                            : "it conflicted, on the revision that is there; due was that it is saved"));
        }
        if (due.conflicts()) {
            assertThat(attempt.conflict().map(VersionConflictException::expected))
                    .as("S5: %s: expected() of the conflict", step)
                    .hasValue(on);
            sees(handle, found, due, "S5", step + ": current() of the conflict");
        } else {
            writer = handle;
            sees(handle, found, due, suspect("S3", found, due), step + ": what save returns");
        }
    }

    private void updates(Action action, Due due, String step) {
        List<Ledger> made = new ArrayList<>();
        Snapshot found = asked(
                "S7",
                step,
                () -> handles.get(action.handle()).update(ledger -> {
                    made.add(action.edit().on(ledger));
                    return made.get(made.size() - 1);
                }));
        assertThat(made).as("S7: %s: the ledgers that the change made", step).isNotEmpty();
        assertSame(made.get(made.size() - 1), due.next(), "S7", step + ": what the change makes");
        boolean nothingNew = due.next().equals(due.before());
        writer = nothingNew ? writer : action.handle();
        String law = suspect(nothingNew ? "S9" : "S7", found, due);
        sees(action.handle(), found, due, law, step + ": what update returns");
    }

    private void givesUp(int handle, String step) {
        RuntimeException reason = new IllegalStateException("changed its mind");
        assertThat(catchThrowable(() -> handles.get(handle).update(ledger -> {
                    throw reason;
                })))
                .as("S7: %s: what the change threw", step)
                .isSameAs(reason);
    }

    private void isOpenedAnew(int handle, Due due, String step) {
        LedgerStore before = handles.get(handle);
        open.removeIf(it -> it == before);
        close(before, step);
        handles.set(handle, opened("S12", step));
        assertSame(asked("S12", step, handles.get(handle)::load), due.there(), "S12", step + ": what it loads");
    }

    /** What does not arrive at another handle was not seen by it, unless nothing was to change, or it was not kept. */
    private void anotherLoads(Action action, Due due, String step) {
        int another = (action.handle() + 1) % StoreActions.HANDLES;
        Snapshot found = asked("S2", step, handles.get(another)::load);
        String law = due.conflicts() ? "S4" : action.kind() == Kind.GIVES_UP ? "S7" : suspect("S9", found, due);
        assertSame(found, due.there(), law, step + ": what handle " + another + " loads then");
    }

    private void sees(int handle, Snapshot found, Due due, String law, String what) {
        assertSame(found, due.there(), law, what);
        seen.set(handle, found);
    }

    /** Returns the law that is broken where these differ: what not even its writer loads was not kept. */
    private String suspect(String law, Snapshot found, Due due) {
        Snapshot there = due.there();
        Revision revision = revisions.getOrDefault(there.revision(), found.revision());
        if (found.equals(new Snapshot(there.ledger(), revision))) {
            return law;
        }
        Snapshot kept = asked("S2", "what handle " + writer + " loads that saved last", handles.get(writer)::load);
        if (!kept.ledger().equals(there.ledger())) {
            return "S2";
        }
        return kept.revision().equals(revision) ? law : "S3";
    }

    private void assertSame(Snapshot actual, Snapshot due, String suspected, String what) {
        String law = due.equals(Snapshot.NONE) ? "S1" : suspected;
        assertSame(actual.ledger(), due.ledger(), law, what);
        if (!revisions.containsKey(due.revision())) {
            assertThat(revisions.values())
                    .as("S3: %s: the revisions that were used before", what)
                    .doesNotContain(actual.revision());
            revisions.put(due.revision(), actual.revision());
        }
        assertThat(actual.revision()).as("%s: %s: its revision", law, what).isEqualTo(revisions.get(due.revision()));
    }

    private static void assertSame(Ledger actual, Ledger due, String law, String what) {
        LedgerAssertions.assertThat(actual).as("%s: %s", law, what).isEqualTo(due);
    }

    /** What fails first is thrown, and none is left open for it. */
    @Override
    public void close() {
        AssertionError first = null;
        for (LedgerStore handle : open) {
            try {
                close(handle, "after the last step");
            } catch (AssertionError failure) {
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static void close(LedgerStore handle, String step) {
        if (handle instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new AssertionError("[S12: " + step + "] a handle cannot be closed: " + failure, failure);
            }
        }
    }

    private LedgerStore opened(String law, String step) {
        try {
            LedgerStore handle = returned(law, step, storage.get());
            open.add(handle);
            return handle;
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            throw threw(law, step, thrown);
        }
    }

    /** Gives a law to what the store throws, an assumption that fails among it; what is no refusal comes of the content. */
    private static <T> T asked(String law, String step, Supplier<T> question) {
        try {
            return returned(law, step, question.get());
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            boolean refused = thrown instanceof StoreException || thrown instanceof VersionConflictException;
            throw threw(refused ? law : "S2", step, thrown);
        }
    }

    private static AssertionError threw(String law, String step, Throwable thrown) {
        return new AssertionError("[" + law + ": " + step + "] the store threw " + thrown, thrown);
    }

    private static <T> T returned(String law, String step, @Nullable T answer) {
        if (answer == null) {
            throw new AssertionError("[" + law + ": " + step + "] the store returned null");
        }
        return answer;
    }

    /** What came of a save: the snapshot that was saved, or the one that a conflict shows. */
    private record Attempt(
            Optional<VersionConflictException> conflict,
            @Nullable Snapshot found) {
        static Attempt on(LedgerStore store, Revision expected, Ledger next) {
            try {
                return new Attempt(Optional.empty(), store.save(expected, next));
            } catch (VersionConflictException conflict) {
                return new Attempt(Optional.of(conflict), conflict.current());
            }
        }
    }
}
