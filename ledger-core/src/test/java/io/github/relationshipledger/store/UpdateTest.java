package io.github.relationshipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The one algorithm of the port: load, change, save, and begin anew when another was faster. */
class UpdateTest {
    private final InMemoryLedgerStore medium = InMemoryLedgerStore.empty();
    private final Troubled store = new Troubled(medium);

    @Test
    void theChangeIsAppliedToTheLatestLedger() {
        medium.save(Revision.NONE, Ledger.empty().record(occurrence("theirs")));

        assertThat(store.update(UpdateTest::recordOurs).ledger().occurrences())
                .containsExactly(occurrence("ours"), occurrence("theirs"));
        assertThat(medium.load()).isEqualTo(store.load());
    }

    @Test
    void aConflictBeginsAnewOnWhatTheOtherSaved() {
        store.beforeNextSave(() -> medium.update(ledger -> ledger.record(occurrence("theirs"))));

        assertThat(store.update(UpdateTest::recordOurs).ledger().occurrences()).hasSize(2);
    }

    @Test
    void afterFiftyConflictsTheLastIsPassedOn() {
        for (int i = 0; i < 51; i++) {
            String event = "theirs " + i;
            store.beforeNextSave(() -> medium.update(ledger -> ledger.record(occurrence(event))));
        }

        assertThatExceptionOfType(VersionConflictException.class)
                .isThrownBy(() -> store.update(UpdateTest::recordOurs));
        assertThat(medium.load().ledger().occurrences()).hasSize(50).doesNotContain(occurrence("ours"));
    }

    @Test
    void aChangeThatReturnsAnEqualLedgerSavesNothing() {
        Snapshot before = medium.save(Revision.NONE, Ledger.empty().record(occurrence("ours")));

        assertThat(store.update(UpdateTest::recordOurs)).isEqualTo(before);
        assertThat(store.update(ledger -> ledger.withdraw(occurrence("ours")).record(occurrence("ours"))))
                .isEqualTo(before);
    }

    @Test
    void whatTheChangeThrowsIsPassedOnAsItIs() {
        RuntimeException fault = new IllegalArgumentException("no");

        assertThatThrownBy(() -> store.update(ledger -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(medium.load()).isEqualTo(Snapshot.NONE);
    }

    @Test
    void whatWasNotWrittenIsPassedOn() {
        store.beforeNextSave(() -> {
            throw failure(Outcome.NOT_WRITTEN);
        });

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.update(UpdateTest::recordOurs));
        assertThat(medium.load()).isEqualTo(Snapshot.NONE);
    }

    @Test
    void anUnknownOutcomeThatWasWrittenIsDone() {
        store.beforeNextSave(() -> {
            medium.update(UpdateTest::recordOurs);
            throw failure(Outcome.UNKNOWN);
        });

        assertThat(store.update(UpdateTest::recordOurs).ledger().occurrences()).containsExactly(occurrence("ours"));
        assertThat(medium.load().revision()).isEqualTo(Revision.of("1"));
    }

    @Test
    void anUnknownOutcomeThatWasNotWrittenIsSavedAgain() {
        store.beforeNextSave(() -> {
            throw failure(Outcome.UNKNOWN);
        });

        assertThat(store.update(UpdateTest::recordOurs).ledger().occurrences()).containsExactly(occurrence("ours"));
    }

    @Test
    void anUnknownOutcomeThatCannotBeToldIsPassedOnRatherThanAppliedTwice() {
        StoreException unknown = failure(Outcome.UNKNOWN);
        store.beforeNextSave(() -> {
            medium.update(UpdateTest::recordOurs);
            medium.update(ledger -> ledger.record(occurrence("theirs")));
            throw unknown;
        });

        assertThatThrownBy(() -> store.update(UpdateTest::recordOurs)).isSameAs(unknown);
        assertThat(medium.load().revision()).isEqualTo(Revision.of("2"));
    }

    @Test
    void aSaveThatLandsAfterItWasLookedForIsDoneAndNotAppliedTwice() {
        store.beforeNextSave(() -> {
            throw failure(Outcome.UNKNOWN);
        });
        store.beforeNextSave(() -> medium.update(UpdateTest::recordOneMore));

        assertThat(store.update(UpdateTest::recordOneMore)).isEqualTo(medium.load());
        assertThat(medium.load().ledger().occurrences()).containsExactly(occurrence("number 1"));
    }

    @Test
    void aSaveThatMayHaveLandedBelowAnotherIsPassedOnRatherThanAppliedTwice() {
        StoreException unknown = failure(Outcome.UNKNOWN);
        store.beforeNextSave(() -> {
            throw unknown;
        });
        store.beforeNextSave(() -> {
            medium.update(UpdateTest::recordOneMore);
            medium.update(ledger -> ledger.record(occurrence("theirs")));
        });

        assertThatThrownBy(() -> store.update(UpdateTest::recordOneMore)).isSameAs(unknown);
        assertThat(medium.load().ledger().occurrences()).containsExactly(occurrence("number 1"), occurrence("theirs"));
    }

    @Test
    void anUnknownOutcomeStaysUnknownWhenTheNextAttemptFails() {
        StoreException unknown = failure(Outcome.UNKNOWN);
        StoreException notWritten = failure(Outcome.NOT_WRITTEN);
        store.beforeNextSave(() -> {
            throw unknown;
        });
        store.beforeNextSave(() -> {
            throw notWritten;
        });

        assertThatThrownBy(() -> store.update(UpdateTest::recordOurs))
                .isSameAs(unknown)
                .hasSuppressedException(notWritten);
    }

    @Test
    void anUnknownOutcomeThatCannotBeLookedAtIsPassedOnWithTheReason() {
        StoreException unknown = failure(Outcome.UNKNOWN);
        StoreException unreadable = failure(Outcome.NOT_WRITTEN);
        store.beforeNextSave(() -> {
            store.failNextLoad(unreadable);
            throw unknown;
        });

        assertThatThrownBy(() -> store.update(UpdateTest::recordOurs))
                .isSameAs(unknown)
                .hasSuppressedException(unreadable);
    }

    @Test
    void whatWasDoneOnAnEarlierVersionIsSavedByMergingItWithWhatIsThereNow() {
        Ledger base = medium.load().ledger();
        Ledger mine = base.record(occurrence("ours"));
        store.beforeNextSave(() -> medium.update(ledger -> ledger.record(occurrence("theirs"))));

        assertThat(store.update(now -> LedgerMerge.of(base, mine, now).orElseThrow())
                        .ledger()
                        .occurrences())
                .containsExactly(occurrence("ours"), occurrence("theirs"));
    }

    private static Ledger recordOurs(Ledger ledger) {
        return ledger.record(occurrence("ours"));
    }

    /** Unlike {@link #recordOurs}, this shows when it was applied twice. */
    private static Ledger recordOneMore(Ledger ledger) {
        return ledger.record(occurrence("number " + (ledger.occurrences().size() + 1)));
    }

    private static Occurrence occurrence(String event) {
        return Occurrence.of(event, LocalDate.of(2026, 11, 23));
    }

    private static StoreException failure(Outcome outcome) {
        return new StoreException("the medium failed", outcome, new IOException("no space"));
    }

    /** A store to which things happen just before its saves. */
    private static final class Troubled implements LedgerStore {
        private final LedgerStore store;
        private final Queue<Runnable> troubles = new ArrayDeque<>();
        private final Queue<RuntimeException> failures = new ArrayDeque<>();

        Troubled(LedgerStore store) {
            this.store = store;
        }

        void beforeNextSave(Runnable trouble) {
            troubles.add(trouble);
        }

        void failNextLoad(RuntimeException failure) {
            failures.add(failure);
        }

        @Override
        public Snapshot load() {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return store.load();
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            Runnable trouble = troubles.poll();
            if (trouble != null) {
                trouble.run();
            }
            return store.save(expected, next);
        }
    }
}
