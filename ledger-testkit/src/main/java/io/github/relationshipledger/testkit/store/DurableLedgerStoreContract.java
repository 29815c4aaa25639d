package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.numbered;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static io.github.relationshipledger.testkit.store.Probe.assertLoads;
import static io.github.relationshipledger.testkit.store.Probe.assertNoneTwice;
import static io.github.relationshipledger.testkit.store.Probe.assertRecorded;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.assertStale;
import static io.github.relationshipledger.testkit.store.Probe.loaded;
import static io.github.relationshipledger.testkit.store.Probe.saved;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The laws S11 between processes, S12 and S13, for stores that outlive a process. The tests start processes of their own,
 * which open the same storage by an address, and kill some of them:
 *
 * <pre>{@code
 * class MyLedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract, DurableLedgerStoreContract {
 *     @TempDir
 *     private Path directory;
 *
 *     @Override
 *     public LedgerStore open() {
 *         return new Opener().open(address());
 *     }
 *
 *     @Override
 *     public Class<? extends StoreOpener> opener() {
 *         return Opener.class;
 *     }
 *
 *     @Override
 *     public String address() {
 *         return directory.resolve("ledger").toString();
 *     }
 *
 *     static final class Opener implements StoreOpener {
 *         @Override
 *         public LedgerStore open(String address) {
 *             return new MyLedgerStore(Path.of(address));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>The tests close the handles that they open, where these are {@link AutoCloseable}. The other processes run on a class
 * path with all that this one has on its class path and its module path, print what they complain of to standard error,
 * and end when the test does. A test, or the part of one that has to do with one process that is killed, ends after
 * two minutes if the store lets it wait for ever.
 */
public interface DurableLedgerStoreContract extends Contract {
    /**
     * Opens a handle of its own on the store under test. At the beginning of each test its storage is one that nothing
     * was ever saved to; each call within a test gives a new handle on the same storage.
     *
     * @return the handle, which the tests close if it is {@link AutoCloseable}
     */
    LedgerStore open();

    /**
     * Returns the class by which another process opens the storage.
     *
     * @return a class with a constructor without parameters, on this class path or module path
     */
    Class<? extends StoreOpener> opener();

    /**
     * Returns the address by which another process opens the storage of this test.
     *
     * @return what {@link StoreOpener#open} is given
     */
    String address();

    /**
     * Returns how many processes the test of law S13 kills. A campaign may raise it.
     *
     * @return the number, at least 20
     */
    default int kills() {
        return 20;
    }

    /**
     * A lock between threads is none between processes.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S11 processes that update at the same time lose nothing")
    default void processesThatUpdateAtTheSameTimeLoseNothing() throws Exception {
        // Fewer than it takes to be faster than another fifty times, so no update may end with a conflict.
        int updates = 49;
        try (OtherProcess one = OtherProcess.start(this, "S11", "one process", updates);
                OtherProcess another = OtherProcess.start(this, "S11", "another process", updates)) {
            for (OtherProcess process : List.of(one, another)) {
                process.sign();
            }
            for (OtherProcess process : List.of(one, another)) {
                process.await(2);
            }
            for (OtherProcess process : List.of(one, another)) {
                process.sign();
            }
            one.ended();
            another.ended();

            List<String> events = new ArrayList<>(numbered("one process", updates));
            events.addAll(numbered("another process", updates));
            Snapshot now = loaded(open());
            if (now.equals(Snapshot.NONE)) {
                throw new AssertionError(
                        "[S11: what two processes made] open() shows nothing of it, and was to show all: the"
                                + " store keeps it in memory, or address() leads elsewhere");
            }
            assertRecorded(now.ledger(), Ledger.empty(), events, "S11: what two processes made");
        }
    }

    /**
     * What is kept in memory is kept until the next restart.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S12 after reopening, load returns what was last saved")
    default void afterReopeningLoadReturnsWhatWasLastSaved() throws Exception {
        Snapshot last = Snapshot.NONE;
        for (Ledger next : List.of(Samples.everything(), recorded(Samples.everything(), "second"), Ledger.empty())) {
            LedgerStore store = open();
            assertLoads(store, last, "S12: what a store loads after reopening");
            last = saved(store, next);
            Probe.close(store);
        }
        assertSame(loaded(open()), last, "S12: what a store loads after reopening for the last time");
    }

    /**
     * Who has held a version over a restart may not overwrite what came after it.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S12 after reopening, old revisions are still stale and not used again")
    default void afterReopeningOldRevisionsAreStillStale() throws Exception {
        List<Revision> revisions = new ArrayList<>(List.of(Revision.NONE));
        for (int opened = 1; opened <= 3; opened++) {
            LedgerStore store = open();
            for (int i = 1; i <= 2; i++) {
                String event = "opened " + opened + ", update " + i;
                revisions.add(store.update(ledger -> recorded(ledger, event)).revision());
            }
            Probe.close(store);
            assertNoneTwice(revisions, "S12: NONE, and the revisions of two updates each time the store was opened");
            assertOldOnesAreStale(revisions, "after it was closed " + opened + " times");
        }
    }

    /**
     * The next program, the next day: nothing of this process's memory helps it.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S12 what another process saved is there when it has ended, on what was there before")
    default void whatAnotherProcessSavedIsThereWhenItHasEnded() throws Exception {
        LedgerStore store = open();
        List<Revision> revisions = new ArrayList<>(List.of(Revision.NONE));
        revisions.add(saved(store, Samples.everything()).revision());
        Probe.close(store);
        try (OtherProcess other = OtherProcess.start(this, "S12", "another process", 3)) {
            other.sign();
            other.sign();
            revisions.addAll(other.ended());
        }
        Snapshot found = loaded(open());
        assertRecorded(
                found.ledger(),
                Samples.everything(),
                numbered("another process", 3),
                "S12: what is loaded after another process saved");
        assertSame(
                found.revision(),
                revisions.get(revisions.size() - 1),
                "S12: the revision after another process saved, which it was given " + revisions);
        assertOldOnesAreStale(revisions, "after another process saved");
    }

    /**
     * Crashes, updates, empty batteries: the moment is never a good one.
     *
     * @throws Exception if the store fails
     */
    @Test
    @DisplayName("S13 a process killed at any moment leaves the old or the new ledger, and the store usable")
    default void aKilledProcessLeavesTheOldOrTheNewLedger() throws Exception {
        assertThat(kills())
                .as("S13: kills(), which may be raised and not lowered")
                .isGreaterThanOrEqualTo(20);
        Kills kills = new Kills(this);
        for (int kill = 0; kill < kills(); kill++) {
            kills.next();
        }
    }

    private void assertOldOnesAreStale(List<Revision> revisions, String when) throws Exception {
        LedgerStore store = open();
        Snapshot held = store.load();
        for (Revision old : revisions.subList(0, revisions.size() - 1)) {
            assertStale(store, old, "S12: a save on the old revision " + old + " of " + revisions + ", " + when);
        }
        assertLoads(store, held, "S12: what the store holds after saves on old revisions");
        Probe.close(store);
    }
}
