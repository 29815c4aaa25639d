package io.github.relationshipledger.store;

import io.github.relationshipledger.LedgerException;
import java.util.List;

/**
 * Two ledgers cannot be merged without somebody's decision. Nothing has changed. Show {@link #conflicts()} to somebody
 * who can decide, and merge again with the answers; to try again as it is gives the same.
 */
public final class MergeConflictException extends LedgerException {
    private static final long serialVersionUID = 1;

    private final transient List<Conflict> conflicts;

    /** Takes at least one conflict. */
    MergeConflictException(List<Conflict> conflicts) {
        super("relationship '" + conflicts.get(0).id() + "': "
                + conflicts.get(0).explanation()
                + (conflicts.size() == 1 ? "" : ", and " + (conflicts.size() - 1) + " more")
                + "; look at conflicts() and settle them with LedgerMerge.resolve(…)");
        this.conflicts = conflicts;
    }

    /**
     * Returns what must be settled.
     *
     * @return the conflicts, as {@link LedgerMerge#conflicts()} has them; never empty
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
