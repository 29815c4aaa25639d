package io.github.relationshipledger.json;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The file that the examples and the README show. */
class ExampleLedgerTest {
    @Test
    void theExampleLedgerIsTheSampleRoster() {
        assertThat(LedgerJson.read(Path.of("../examples/ledger.json"))).isEqualTo(Samples.roster());
    }

    /** The store that saved it gave it a revision. */
    @Test
    void theRosterAsJsonIsWhatIsWrittenAndTheExampleLedgerByteForByte() throws IOException {
        String example = Files.readString(Path.of("../examples/ledger.json"));

        assertThat(Samples.rosterJson())
                .isEqualTo(LedgerJson.write(Samples.roster()))
                .isEqualTo(example.replaceFirst(" *\"revision\": \\d+,\n", ""));
    }
}
