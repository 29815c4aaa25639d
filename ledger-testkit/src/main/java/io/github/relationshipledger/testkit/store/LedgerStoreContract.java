package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.Attempt.assertRefusesNull;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.NEVER_GIVEN_OUT;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.contacted;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.ledgerOf;
import static io.github.relationshipledger.testkit.store.Probe.assertLoads;
import static io.github.relationshipledger.testkit.store.Probe.assertNoneTwice;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.saved;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws S1 to S7, which every store keeps. A test class that implements this certifies a store; JUnit makes one
 * object of it a test, so a field is fresh storage:
 *
 * <pre>{@code
 * class MyLedgerStoreTest implements LedgerStoreContract {
 *     private final LedgerStore store = new MyLedgerStore();
 *
 *     @Override
 *     public LedgerStore open() {
 *         return store;
 *     }
 * }
 * }</pre>
 *
 * <p>Every store keeps the laws of {@link SharedLedgerStoreContract} too, one whose medium can fail those of {@link
 * FailingLedgerStoreContract}, and one that outlives the process those of {@link DurableLedgerStoreContract}: let the class
 * implement them all.
 */
public interface LedgerStoreContract extends FidelityLaws, Contract {
    /**
     * Opens the store under test. Each test begins with storage that nothing was ever saved to; called again within a
     * test, this gives a second handle on the same storage.
     *
     * @return the store
     */
    @Override
    LedgerStore open();

    /** The first program to use a store must not need a special case. */
    @Test
    @DisplayName("S1 a store nothing was saved to loads the empty ledger at Revision.NONE")
    default void aStoreNothingWasSavedToIsEmpty() {
        assertLoads(open(), Snapshot.NONE, "S1: what a store loads that nothing was saved to");
    }

    /** Who saves goes on from what save returned. */
    @Test
    @DisplayName("S3 save returns what load would return now")
    default void saveReturnsWhatLoadWould() {
        LedgerStore store = open();
        Snapshot first = store.save(store.load().revision(), ledgerOf("ana"));
        assertSame(first, store.load(), "S3: what the first save returned, against what load returns");
        Snapshot second = store.save(first.revision(), ledgerOf("ana", "ben"));
        assertSame(second, store.load(), "S3: what the second save returned, against what load returns");
    }

    /** Else somebody who holds the first of two equal versions would overwrite what came between. */
    @Test
    @DisplayName("S3 no revision is used twice, not even for equal content")
    default void noRevisionIsUsedTwice() {
        LedgerStore store = open();
        List<Revision> revisions = new ArrayList<>(List.of(Revision.NONE));
        Ledger ana = ledgerOf("ana");
        for (Ledger ledger : List.of(ana, ana, ledgerOf("ben"), ana, Ledger.empty(), ana)) {
            revisions.add(store.save(store.load().revision(), ledger).revision());
        }
        assertNoneTwice(revisions, "S3: NONE, and the revisions after saving ana, ana, ben, ana, nothing and ana");
    }

    /** The lost update: two people change what both have loaded, and the slower one wins. */
    @Test
    @DisplayName("S4 a save on another revision than the current one conflicts and changes nothing")
    default void aSaveOnAnotherRevisionConflicts() {
        LedgerStore store = open();
        Revision none = store.load().revision();
        Snapshot before = saved(store, ledgerOf("ana"));
        Snapshot held = saved(store, ledgerOf("ana", "ben"));

        assertConflict(store, before.revision(), ledgerOf("ana", "cleo"), held, "S4: a save on the revision before");
        assertConflict(store, none, ledgerOf("cleo"), held, "S4: a first save where something was saved");
        assertConflict(store, NEVER_GIVEN_OUT, ledgerOf("cleo"), held, "S4: a save on a revision that never was");
        assertLoads(store, held, "S4: what the store holds after the conflicts");
    }

    /** The first save is a compare-and-set too. */
    @Test
    @DisplayName("S4 a first save on another revision than NONE conflicts and changes nothing")
    default void aFirstSaveOnAnotherRevisionConflicts() {
        LedgerStore store = open();
        Snapshot held = store.load();

        assertConflict(store, NEVER_GIVEN_OUT, ledgerOf("ana"), held, "S4: a first save on a revision that never was");
        assertLoads(store, held, "S4: what a store holds that nothing was saved to, after a conflict");
    }

    /** Equal or not, the caller does not know what happened in between. */
    @Test
    @DisplayName("S4 a save of what is there conflicts too, if it is on another revision")
    default void equalContentDoesNotMakeUpForAnotherRevision() {
        LedgerStore store = open();
        Snapshot before = saved(store, ledgerOf("ana"));
        Snapshot held = saved(store, ledgerOf("ben"));

        assertConflict(
                store, before.revision(), ledgerOf("ben"), held, "S4: a save of what is there, on another revision");
        assertLoads(store, held, "S4: what the store holds after the conflict");
    }

    /** A conflict is an everyday event and leaves no lock and no transaction behind. */
    @Test
    @DisplayName("S4 after a conflict the current revision can be saved on")
    default void afterAConflictTheCurrentRevisionCanBeSavedOn() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));

        assertConflict(store, NEVER_GIVEN_OUT, ledgerOf("ben"), held, "S4: a save on a revision that never was");
        store.save(held.revision(), ledgerOf("ana", "ben"));
        assertSame(store.load().ledger(), ledgerOf("ana", "ben"), "S4: what was saved after a conflict");
    }

    /** Who gets a conflict merges with current() and saves on its revision; with an older one that would never end. */
    @Test
    @DisplayName("S5 the conflict carries the revision as given and what load would return")
    default void theConflictCarriesWhatWasGivenAndWhatIsThere() {
        LedgerStore store = open();
        assertConflictCarriesWhatIsThere(store, Snapshot.NONE, "where nothing was saved");
        Snapshot first = saved(store, ledgerOf("ana"));
        Snapshot second = store.save(first.revision(), ledgerOf("ana", "ben"));
        assertConflictCarriesWhatIsThere(store, second, "after two saves");
    }

    /** Null that gets in comes out later, where nobody knows whose it was. */
    @Test
    @DisplayName("S6 null arguments throw NullPointerException and change nothing")
    @SuppressWarnings("NullAway")
    default void nullArgumentsAreRefused() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));

        assertRefusesNull(() -> store.save(held.revision(), null), "S6: save(current revision, null)");
        assertRefusesNull(() -> store.save(NEVER_GIVEN_OUT, null), "S6: save(another revision, null)");
        assertRefusesNull(() -> store.save(null, ledgerOf("ben")), "S6: save(null, ledger)");
        assertRefusesNull(() -> store.update(null), "S6: update(null)");
        assertLoads(store, held, "S6: what the store holds after null was refused");
    }

    /** A change made to anything older would be lost or refused. */
    @Test
    @DisplayName("S7 update applies the change to the latest ledger and returns what load would")
    default void updateAppliesTheChangeToTheLatestLedger() {
        LedgerStore store = open();
        Snapshot first = saved(store, ledgerOf("ana"));
        store.save(first.revision(), ledgerOf("ana", "ben"));

        Snapshot updated = store.update(EdgeLedgers::contacted);
        assertSame(updated.ledger(), contacted(ledgerOf("ana", "ben")), "S7: what update returned");
        assertLoads(store, updated, "S7: what the store holds after update");
    }

    /** Somebody else is always faster once: here twice, while the change is being made. */
    @Test
    @DisplayName("S7 update begins anew on the ledger of whoever was faster")
    default void updateBeginsAnewWhenAnotherWasFaster() {
        LedgerStore store = open();
        saved(store, ledgerOf("ana"));
        Deque<Ledger> faster = new ArrayDeque<>(List.of(ledgerOf("ana", "ben"), ledgerOf("ana", "ben", "cleo")));

        Snapshot updated = store.update(ledger -> {
            if (!faster.isEmpty()) {
                saved(store, faster.remove());
            }
            return contacted(ledger);
        });
        assertSame(
                updated.ledger(),
                contacted(ledgerOf("ana", "ben", "cleo")),
                "S7: what update returned after conflicts");
        assertLoads(store, updated, "S7: what the store holds after an update with conflicts");
    }

    /** A save that changes nothing would make everybody else's next one a conflict. */
    @Test
    @DisplayName("S7 update saves nothing where the change changes nothing")
    default void updateSavesNothingWhereNothingChanges() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));

        assertSame(store.update(ledger -> ledgerOf("ana")), held, "S7: what update returned for an equal ledger");
        assertLoads(store, held, "S7: what the store holds after a change that changes nothing");
    }

    /** The change is the caller's code, and so are its exceptions, even those that look like the store's own. */
    @Test
    @DisplayName("S7 update passes on what the change throws, as it is, and changes nothing")
    default void updatePassesOnWhatTheChangeThrows() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana"));
        for (RuntimeException fault : List.of(
                new IllegalStateException("thrown by the change"),
                new VersionConflictException(NEVER_GIVEN_OUT, held),
                new StoreException("thrown by the change", StoreException.Outcome.UNKNOWN))) {
            Deque<RuntimeException> once = new ArrayDeque<>(List.of(fault));
            Attempt.update(store, ledger -> {
                        if (once.isEmpty()) {
                            return contacted(ledger);
                        }
                        throw once.remove();
                    })
                    .assertPassesOn(fault, "S7: an update whose change throws");
            assertLoads(store, held, "S7: what the store holds after the change threw");
        }
    }

    private static VersionConflictException assertConflict(
            LedgerStore store, Revision expected, Ledger next, Snapshot held, String description) {
        return Attempt.save(store, expected, next).assertConflicts(held.revision(), description);
    }

    private static void assertConflictCarriesWhatIsThere(LedgerStore store, Snapshot held, String when) {
        VersionConflictException conflict = assertConflict(
                store, NEVER_GIVEN_OUT, ledgerOf("cleo"), held, "S5: a save on a revision that never was");
        assertSame(conflict.expected(), NEVER_GIVEN_OUT, "S5: expected(), " + when);
        assertSame(conflict.current(), store.load(), "S5: current(), against what load returns, " + when);
    }
}
