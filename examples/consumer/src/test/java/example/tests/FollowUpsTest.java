package example.tests;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import example.FollowUps;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.Samples;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aPromiseIsDueOnItsDay(@TempDir Path folder) {
        LedgerStore store = JsonFileLedgerStore.at(folder.resolve("ledger.json"));
        FollowUps followUps = new FollowUps(store);
        followUps.promise("Ana", "send brief", TODAY.plusDays(1), Instant.parse("2026-11-23T09:00:00Z"), TODAY);

        assertThat(followUps.due(TODAY)).isEmpty();
        assertThat(followUps.due(TODAY.plusDays(1))).containsExactly("\"send brief\" is due today.");
        assertThat(store.load().ledger())
                .relationship(RelationshipId.of("Ana"))
                .hasNextAction("send brief", TODAY.plusDays(1));
    }

    @Test
    void theSampleRosterHasFourFollowUps() {
        assertThat(new FollowUps(InMemoryLedgerStore.of(Samples.roster())).due(Samples.TODAY)).hasSize(4);
    }
}
