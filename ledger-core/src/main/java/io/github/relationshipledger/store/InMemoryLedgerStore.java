package io.github.relationshipledger.store;

import io.github.relationshipledger.Ledger;
import java.util.Objects;

/**
 * A store that lives as long as the object: for tests, and for programs that keep the ledger by other means.
 *
 * <pre>{@code
 * LedgerStore store = InMemoryLedgerStore.of(ledger);
 * store.update(now -> now.record(Occurrence.of("EU campaign", today)));
 * }</pre>
 */
public final class InMemoryLedgerStore implements LedgerStore {
    private Snapshot held = Snapshot.NONE;
    private long saves;

    private InMemoryLedgerStore() {}

    /**
     * Makes a store that nothing was saved to.
     *
     * @return the store
     */
    public static InMemoryLedgerStore empty() {
        return new InMemoryLedgerStore();
    }

    /**
     * Makes a store that a ledger was saved to.
     *
     * @param ledger the ledger
     * @return the store
     */
    public static InMemoryLedgerStore of(Ledger ledger) {
        InMemoryLedgerStore store = empty();
        store.save(Revision.NONE, ledger);
        return store;
    }

    @Override
    public synchronized Snapshot load() {
        return held;
    }

    @Override
    public synchronized Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        if (!expected.equals(held.revision())) {
            throw new VersionConflictException(expected, held);
        }
        saves++;
        held = new Snapshot(next, Revision.of(Long.toString(saves)));
        return held;
    }
}
