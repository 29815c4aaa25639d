package io.github.relationshipledger.store;

import io.github.relationshipledger.Ledger;
import java.util.Objects;

/**
 * What a store held at one moment.
 *
 * <pre>{@code
 * Snapshot before = store.load();
 * Ledger next = before.ledger().record(Occurrence.of("EU campaign", today));
 * Snapshot after = store.save(before.revision(), next);
 * }</pre>
 *
 * @param ledger the ledger
 * @param revision the revision to save the next one on
 */
public record Snapshot(Ledger ledger, Revision revision) {
    /** The snapshot of a store that nothing was ever saved to. */
    public static final Snapshot NONE = new Snapshot(Ledger.empty(), Revision.NONE);

    /**
     * Makes a snapshot.
     *
     * @param ledger the ledger
     * @param revision the revision to save the next one on
     */
    public Snapshot {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(revision, "revision");
    }
}
