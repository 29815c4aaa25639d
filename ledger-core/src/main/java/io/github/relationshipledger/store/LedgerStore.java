package io.github.relationshipledger.store;

import io.github.relationshipledger.Ledger;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where a ledger is kept: compare-and-set on the whole value. An adapter implements {@link #load()} and
 * {@link #save(Revision, Ledger)} and proves itself with the testkit's {@code LedgerStoreContract}; the law that a
 * promise belongs to is given in parentheses.
 *
 * <p>Implementations are safe for use by several threads. One that owns resources is {@link AutoCloseable} by itself.
 *
 * <pre>{@code
 * store.update(ledger -> ledger.post(ana, Interaction.inbound(today), stamp));
 * Ledger ledger = store.load().ledger();
 * }</pre>
 */
public interface LedgerStore {
    /**
     * Loads what was last saved (S2).
     *
     * @return the ledger and its revision; the empty ledger at {@link Revision#NONE} when nothing was ever saved (S1)
     * @throws StoreException if the medium fails, or what is stored is damaged (S8)
     */
    Snapshot load();

    /**
     * Saves a ledger in the place of the one that has the expected revision (S4). It takes the revision and not the
     * ledger it came from, since a caller's idea of what is stored may be wrong: a store that writes only what differs
     * compares with what it reads itself, in the same transaction.
     *
     * @param expected the revision that the ledger was made from
     * @param next the ledger to save
     * @return what {@link #load()} would return now, with a revision never used before (S3)
     * @throws VersionConflictException if another revision is current; nothing has changed (S4, S5)
     * @throws StoreException if the medium fails, with its {@link StoreException#outcome() outcome}, or what is stored is
     *     damaged, which is left as it is (S8)
     */
    Snapshot save(Revision expected, Ledger next);

    /**
     * Changes the ledger, whoever else is changing it (S7): loads, applies the change, saves, and begins anew when
     * another was faster, 50 attempts in all. Where the outcome of a save is unknown (S8) it looks: a ledger equal to the
     * one to be saved was saved; a revision that is still the expected one allows to save the same once more, since only
     * one of two saves on one revision can win, even if the first lands late. Anything else cannot be told apart from a
     * change applied twice, and the exception is passed on.
     *
     * <p>To bring in work that was done on an earlier version, let the change merge it with a {@link LedgerMerge}.
     *
     * @param change makes the next ledger from the current one; it may be called more than once, so it must do nothing
     *     else. When it returns a ledger equal to its argument, nothing is saved. What it throws is passed on as it is.
     * @return what the store holds after the change
     * @throws VersionConflictException if others were faster 50 times
     * @throws StoreException if the medium fails
     */
    default Snapshot update(UnaryOperator<Ledger> change) {
        Objects.requireNonNull(change, "change");
        for (int attempt = 1; ; attempt++) {
            Snapshot current = load();
            Ledger next = Objects.requireNonNull(change.apply(current.ledger()), "the change returned null");
            if (next.equals(current.ledger())) {
                return current;
            }
            try {
                return save(current.revision(), next);
            } catch (VersionConflictException conflict) {
                if (attempt == 50) {
                    throw conflict;
                }
            } catch (StoreException failure) {
                if (failure.outcome() == StoreException.Outcome.NOT_WRITTEN) {
                    throw failure;
                }
                return settle(current.revision(), next, failure);
            }
        }
    }

    private Snapshot settle(Revision expected, Ledger next, StoreException unknown) {
        Snapshot found;
        try {
            found = load();
            if (found.revision().equals(expected)) {
                return save(expected, next);
            }
        } catch (VersionConflictException late) {
            found = late.current();
        } catch (RuntimeException another) {
            unknown.addSuppressed(another);
            throw unknown;
        }
        if (found.ledger().equals(next)) {
            return found;
        }
        throw unknown;
    }
}
