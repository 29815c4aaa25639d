package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.json.TwoProcesses.Round;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes and class loaders that save to one file at once lose nothing, and would with any lock but the store's. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
class LostUpdatesTest {
    private static TwoProcesses processes;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startTwoProcesses() throws IOException {
        processes = TwoProcesses.start();
    }

    @AfterAll
    static void endThem() {
        processes.close();
    }

    @Test
    void nothingIsLost() throws IOException {
        int commits = 0;
        int attempts = 0;
        for (int round = 1; round <= Campaign.times(10); round++) {
            Round found = processes.round(Variant.UNFLUSHED, 50, directory.resolve(round + ".json"));
            assertThat(found).as("round %d", round).matches(Round::isFaultless, "is faultless");
            commits += found.acknowledged();
            attempts += found.attempts();
        }
        assertThat(commits).isEqualTo(Campaign.times(2_000));
        assertThat(attempts).as("attempts: the writers got in each other's way").isGreaterThan(commits);
        Campaign.report("commits without a loss", commits + " in " + attempts + " attempts");
    }

    @Test
    void nothingIsLostWithTheDefaults() throws IOException {
        Round found = processes.round(Variant.DEFAULTS, Campaign.times(25), directory.resolve("ledger.json"));
        assertThat(found).matches(Round::isFaultless, "is faultless");
        assertThat(found.acknowledged()).isEqualTo(Campaign.times(100));
        Campaign.report(
                "commits without a loss, with the defaults",
                found.acknowledged() + " in " + found.attempts() + " attempts");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_LOCK",
                "LOCK_ON_THE_LEDGER",
                "LOCK_FILE_DELETED_AFTER_USE",
                "NO_MONITOR",
                "MONITOR_OF_A_CLASS_LOADER"
            })
    void aWrongLockIsCaught(Variant wrong) throws IOException {
        int commits = 0;
        for (int round = 1; round <= 500; round++) {
            Round found = processes.round(wrong, 10, directory.resolve(round + ".json"));
            commits += found.acknowledged();
            if (!found.isFaultless()) {
                Campaign.report(wrong + " caught after so many commits", commits + ", " + found);
                return;
            }
        }
        throw new AssertionError(wrong + " lost nothing in " + commits + " commits");
    }
}
