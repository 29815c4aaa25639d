package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;

/** Soft assertions tell of every failure, and of none where all hold. */
class LedgerSoftAssertionsTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final RelationshipId ANA = RelationshipId.of("ana");

    private final Ledger roster = Samples.roster();
    private final Agenda agenda = REVIEW.agendaFor(roster, TODAY);

    @Test
    void everyFailureIsTold() {
        List<String> told = failures(softly -> {
            softly.assertThat(roster).isEmpty().relationship(ANA).isDormant().hasLines(7);
            softly.assertThat(roster.get(ANA)).isNurture();
            softly.assertThat(agenda).exceedsTheTimeBox().defers(ANA);
            softly.assertThat(REVIEW.graduation(roster, TODAY, Usage.undeclared()))
                    .hasVerdict(Sign.REMINDERS_SLIP, Verdict.REACHED);
            softly.assertThat(roster.reviews().get(0)).handled(Section.ACTIVE, 99);
            softly.assertThat(REVIEW.forecast(roster, TODAY, 1).get(0)).exceedsTheTimeBox();
            softly.assertThat(REVIEW.inspect(roster, TODAY).get(0)).says("nothing");
            softly.assertThat(roster.relationships()).as("AssertJ's own").isEmpty();
        });

        assertThat(told)
                .satisfiesExactly(
                        ledger -> assertThat(ledger).contains("The ledgers differ first in"),
                        tier -> assertThat(tier).contains("Relationship 'ana', tier", "DORMANT"),
                        lines -> assertThat(lines).contains("Relationship 'ana', number of lines: expected 7"),
                        relationship -> assertThat(relationship).contains("Relationship 'ana', tier", "NURTURE"),
                        cost -> assertThat(cost).contains("Agenda of 2026-11-23, cost"),
                        deferred -> assertThat(deferred).contains("Agenda of 2026-11-23, deferred"),
                        graduation -> assertThat(graduation).contains("Graduation on 2026-11-23, REMINDERS_SLIP"),
                        record -> assertThat(record).contains("99"),
                        forecast -> assertThat(forecast).contains("cost"),
                        finding -> assertThat(finding).contains("explanation: expected nothing"),
                        own -> assertThat(own).contains("AssertJ's own"));
    }

    @Test
    void whereAllHoldNothingIsTold() {
        LedgerSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(roster)
                    .isEqualTo(Samples.roster())
                    .relationship(ANA)
                    .isActive();
            softly.assertThat(agenda).fitsTheTimeBox();
            softly.assertThat(REVIEW.inspect(roster, TODAY))
                    .extracting(Finding::code)
                    .doesNotContainNull();
        });
    }

    @Test
    void aRelationshipThatIsNotThereFailsAtOnce() {
        RelationshipId nobody = RelationshipId.of("nobody");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LedgerSoftAssertions.assertSoftly(
                        softly -> softly.assertThat(roster).relationship(nobody).isActive()))
                .withMessageContaining("Expected a relationship 'nobody'");
    }

    private static List<String> failures(Consumer<LedgerSoftAssertions> assertions) {
        try {
            LedgerSoftAssertions.assertSoftly(assertions);
            return List.of();
        } catch (AssertJMultipleFailuresError all) {
            return all.getFailures().stream().map(Throwable::getMessage).toList();
        }
    }
}
