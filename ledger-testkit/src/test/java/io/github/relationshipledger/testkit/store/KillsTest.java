package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** No law can be switched off. */
class KillsTest {
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
}
