package io.github.relationshipledger.json;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;

import io.github.relationshipledger.testkit.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The file that the examples and the README show. */
class ExampleLedgerTest {
    @Test
    void theExampleLedgerIsTheSampleRoster() {
        assertThat(LedgerJson.read(Path.of("../examples/ledger.json"))).isEqualTo(Samples.roster());
    }
}
