package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a store was asked for and what came of it. Where something else was due, the message tells all three. A description
 * begins with the number of the law.
 */
final class Attempt {
    private final String asked;
    private final String seen;
    private final @Nullable Throwable thrown;

    private Attempt(String asked, String returned, Callable<Snapshot> call) {
        this.asked = asked;
        String came;
        Throwable failure = null;
        try {
            Snapshot snapshot = call.call();
            came = snapshot == null ? "returned null" : returned + " revision " + snapshot.revision();
        } catch (Throwable any) {
            came = "threw " + any;
            failure = any;
        }
        this.seen = came;
        this.thrown = failure;
    }

    static Attempt load(LedgerStore store) {
        return new Attempt("load", "returned", store::load);
    }

    static Attempt save(LedgerStore store, Revision expected, Ledger next) {
        return new Attempt(
                "save on revision " + expected, "was accepted and returned", () -> store.save(expected, next));
    }

    static Attempt update(LedgerStore store, UnaryOperator<Ledger> change) {
        return new Attempt("update", "was accepted and returned", () -> store.update(change));
    }

    /** Asserts that null was refused. */
    static void assertRefusesNull(Callable<Snapshot> call, String description) {
        new Attempt("it", "was accepted and returned", call)
                .assertThrows(NullPointerException.class, description, "null was given");
    }

    /** Tells whether it returned. */
    boolean succeeded() {
        return thrown == null;
    }

    /** Asserts that somebody else was faster, the store being at this revision. */
    VersionConflictException assertConflicts(Revision current, String description) {
        return assertThrows(VersionConflictException.class, description, "the store was at revision " + current);
    }

    /** Asserts that the medium failed, and that this exception says so, with the outcome and what the medium threw. */
    void assertFails(Outcome outcome, String description) {
        String although = "the medium failed";
        if (assertSays(outcome, description, although).getCause() == null) {
            throw wrong(description, although, "what the medium threw was due as its cause, and it has none");
        }
    }

    /** Asserts that the store says by an exception of its own what became of the save. */
    StoreException assertSays(Outcome outcome, String description, String although) {
        StoreException failure = assertThrows(StoreException.class, description, although);
        if (failure.outcome() != outcome) {
            throw wrong(
                    description, although, "its outcome was " + failure.outcome() + ", and " + outcome + " was due");
        }
        return failure;
    }

    /** Asserts that this exception came out, and no other that is like it. */
    void assertPassesOn(RuntimeException due, String description) {
        if (thrown != due) {
            throw wrong(
                    description,
                    "the change threw " + due.getClass().getName(),
                    "that very exception was due, as it is");
        }
    }

    private <T extends Throwable> T assertThrows(Class<T> due, String description, String although) {
        if (!due.isInstance(thrown)) {
            throw wrong(description, although, "a " + due.getSimpleName() + " was due");
        }
        return due.cast(thrown);
    }

    private AssertionError wrong(String description, String although, String due) {
        return new AssertionError(
                "[%s] %s %s, although %s; %s".formatted(description, asked, seen, although, due), thrown);
    }
}
