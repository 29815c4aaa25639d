package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store does that was told nothing else, and what it can be told. */
class StoreBuilderTest {
    private static final Path FILE = Path.of("ledger.json");

    @Test
    void aStoreWaitsForTenSecondsAndKeepsTenVersionsUnlessToldOtherwise() {
        assertThat(JsonFileLedgerStore.at(FILE))
                .hasFieldOrPropertyWithValue("lockTimeout", Duration.ofSeconds(10))
                .hasFieldOrPropertyWithValue("backups", 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT24H"})
    void aStoreWaitsForUpToADay(String lockTimeout) {
        assertThat(JsonFileLedgerStore.builder(FILE)
                        .lockTimeout(Duration.parse(lockTimeout))
                        .build())
                .hasFieldOrPropertyWithValue("lockTimeout", Duration.parse(lockTimeout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.000000001S", "PT24H0.000000001S", "PT2562047788015215H30M7S"})
    void aStoreWaitsNeitherForLessThanNoTimeNorForMoreThanADay(String lockTimeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFileLedgerStore.builder(FILE).lockTimeout(Duration.parse(lockTimeout)))
                .withMessageEndingWith(": give from PT0S to PT24H");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000})
    void aStoreKeepsUpToAThousandVersions(int backups) {
        assertThat(JsonFileLedgerStore.builder(FILE).backups(backups).build())
                .hasFieldOrPropertyWithValue("backups", backups);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aStoreKeepsNeitherFewerThanNoVersionNorMoreThanAThousand(int backups) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFileLedgerStore.builder(FILE).backups(backups))
                .withMessage("backups is " + backups + ": give from 0 to 1000");
    }
}
