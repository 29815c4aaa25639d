package example.tests;

import static org.assertj.core.api.Assertions.assertThat;

import example.FollowUps;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class FollowUpsPropertiesTest {
    @Property(tries = 100)
    @Domain(LedgerDomain.class)
    void whatIsDueIsWhatTheAgendaListsAsActive(@ForAll Ledger ledger, @ForAll LocalDate today) {
        assertThat(new FollowUps(InMemoryLedgerStore.of(ledger)).due(today))
                .hasSameSizeAs(WeeklyReview.ofDefaults().agendaFor(ledger, today).items(Section.ACTIVE));
    }
}
