package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A store that fails when a test tells it to, to see what an application does then. Otherwise it is the store it is put
 * around, and keeps the same laws.
 *
 * <pre>{@code
 * FaultyLedgerStore store = FaultyLedgerStore.around(InMemoryLedgerStore.of(Samples.roster()));
 * MyDesk desk = new MyDesk(store);
 *
 * store.failNextSave(Fault.UNKNOWN_WRITTEN);
 * desk.logCall(ana);
 * assertThat(store.load().ledger()).relationship(ana).hasLines(2); // logged, and once
 *
 * store.conflictOnNextSave(ledger -> ledger.post(ana, Interaction.inbound(today), stamp));
 * desk.logCall(ana);
 * assertThat(store.load().ledger()).relationship(ana).hasLines(4); // neither is lost
 * assertThat(store.pending()).isZero();
 * }</pre>
 *
 * <p>Calls are counted from the moment a fault is asked for: the next one is the first. An {@link #update} is one load and
 * one save, and further ones where it begins anew. A call that is refused because of a null argument does not count.
 * Several threads may share it; which of them meets a fault is up to them.
 */
public final class FaultyLedgerStore implements LedgerStore {
    private final LedgerStore store;
    private final Map<Integer, Step> failingLoads = new HashMap<>();
    private final Map<Integer, Step> failingSaves = new HashMap<>();
    private int loads;
    private int saves;

    private FaultyLedgerStore(LedgerStore store) {
        this.store = store;
    }

    /** What becomes of a save that fails. */
    public enum Fault {
        /** Nothing happened, and the caller is told so: {@link Outcome#NOT_WRITTEN}. */
        NOT_WRITTEN,
        /** It was saved, and the answer got lost: {@link Outcome#UNKNOWN}. */
        UNKNOWN_WRITTEN,
        /** It was not saved, and the caller cannot know: {@link Outcome#UNKNOWN}. */
        UNKNOWN_NOT_WRITTEN
    }

    /**
     * Puts faults around a store. What is done to that store directly meets none.
     *
     * @param store the store, which keeps the ledger
     * @return a store that does not fail yet
     */
    public static FaultyLedgerStore around(LedgerStore store) {
        return new FaultyLedgerStore(Objects.requireNonNull(store, "store"));
    }

    /**
     * Makes the next load fail, with {@link Outcome#NOT_WRITTEN}.
     *
     * @return this store
     * @throws IllegalStateException if that load is to fail already
     */
    public FaultyLedgerStore failNextLoad() {
        return failLoad(1);
    }

    /**
     * Makes one of the coming loads fail, with {@link Outcome#NOT_WRITTEN}.
     *
     * @param nth which one, 1 for the next
     * @return this store
     * @throws IllegalArgumentException if {@code nth} is less than 1
     * @throws IllegalStateException if that load is to fail already
     */
    public synchronized FaultyLedgerStore failLoad(int nth) {
        return plan("load", failingLoads, loads, nth, load -> {
            throw failure("the load failed, and nothing is lost", Outcome.NOT_WRITTEN);
        });
    }

    /**
     * Makes the next save fail.
     *
     * @param fault what becomes of it
     * @return this store
     * @throws IllegalStateException if that save is to fail or to conflict already
     */
    public FaultyLedgerStore failNextSave(Fault fault) {
        return failSave(1, fault);
    }

    /**
     * Makes one of the coming saves fail. One on another revision than the current one conflicts all the same where it
     * would have been written.
     *
     * @param nth which one, 1 for the next
     * @param fault what becomes of it
     * @return this store
     * @throws IllegalArgumentException if {@code nth} is less than 1
     * @throws IllegalStateException if that save is to fail or to conflict already
     */
    public synchronized FaultyLedgerStore failSave(int nth, Fault fault) {
        Step step = switch (fault) {
            case NOT_WRITTEN ->
                save -> {
                    throw failure("the save failed, and nothing was written", Outcome.NOT_WRITTEN);
                };
            case UNKNOWN_WRITTEN ->
                save -> {
                    save.done();
                    throw failure("the save may have been written; load to see", Outcome.UNKNOWN);
                };
            case UNKNOWN_NOT_WRITTEN ->
                save -> {
                    throw failure("the save may have been written; load to see", Outcome.UNKNOWN);
                };
        };
        return plan("save", failingSaves, saves, nth, step);
    }

    /**
     * Lets somebody else be faster than the next save, which conflicts for that reason.
     *
     * @param change what the other one saves first, made from what is stored then
     * @return this store
     * @throws IllegalStateException if that save is to fail or to conflict already
     */
    public FaultyLedgerStore conflictOnNextSave(UnaryOperator<Ledger> change) {
        return conflictOnSave(1, change);
    }

    /**
     * Lets somebody else be faster than one of the coming saves, which conflicts for that reason.
     *
     * @param nth which one, 1 for the next
     * @param change what the other one saves first, made from what is stored then
     * @return this store
     * @throws IllegalArgumentException if {@code nth} is less than 1
     * @throws IllegalStateException if that save is to fail or to conflict already
     */
    public synchronized FaultyLedgerStore conflictOnSave(int nth, UnaryOperator<Ledger> change) {
        Objects.requireNonNull(change, "change");
        return plan("save", failingSaves, saves, nth, save -> {
            Snapshot before = store.load();
            // Saved even where nothing changes: a conflict was asked for, and each save has a revision of its own.
            store.save(before.revision(), change.apply(before.ledger()));
            return save.done();
        });
    }

    /**
     * Returns how many faults no call has met yet. A test that expects all to be met sees here that it went another way.
     *
     * @return the number of loads to fail and of saves to fail or to conflict
     */
    public synchronized int pending() {
        return failingLoads.size() + failingSaves.size();
    }

    @Override
    public Snapshot load() {
        return nextLoad().take(store::load);
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        return nextSave().take(() -> store.save(expected, next));
    }

    private synchronized Step nextLoad() {
        loads++;
        return Objects.requireNonNullElse(failingLoads.remove(loads), Call::done);
    }

    private synchronized Step nextSave() {
        saves++;
        return Objects.requireNonNullElse(failingSaves.remove(saves), Call::done);
    }

    private FaultyLedgerStore plan(String call, Map<Integer, Step> steps, int made, int nth, Step step) {
        if (nth < 1) {
            throw new IllegalArgumentException(call + "s are counted from 1, the next one, and this is " + nth);
        }
        if (steps.putIfAbsent(Math.addExact(made, nth), step) != null) {
            throw new IllegalStateException(
                    call + " " + nth + " from now has a fault already, and meets one at most: plan this for another");
        }
        return this;
    }

    private static StoreException failure(String message, Outcome outcome) {
        return new StoreException(message, outcome, new IOException("a test asked for it"));
    }

    /** A call of the store that this is put around. */
    private interface Call {
        Snapshot done();
    }

    /** What is made of a call. */
    private interface Step {
        Snapshot take(Call call);
    }
}
