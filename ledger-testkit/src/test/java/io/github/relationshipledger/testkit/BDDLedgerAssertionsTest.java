package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.BDDLedgerAssertions.then;
import static io.github.relationshipledger.testkit.BDDLedgerAssertions.thenFindings;
import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given, when, then, beside what AssertJ has of it. */
class BDDLedgerAssertionsTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final RelationshipId DEV = RelationshipId.of("dev");

    private final Ledger roster = Samples.roster();

    @Test
    void everyTypeHasAssertionsThatBeginWithThen() {
        then(roster).isEqualTo(Samples.roster()).relationship(DEV).isActive();
        then(roster.get(DEV)).hasLines(1);
        then(REVIEW.agendaFor(roster, TODAY)).isQuietAbout(DEV);
        then(REVIEW.graduation(roster, TODAY, Usage.undeclared())).hasVerdict(Sign.REMINDERS_SLIP, Verdict.UNKNOWN);
        then(roster.reviews().get(0)).listed(Section.ACTIVE, 2);
        then(REVIEW.forecast(roster, TODAY, 1).get(0)).fitsTheTimeBox();
        then(REVIEW.inspect(roster, TODAY).get(0))
                .hasCode(REVIEW.inspect(roster, TODAY).get(0).code());
        thenFindings(List.of()).areNone();
        then(LedgerMerge.of(roster, roster, roster)).isClean();
        then(roster.relationships()).hasSize(15);
    }

    @Test
    void aFailureIsThatOfTheOtherAssertions() {
        thenExceptionOfType(AssertionError.class)
                .isThrownBy(() -> then(roster).relationship(DEV).isDormant())
                .withMessageContaining("Relationship 'dev', tier");
    }
}
