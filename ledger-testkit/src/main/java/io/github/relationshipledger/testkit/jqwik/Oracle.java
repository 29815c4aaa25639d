package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says what is due: a store in memory, to which the same is done, and what each handle saw of it last. */
final class Oracle {
    private final LedgerStore memory = InMemoryLedgerStore.empty();
    private final List<Snapshot> seen = new ArrayList<>(Collections.nCopies(StoreActions.HANDLES, Snapshot.NONE));

    /**
     * What is due of an action.
     *
     * @param before the ledger that the handle goes on from
     * @param next what it makes of it
     * @param conflicts whether another handle saved since this one saw the store
     * @param there what the store holds in the end
     */
    record Due(Ledger before, Ledger next, boolean conflicts, Snapshot there) {}

    Due of(Action action) {
        return switch (action.kind()) {
            case SAVES -> saved(action);
            case UPDATES -> {
                Ledger before = memory.load().ledger();
                Snapshot updated = memory.update(action.edit()::on);
                yield seen(action, new Due(before, updated.ledger(), false, updated));
            }
            case LOADS -> seen(action, unchanged());
            case GIVES_UP, IS_OPENED_ANEW -> unchanged();
        };
    }

    private Due saved(Action action) {
        Snapshot held = seen.get(action.handle());
        Ledger next = action.edit().on(held.ledger());
        try {
            return seen(action, new Due(held.ledger(), next, false, memory.save(held.revision(), next)));
        } catch (VersionConflictException conflict) {
            return seen(action, new Due(held.ledger(), next, true, conflict.current()));
        }
    }

    private Due unchanged() {
        Snapshot there = memory.load();
        return new Due(there.ledger(), there.ledger(), false, there);
    }

    private Due seen(Action action, Due due) {
        seen.set(action.handle(), due.there());
        return due;
    }
}
