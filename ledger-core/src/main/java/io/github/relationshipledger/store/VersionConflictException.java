package io.github.relationshipledger.store;

import io.github.relationshipledger.LedgerException;

/**
 * A ledger was to be saved on a revision that is not the current one: somebody else was faster. Nothing has changed.
 *
 * <p>Who saves what a person was shown meets it, and shows them {@link #current()}; {@link LedgerStore#update} deals
 * with it by itself.
 */
public final class VersionConflictException extends LedgerException {
    private static final long serialVersionUID = 1;

    private final transient Revision expected;
    private final transient Snapshot current;

    /**
     * Makes an exception, for stores.
     *
     * @param expected the revision as it was given to save
     * @param current what the store holds
     */
    public VersionConflictException(Revision expected, Snapshot current) {
        super(
                "the ledger is at revision " + current.revision() + ", not " + expected
                        + ": it was changed in between, and nothing was overwritten; apply the change to current(), or use update()");
        this.expected = expected;
        this.current = current;
    }

    /**
     * Returns the revision as it was given to save.
     *
     * @return the revision
     */
    public Revision expected() {
        return expected;
    }

    /**
     * Returns what the store holds, as {@link LedgerStore#load()} would.
     *
     * @return the snapshot
     */
    public Snapshot current() {
        return current;
    }
}
