package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.contacted;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.ledgerOf;
import static io.github.relationshipledger.testkit.store.Probe.saved;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Law S8, the part of {@link FailingLedgerStoreContract} about a medium that works and has no ledger any more. */
interface DamageLaws {
    /** As {@link FailingLedgerStoreContract#open()}. */
    LedgerStore open();

    /** As {@link FailingLedgerStoreContract#damage()}. */
    Callable<?> damage() throws Exception;

    /** A ledger that somebody cut in half by hand is still half a ledger, until a program takes it for none. */
    @Test
    @DisplayName("S8 what is damaged is not taken for empty: a load says so")
    default void aLoadOfWhatIsDamagedSaysSo() {
        LedgerStore store = open();
        saved(store, ledgerOf("ana", "ben"));
        Damaged damaged = new Damaged(this::damage);

        damaged.assertLeftBy(Attempt.load(store), "S8: a load of what is damaged");
    }

    /** Whoever mends it needs what is there, and a save would be the end of that. */
    @Test
    @DisplayName("S8 nothing is saved over what is damaged, and it stays as it is")
    default void nothingIsSavedOverWhatIsDamaged() {
        LedgerStore store = open();
        Snapshot held = saved(store, ledgerOf("ana", "ben"));
        Damaged damaged = new Damaged(this::damage);

        damaged.assertLeftBy(
                Attempt.save(store, Revision.NONE, ledgerOf("cleo")), "S8: a first save over what is damaged");
        damaged.assertLeftBy(
                Attempt.save(store, held.revision(), contacted(held.ledger())),
                "S8: a save over what is damaged, on the revision that was loaded before");
        damaged.assertLeftBy(Attempt.update(store, EdgeLedgers::contacted), "S8: an update of what is damaged");
    }
}
