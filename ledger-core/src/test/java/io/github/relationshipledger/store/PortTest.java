package io.github.relationshipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What passes between a store and those who use it. */
class PortTest {
    private static final Ledger LEDGER = Ledger.empty().record(Occurrence.of("launch", LocalDate.of(2026, 11, 18)));

    @Test
    void aStoreOfALedgerHoldsIt() {
        assertThat(InMemoryLedgerStore.of(LEDGER).load().ledger()).isEqualTo(LEDGER);
    }

    @Test
    void aRevisionShowsItsValue() {
        assertThat(Revision.of("7")).hasToString("7");
    }

    @Test
    void aConflictCarriesWhatWasExpectedAndWhatIsThere() {
        InMemoryLedgerStore store = InMemoryLedgerStore.of(LEDGER);

        VersionConflictException conflict =
                catchThrowableOfType(VersionConflictException.class, () -> store.save(Revision.of("old"), LEDGER));

        assertThat(conflict.expected()).isEqualTo(Revision.of("old"));
        assertThat(conflict.current()).isEqualTo(store.load());
    }
}
