package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.contacted;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.ledgerOf;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.store.FaultyLedgerStore.Fault;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A store that fails when it is told to, when it is told to, and in no other way. */
class FaultyLedgerStoreTest {
    private final Ledger ana = ledgerOf("ana");
    private final Ledger ben = ledgerOf("ana", "ben");
    private final InMemoryLedgerStore memory = InMemoryLedgerStore.of(ana);
    private final FaultyLedgerStore store = FaultyLedgerStore.around(memory);
    private final Revision current = memory.load().revision();

    @Test
    void aSaveThatIsNotWrittenLeavesWhatWasThere() {
        store.failNextSave(Fault.NOT_WRITTEN);

        assertSaveFails(Outcome.NOT_WRITTEN);
        assertThat(memory.load()).isEqualTo(new Snapshot(ana, current));
    }

    @Test
    void aSaveOfUnknownOutcomeIsThereWhereItWasWritten() {
        store.failNextSave(Fault.UNKNOWN_WRITTEN);

        assertSaveFails(Outcome.UNKNOWN);
        assertThat(memory.load().ledger()).isEqualTo(ben);
    }

    @Test
    void aSaveOfUnknownOutcomeIsNotThereWhereItWasNot() {
        store.failNextSave(Fault.UNKNOWN_NOT_WRITTEN);

        assertSaveFails(Outcome.UNKNOWN);
        assertThat(memory.load()).isEqualTo(new Snapshot(ana, current));
    }

    @Test
    void anUpdateAppliesItsChangeOnceWhateverBecameOfItsSave() {
        for (Fault fault : List.of(Fault.UNKNOWN_WRITTEN, Fault.UNKNOWN_NOT_WRITTEN)) {
            Ledger before = memory.load().ledger();
            store.failNextSave(fault).update(EdgeLedgers::contacted);

            assertThat(memory.load().ledger()).as("%s", fault).isEqualTo(contacted(before));
        }
        assertThat(store.pending()).isZero();
    }

    @Test
    void aConflictComesOfWhatSomebodyElseSavedInBetween() {
        store.conflictOnNextSave(ledger -> recorded(ledger, "launch"));

        assertThatExceptionOfType(VersionConflictException.class)
                .isThrownBy(() -> store.save(current, ben))
                .satisfies(conflict -> {
                    assertThat(conflict.expected()).isEqualTo(current);
                    assertThat(conflict.current()).isEqualTo(memory.load());
                    assertThat(conflict.current().ledger()).isEqualTo(recorded(ana, "launch"));
                });
    }

    @Test
    void thereIsAConflictEvenWhereTheOtherOneChangedNothing() {
        store.conflictOnNextSave(ledger -> ledger);

        assertThatExceptionOfType(VersionConflictException.class).isThrownBy(() -> store.save(current, ben));
    }

    @Test
    void anUpdateLosesNeitherItsChangeNorThatOfWhoWasFaster() {
        store.conflictOnSave(1, ledger -> recorded(ledger, "launch"))
                .conflictOnSave(2, ledger -> recorded(ledger, "fair"))
                .update(EdgeLedgers::contacted);

        assertThat(memory.load().ledger()).isEqualTo(contacted(recorded(recorded(ana, "launch"), "fair")));
    }

    @Test
    void callsAreCountedFromWhenTheFaultIsAskedFor() {
        store.load();
        store.failLoad(2);

        assertThat(store.load().ledger()).isEqualTo(ana);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::load)
                .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(Outcome.NOT_WRITTEN))
                .withCauseInstanceOf(IOException.class);
        assertThat(store.load().ledger()).isEqualTo(ana);
    }

    @Test
    void loadsAndSavesAreCountedApart() {
        store.failSave(2, Fault.NOT_WRITTEN).load();

        Revision saved = store.save(current, ben).revision();
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.save(saved, ana));
        store.save(saved, ana);
    }

    @Test
    void faultsThatNobodyMetArePending() {
        store.failLoad(2).failNextSave(Fault.NOT_WRITTEN).conflictOnSave(2, ledger -> ledger);
        assertThat(store.pending()).isEqualTo(3);

        assertSaveFails(Outcome.NOT_WRITTEN);
        assertThat(store.pending()).isEqualTo(2);
    }

    @Test
    void oneCallMeetsOneFault() {
        store.failNextSave(Fault.NOT_WRITTEN)
                .conflictOnSave(2, ledger -> ledger)
                .failLoad(3);

        assertTaken(() -> store.conflictOnNextSave(ledger -> ledger), "save 1");
        assertTaken(() -> store.failSave(2, Fault.NOT_WRITTEN), "save 2");
        assertTaken(() -> store.failLoad(3), "load 3");
    }

    @Test
    void thereIsNoCallBeforeTheNext() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.failLoad(0))
                .withMessage("loads are counted from 1, the next one, and this is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.conflictOnSave(-1, ledger -> ledger))
                .withMessage("saves are counted from 1, the next one, and this is -1");
    }

    private static void assertTaken(ThrowingCallable plan, String call) {
        assertThatIllegalStateException()
                .isThrownBy(plan)
                .withMessage(call + " from now has a fault already, and meets one at most: plan this for another");
    }

    private void assertSaveFails(Outcome outcome) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.save(current, ben))
                .satisfies(failure -> assertThat(failure.outcome()).isEqualTo(outcome));
    }
}
