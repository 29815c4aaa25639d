package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import org.assertj.core.api.BDDSoftAssertions;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;

/** Given, when, then, softly. */
class BDDLedgerSoftAssertionsTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final RelationshipId DEV = RelationshipId.of("dev");

    private final Ledger roster = Samples.roster();

    @Test
    void everyFailureIsTold() {
        thenExceptionOfType(AssertJMultipleFailuresError.class)
                .isThrownBy(() -> BDDLedgerSoftAssertions.thenSoftly(softly -> {
                    softly.then(roster).isEmpty().relationship(DEV).isNurture();
                    softly.then(roster.get(DEV)).isDormant();
                    softly.then(REVIEW.agendaFor(roster, TODAY)).defers(DEV);
                    softly.then(REVIEW.graduation(roster, TODAY, Usage.undeclared()))
                            .hasVerdict(Sign.REMINDERS_SLIP, Verdict.REACHED);
                    softly.then(roster.reviews().get(0)).listed(Section.ACTIVE, 99);
                    softly.then(REVIEW.forecast(roster, TODAY, 1).get(0)).exceedsTheTimeBox();
                    softly.then(REVIEW.inspect(roster, TODAY).get(0)).hasCode(Code.NO_ACTION);
                    softly.thenFindings(REVIEW.inspect(roster, TODAY)).areNone();
                    softly.then(LedgerMerge.of(roster, roster, roster)).hasConflict(DEV, Kind.OWNER);
                    softly.then(roster.relationships()).as("AssertJ's own").isEmpty();
                }))
                .satisfies(all -> then(all.getFailures()).hasSize(11));
    }

    @Test
    void whereAllHoldNothingIsTold() {
        BDDLedgerSoftAssertions.thenSoftly(softly -> {
            softly.then(roster).isEqualTo(Samples.roster()).relationship(DEV).isActive();
            softly.thenFindings(List.of()).areNone();
        });
    }

    @Test
    void whatIsClosedTellsOfEveryFailure() {
        thenExceptionOfType(AssertJMultipleFailuresError.class)
                .isThrownBy(() -> {
                    try (AutoCloseableBDDLedgerSoftAssertions softly = new AutoCloseableBDDLedgerSoftAssertions()) {
                        softly.then(roster).isEmpty();
                        softly.then(roster).relationship(DEV).isDormant();
                    }
                })
                .withMessageContaining("Multiple Failures (2 failures)");
    }

    @Test
    void softAssertionsOfOnesOwnTakeThemIn() {
        OurSoftAssertions softly = new OurSoftAssertions();
        softly.then(roster).isEmpty();
        softly.then("AssertJ's own").isEmpty();

        then(softly.errorsCollected()).hasSize(2);
    }

    static class OurSoftAssertions extends BDDSoftAssertions implements BDDLedgerSoftAssertionsProvider {}
}
