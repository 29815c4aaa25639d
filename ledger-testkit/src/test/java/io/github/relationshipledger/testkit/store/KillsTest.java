package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No law can be switched off, and none asks for more than a store can keep. */
class KillsTest {
    private final Ledger old = recorded(Ledger.empty(), "acknowledged");
    private final Ledger next = recorded(old, "under way");

    @Test
    void aStoreCannotHaveFewerProcessesKilled() {
        DurableLedgerStoreContract laws = new FileLedgerStoreTest() {
            @Override
            public int kills() {
                return 19;
            }
        };

        assertThatThrownBy(laws::aKilledProcessLeavesTheOldOrTheNewLedger)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[S13: kills()");
    }

    @Test
    void whatWasUnderWayToAServerMayLandBehindTheFirstLook() {
        assertThatCode(() -> lookAtAStoreWhere(next)).doesNotThrowAnyException();
    }

    @Test
    void nothingElseMayLandThere() {
        assertThatThrownBy(() -> lookAtAStoreWhere(recorded(old, "of nobody")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[S13: what an update makes then]");
    }

    private void lookAtAStoreWhere(Ledger lands) throws Exception {
        LedgerStore store =
                FaultyLedgerStore.around(InMemoryLedgerStore.of(old)).conflictOnNextSave(ledger -> lands);
        new Kills(of(store)).assertUsable(store, old, next, List.of(store.load().revision()), " then");
    }

    private static DurableLedgerStoreContract of(LedgerStore store) {
        return new DurableLedgerStoreContract() {
            @Override
            public LedgerStore open() {
                return store;
            }

            @Override
            public Class<? extends StoreOpener> opener() {
                throw new IllegalStateException("no process is started here");
            }

            @Override
            public String address() {
                throw new IllegalStateException("no process is started here");
            }
        };
    }
}
