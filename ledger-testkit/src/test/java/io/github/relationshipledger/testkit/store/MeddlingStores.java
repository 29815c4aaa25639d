package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Stores that have an update of their own, and a wrong one. */
final class MeddlingStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            meddling("tries again without loading again", "S7", (store, change) -> {
                Snapshot current = store.load();
                Ledger next = change.apply(current.ledger());
                return next.equals(current.ledger())
                        ? current
                        : store.save(store.load().revision(), next);
            }),
            meddling("gives up at a conflict", "S7", (store, change) -> {
                Snapshot current = store.load();
                Ledger next = change.apply(current.ledger());
                return next.equals(current.ledger()) ? current : store.save(current.revision(), next);
            }),
            meddling("applies the change again after unknown", "S8", (store, change) -> {
                Snapshot current = store.load();
                Ledger next = change.apply(current.ledger());
                try {
                    return next.equals(current.ledger()) ? current : store.save(current.revision(), next);
                } catch (VersionConflictException conflict) {
                    return store.update(change);
                } catch (StoreException failure) {
                    if (failure.outcome() == Outcome.UNKNOWN) {
                        return store.update(change);
                    }
                    throw failure;
                }
            }),
            meddling("saves what did not change", "S7", (store, change) -> {
                Snapshot updated = store.update(change);
                return store.save(updated.revision(), updated.ledger());
            }),
            meddling("returns what was there before", "S7", (store, change) -> {
                Snapshot before = store.load();
                store.update(change);
                return before;
            }),
            meddling("swallows what the change throws", "S7", (store, change) -> {
                return store.update(ledger -> {
                    try {
                        return change.apply(ledger);
                    } catch (RuntimeException fault) {
                        return ledger;
                    }
                });
            }),
            meddling("wraps what the change throws", "S7", (store, change) -> {
                return store.update(ledger -> {
                    try {
                        return change.apply(ledger);
                    } catch (RuntimeException fault) {
                        throw new StoreException("the change failed", Outcome.NOT_WRITTEN, fault);
                    }
                });
            }),
            meddling("takes the exceptions of the change for its own", "S7", (store, change) -> {
                try {
                    return store.update(change);
                } catch (VersionConflictException conflict) {
                    return store.update(change);
                }
            }));

    private MeddlingStores() {}

    /** Makes a store that updates an honest one by a way of its own. */
    private static BrokenStore<Disk> meddling(
            String does, String breaks, BiFunction<LedgerStore, UnaryOperator<Ledger>, Snapshot> way) {
        return new BrokenStore<>(does, Set.of(breaks), disk -> new DiskLedgerStore(disk) {
            @Override
            public Snapshot update(UnaryOperator<Ledger> change) {
                return way.apply(new DiskLedgerStore(disk), Objects.requireNonNull(change, "change"));
            }
        });
    }
}
