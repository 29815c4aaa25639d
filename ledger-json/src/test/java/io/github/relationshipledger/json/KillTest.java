package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.json.Kills.Tally;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is killed while it saves leaves what it has acknowledged, or the version after that. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
class KillTest {
    @TempDir
    private Path directory;

    @Test
    void nothingIsLostAndNothingIsDamaged() throws Exception {
        Tally tally = new Kills(Variant.DEFAULTS, directory).upTo(Campaign.times(200));

        assertThat(tally).matches(Tally::isFaultless, "is faultless");
        assertThat(tally.kills()).isEqualTo(Campaign.times(200));
        assertThat(tally.temporaries())
                .as("temporary files: kills in the middle of a save")
                .isPositive();
        Campaign.report("kills without a loss", tally);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PLACE", "WRITE_BEHIND"})
    void aWrongWayToSaveIsCaught(Variant wrong) throws Exception {
        Tally tally = new Kills(wrong, directory).upTo(200);

        assertThat(tally.isFaultless()).as("%s", tally).isFalse();
        Campaign.report(wrong + " caught", tally);
    }
}
