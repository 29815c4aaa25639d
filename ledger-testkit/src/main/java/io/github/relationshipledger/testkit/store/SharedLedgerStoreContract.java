package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.numbered;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static io.github.relationshipledger.testkit.store.Probe.assertLoads;
import static io.github.relationshipledger.testkit.store.Probe.assertRecorded;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.saved;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The laws S9 to S11 within one process, for stores that several threads share, each through a handle of its own or two
 * through one. It needs nothing but {@code open()}:
 *
 * <pre>{@code
 * class MyLedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract {
 *     private final MyServer server = new MyServer();
 *
 *     @Override
 *     public LedgerStore open() {
 *         return new MyLedgerStore(server);
 *     }
 * }
 * }</pre>
 *
 * <p>A store that has one handle returns it each time. A store that outlives the process keeps the laws of
 * {@link DurableLedgerStoreContract} too: let the class implement both.
 *
 * <p>A test ends after two minutes if the store lets it wait for ever.
 */
public interface SharedLedgerStoreContract extends Contract {
    /**
     * Opens a handle on the store under test, for any thread. At the beginning of each test its storage is one that
     * nothing was ever saved to; each call within a test gives a handle on the same storage.
     *
     * @return the handle
     */
    LedgerStore open();

    /** A handle that trusts what it remembers shows a book that is no longer there. */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S9 each of two handles loads what the other saved")
    default void eachOfTwoHandlesLoadsWhatTheOtherSaved() {
        LedgerStore one = open();
        LedgerStore another = open();
        assertLoads(another, one.load(), "S9: what two handles load before anything was saved");

        Snapshot first = saved(one, recorded(Ledger.empty(), "first"));
        assertLoads(another, first, "S9: what a handle loads after another one saved");
        Snapshot second = saved(another, recorded(first.ledger(), "second"));
        assertLoads(one, second, "S9: what a handle loads that saved, after another one did");
    }

    /** Compare-and-set compares with what is stored, whoever stored it. */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S9 a save on what another handle has replaced conflicts and shows what it saved")
    default void aSaveOnWhatAnotherHandleReplacedConflicts() {
        LedgerStore one = open();
        LedgerStore another = open();
        Snapshot before = one.load();
        Snapshot held = another.save(before.revision(), recorded(before.ledger(), "another"));

        VersionConflictException conflict = Attempt.save(one, before.revision(), recorded(before.ledger(), "one"))
                .assertConflicts(held.revision(), "S9: a save on a revision that another handle has replaced");
        assertSame(conflict.current(), held, "S9: current() of the conflict with another handle");
        assertLoads(one, held, "S9: what the handle loads that got the conflict");
    }

    /** The everyday way: nobody who calls update need know that there are others. */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S9 an update goes on from what another handle saved")
    default void anUpdateGoesOnFromWhatAnotherHandleSaved() {
        LedgerStore one = open();
        LedgerStore another = open();
        List<String> events = List.of("first", "second", "third", "fourth");
        for (int i = 0; i < events.size(); i++) {
            String event = events.get(i);
            Snapshot updated = (i % 2 == 0 ? one : another).update(ledger -> recorded(ledger, event));
            assertRecorded(
                    updated.ledger(),
                    Ledger.empty(),
                    events.subList(0, i + 1),
                    "S9: what two handles made that update in turn, after update " + (i + 1));
        }
    }

    /**
     * Two winners are one lost update, and no winner is a save that was lost altogether.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S10 of concurrent saves on one revision exactly one wins, and the others conflict with it")
    default void ofConcurrentSavesExactlyOneWins() throws Exception {
        List<LedgerStore> handles = Stream.generate(this::open).limit(4).toList();
        Snapshot current = handles.get(0).load();
        for (int round = 1; round <= 25; round++) {
            current = winner(handles, current, "in round " + round);
        }
        assertLoads(open(), current, "S10: what the store holds after the last round");
    }

    /**
     * The reason to have a store at all. All others together make fewer updates than it takes to be faster than one
     * writer fifty times, so no update may end with a conflict.
     *
     * @throws Exception if the store fails
     */
    @Test
    @Timeout(value = 2, unit = MINUTES, threadMode = SEPARATE_THREAD)
    @DisplayName("S11 threads that update at the same time, two through each handle, lose nothing")
    default void threadsThatUpdateAtTheSameTimeLoseNothing() throws Exception {
        List<LedgerStore> handles = List.of(open(), open());
        List<String> events = new ArrayList<>();
        for (String round : List.of("one", "two", "three")) {
            List<List<String>> writers = Stream.of("ana", "ben", "cleo", "dan")
                    .map(writer -> numbered(writer + " in round " + round, 16))
                    .toList();
            AtOnce.run(writers.size(), writer -> {
                LedgerStore handle = handles.get(writer % 2);
                writers.get(writer).forEach(event -> handle.update(ledger -> recorded(ledger, event)));
            });
            writers.forEach(events::addAll);
            assertRecorded(
                    open().load().ledger(),
                    Ledger.empty(),
                    events,
                    "S11: what four threads made, up to round " + round);
        }
    }

    private static Snapshot winner(List<LedgerStore> handles, Snapshot before, String when) throws Exception {
        Queue<Snapshot> won = new ConcurrentLinkedQueue<>();
        Queue<VersionConflictException> lost = new ConcurrentLinkedQueue<>();
        AtOnce.run(handles.size(), saver -> {
            Ledger next = recorded(before.ledger(), "saver " + saver + " " + when);
            try {
                won.add(handles.get(saver).save(before.revision(), next));
            } catch (VersionConflictException conflict) {
                lost.add(conflict);
            }
        });
        assertThat(won)
                .as("S10: %d saves at the same time on revision %s, %s", handles.size(), before.revision(), when)
                .withFailMessage(() -> won.size() + " of them won, with the revisions "
                        + won.stream().map(Snapshot::revision).toList() + ", and exactly one was to")
                .hasSize(1);
        Snapshot winner = won.element();
        for (VersionConflictException conflict : lost) {
            assertSame(conflict.expected(), before.revision(), "S10: expected() of one who lost " + when);
            assertSame(conflict.current(), winner, "S10: current() of one who lost " + when + ", against the winner");
        }
        return winner;
    }
}
