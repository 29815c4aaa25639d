package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.LedgerAssertions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

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
        assertThat(actual.revision()).as("%s: its revision", description).isEqualTo(expected.revision());
    }

    static void assertSame(Ledger actual, Ledger expected, String description) {
        LedgerAssertions.assertThat(actual).as("%s", description).isEqualTo(expected);
    }

    /** Asserts that a ledger became of another by all of these changes, and says which are missing. */
    static void assertRecorded(Ledger actual, Ledger before, List<String> events, String description) {
        List<String> arrived =
                actual.occurrences().stream().map(Occurrence::event).toList();
        assertThat(events)
                .as("%s: the changes that are missing, of %d", description, events.size())
                .filteredOn(event -> !arrived.contains(event))
                .isEmpty();
        assertSame(actual, recorded(before, events), description);
    }

    static void assertStale(LedgerStore store, Revision old, String description) {
        Ledger next = recorded(store.load().ledger(), "on an old revision");
        assertThrows(VersionConflictException.class, () -> store.save(old, next), description);
    }

    static <T extends Throwable> T assertThrows(Class<T> type, ThrowingCallable call, String description) {
        return assertThatExceptionOfType(type)
                .as("%s", description)
                .isThrownBy(call)
                .actual();
    }

    static void assertRefusesNull(ThrowingCallable call, String description) {
        assertThrows(NullPointerException.class, call, description);
    }
}
