package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.LedgerAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every law does with a store. A description begins with the number of the law. */
final class Probe {
    private Probe() {}

    /** Saves a ledger and returns what is loaded after that: where a test of another law than S2 and S3 begins. */
    static Snapshot saved(LedgerStore store, Ledger ledger) {
        store.save(store.load().revision(), ledger);
        return store.load();
    }

    /** Returns what a handle loads, and closes it. */
    static Snapshot loaded(LedgerStore store) throws Exception {
        Snapshot loaded = store.load();
        close(store);
        return loaded;
    }

    /** Closes a handle that can be closed. */
    static void close(LedgerStore store) throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    static void assertLoads(LedgerStore store, Snapshot expected, String description) {
        assertSame(store.load(), expected, description);
    }

    static void assertSame(Snapshot actual, Snapshot expected, String description) {
        assertSame(actual.ledger(), expected.ledger(), description);
        assertSame(actual.revision(), expected.revision(), description + ": its revision");
    }

    static void assertSame(Revision actual, Revision expected, String description) {
        assertThat(actual)
                .as("%s", description)
                .withFailMessage(() -> "expected revision " + expected + " but was " + actual)
                .isEqualTo(expected);
    }

    static void assertNoneTwice(List<Revision> revisions, String description) {
        List<Revision> again = new ArrayList<>(revisions);
        Set.copyOf(revisions).forEach(again::remove);
        assertThat(again)
                .as("%s", description)
                .withFailMessage(() -> "used again: " + again + ", of " + revisions + ", and each was to be new")
                .isEmpty();
    }

    static void assertSame(Ledger actual, Ledger expected, String description) {
        LedgerAssertions.assertThat(actual).as("%s", description).isEqualTo(expected);
    }

    /** Asserts that a ledger became of another by all of these changes, and says which are missing. */
    static void assertRecorded(Ledger actual, Ledger before, List<String> events, String description) {
        List<String> missing = new ArrayList<>(events);
        actual.occurrences().forEach(arrived -> missing.remove(arrived.event()));
        assertThat(missing)
                .as("%s", description)
                .withFailMessage(() -> "missing are " + missing.size() + " of " + events.size()
                        + " changes that were acknowledged, such as " + missing.get(0))
                .isEmpty();
        assertSame(actual, recorded(before, events), description);
    }

    static void assertStale(LedgerStore store, Revision old, String description) {
        Snapshot held = store.load();
        Attempt.save(store, old, recorded(held.ledger(), "on an old revision"))
                .assertConflicts(held.revision(), description);
    }
}
