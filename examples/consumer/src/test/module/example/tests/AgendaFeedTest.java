package example.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.AgendaFeed;
import io.github.relationshipledger.json.LedgerJsonException;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.Samples;
import org.junit.jupiter.api.Test;

class AgendaFeedTest {
    private final AgendaFeed feed = new AgendaFeed();

    @Test
    void aLedgerComesBackAsItWasSent() {
        assertThat(feed.ledger(feed.json(Samples.everything()))).isEqualTo(Samples.everything());
    }

    @Test
    void theAgendaSaysWhyAnItemIsThere() {
        assertThat(feed.json(WeeklyReview.ofDefaults().agendaFor(Samples.roster(), Samples.TODAY)))
                .contains("\\\"call\\\" was due on 2026-11-12");
    }

    @Test
    void whatIsNoLedgerIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> feed.ledger("{\"schema\": 1, \"people\": []}"))
                .cause()
                .isInstanceOfSatisfying(
                        LedgerJsonException.class, refused -> assertThat(refused.pointer()).isEqualTo("/people"));
    }
}
