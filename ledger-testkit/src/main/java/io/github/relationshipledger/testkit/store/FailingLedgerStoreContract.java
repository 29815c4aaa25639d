package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.Attempt.assertRefusesNull;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.contacted;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.ledgerOf;
import static io.github.relationshipledger.testkit.store.Probe.assertLoads;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.saved;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Law S8, for stores whose medium can fail, and S6 where it can be seen only there. It needs a medium that fails on
 * demand, files behind a seam or a connection behind a proxy, and that can be damaged past the store. In a test class that
 * implements {@link LedgerStoreContract} as well, one {@code open()} serves both:
 *
 * <pre>{@code
 * class MyLedgerStoreTest implements LedgerStoreContract, FailingLedgerStoreContract {
 *     private final FlakyMedium medium = new FlakyMedium();
 *     private final LedgerStore store = new MyLedgerStore(medium);
 *
 *     @Override
 *     public LedgerStore open() {
 *         return store;
 *     }
 *
 *     @Override
 *     public void failNextLoad() {
 *         medium.failNextRead();
 *     }
 *
 *     @Override
 *     public void failNextSave(Outcome outcome) {
 *         switch (outcome) {
 *             case NOT_WRITTEN -> medium.failNextWrite();
 *             case UNKNOWN -> medium.failNextCommit();
 *         }
 *     }
 *
 *     @Override
 *     public Callable<?> damage() {
 *         medium.overwrite("not a ledger");
 *         return medium::content;
 *     }
 * }
 * }</pre>
 */
public interface FailingLedgerStoreContract extends DamageLaws, Contract {
    /**
     * Opens the store under test, on the medium that the other methods make fail and damage. At the beginning of each test
     * its storage is one that nothing was ever saved to.
     *
     * @return the store
     */
    @Override
    LedgerStore open();

    /** Makes the medium fail once, at the next {@link LedgerStore#load()}. */
    void failNextLoad();

    /**
     * Makes the medium fail once, in the course of the next {@link LedgerStore#save}: for NOT_WRITTEN at a step before
     * which nothing has taken effect, best halfway through the writing; for UNKNOWN at a step after which the ledger may
     * have been saved, such as a commit or a flush. Whether it was is up to the medium.
     *
     * @param outcome what the store can know of that save
     */
    void failNextSave(Outcome outcome);

    /**
     * Damages what is stored, past the store, so that no ledger can be read from it: cuts a file in half, overwrites a row.
     * It is called once in a test, when something has been saved.
     *
     * @return reads what is stored now, past the store too, as a value that is equal, or an equal array, as long as nobody
     *     has written anything; null where nothing is there any more
     * @throws Exception if that fails
     */
    @Override
    Callable<?> damage() throws Exception;

    /** What is refused without looking at the medium is refused although the medium would fail. */
    @Test
    @DisplayName("S6 null arguments throw NullPointerException before the medium is touched")
    @SuppressWarnings("NullAway")
    default void nullArgumentsAreRefusedBeforeTheMediumIsTouched() {
        LedgerStore store = open();
        Snapshot held = store.load();
        failNextLoad();
        failNextSave(Outcome.NOT_WRITTEN);

        assertRefusesNull(() -> store.save(held.revision(), null), "S6: save(revision, null) before the medium fails");
        assertRefusesNull(() -> store.save(null, ledgerOf("ana")), "S6: save(null, ledger) before the medium fails");
        assertRefusesNull(() -> store.update(null), "S6: update(null) before the medium fails");
    }

    /** A medium that cannot be read is not an empty one: who takes it for one overwrites it. */
    @Test
    @DisplayName("S8 a load that fails says so with its cause, and the next one works")
    default void aLoadThatFailsSaysSo() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));

        failNextLoad();
        Attempt.load(store).assertFails(Outcome.NOT_WRITTEN, "S8: a load from a medium that fails");
        assertLoads(store, held, "S8: what the store holds after a load failed");
    }

    /** Who is told that nothing was written writes again, and nothing may be half there, locked or left open. */
    @Test
    @DisplayName("S8 a save that was not written says so with its cause, changes nothing, and can be repeated")
    default void aSaveThatWasNotWrittenChangesNothing() {
        LedgerStore store = open();
        Snapshot held = store.load();
        for (Ledger next : List.of(ledgerOf("ana", "ben", "cleo"), contacted(ledgerOf("ana", "ben", "cleo", "dan")))) {
            Snapshot before = held;
            failNextSave(Outcome.NOT_WRITTEN);
            Attempt.save(store, before.revision(), next).assertFails(Outcome.NOT_WRITTEN, "S8: a save that fails");
            assertLoads(store, before, "S8: what the store holds after a save that was NOT_WRITTEN");

            store.save(before.revision(), next);
            held = store.load();
            assertSame(held.ledger(), next, "S8: what the store holds after the save was repeated");
        }
    }

    /** The two generals: an answer that got lost says nothing about the save. */
    @Test
    @DisplayName("S8 a save of unknown outcome says so with its cause and leaves one of both ledgers")
    default void aSaveOfUnknownOutcomeLeavesOneOfBoth() {
        LedgerStore store = open();
        for (Ledger next : List.of(ledgerOf("ana", "ben", "cleo"), contacted(ledgerOf("ana", "ben", "cleo", "dan")))) {
            Snapshot before = store.load();
            failNextSave(Outcome.UNKNOWN);
            Attempt.save(store, before.revision(), next).assertFails(Outcome.UNKNOWN, "S8: a save that may be written");

            Snapshot found = store.load();
            boolean written = !found.revision().equals(before.revision());
            assertSame(
                    found.ledger(),
                    written ? next : before.ledger(),
                    "S8: what the store holds at revision " + found.revision() + " after an UNKNOWN save on revision "
                            + before.revision());
        }
    }

    /** The caller decides whether to try again later. */
    @Test
    @DisplayName("S8 update passes on that nothing was written, and changes nothing")
    default void updatePassesOnThatNothingWasWritten() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));

        failNextLoad();
        Attempt.update(store, EdgeLedgers::contacted)
                .assertFails(Outcome.NOT_WRITTEN, "S8: an update that cannot load");
        failNextSave(Outcome.NOT_WRITTEN);
        Attempt.update(store, EdgeLedgers::contacted)
                .assertFails(Outcome.NOT_WRITTEN, "S8: an update that cannot save");
        assertLoads(store, held, "S8: what the store holds after two updates failed");
    }

    /** Else one call is logged as two, and a next action is postponed by two weeks. */
    @Test
    @DisplayName("S8 after a save of unknown outcome update has applied its change at most once")
    default void afterAnUnknownOutcomeTheChangeIsAppliedAtMostOnce() {
        LedgerStore store = open();
        Snapshot before = saved(store, ledgerOf("ana", "ben"));

        failNextSave(Outcome.UNKNOWN);
        Attempt update = Attempt.update(store, EdgeLedgers::contacted);

        Snapshot found = store.load();
        boolean applied = update.succeeded() || !found.revision().equals(before.revision());
        assertSame(
                found.ledger(),
                applied ? contacted(before.ledger()) : before.ledger(),
                "S8: what the store holds after an update whose save was UNKNOWN");
        if (!update.succeeded()) {
            update.assertFails(Outcome.UNKNOWN, "S8: what update passes on of a save whose outcome is unknown");
        }
    }
}
