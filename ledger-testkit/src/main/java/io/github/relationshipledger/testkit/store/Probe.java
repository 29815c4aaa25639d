package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.LedgerAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every law does with a store. A description begins with the number of the law. */
final class Probe {
    private Probe() {}

    /** Saves a ledger and returns what is loaded after that: where a test of another law than S2 and S3 begins. */
    static Snapshot saved(LedgerStore store, Ledger ledger) {
        store.save(store.load().revision(), ledger);
        return store.load();
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
