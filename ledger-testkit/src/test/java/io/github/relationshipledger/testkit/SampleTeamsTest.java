package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.review.Graduation.Sign.DATA_ELSEWHERE;
import static io.github.relationshipledger.review.Graduation.Sign.REMINDERS_SLIP;
import static io.github.relationshipledger.review.Graduation.Sign.SHARED_EDITING;
import static io.github.relationshipledger.review.Graduation.Sign.TOO_MANY_TOO_LONG;
import static io.github.relationshipledger.review.Graduation.Verdict.EMERGING;
import static io.github.relationshipledger.review.Graduation.Verdict.NOT_SEEN;
import static io.github.relationshipledger.review.Graduation.Verdict.REACHED;
import static io.github.relationshipledger.review.Graduation.Verdict.UNKNOWN;
import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample teams are judged as their names promise. */
class SampleTeamsTest {
    @Test
    void aCalmTeamShowsNoSign() {
        assertThat(judged(SampleTeams.calm(), Usage.undeclared()))
                .hasVerdict(TOO_MANY_TOO_LONG, NOT_SEEN)
                .hasVerdict(SHARED_EDITING, NOT_SEEN)
                .hasVerdict(REMINDERS_SLIP, NOT_SEEN)
                .hasVerdict(DATA_ELSEWHERE, UNKNOWN);
    }

    @Test
    void ofATeamThatBeginsTodayNothingCanBeToldYet() {
        assertThat(judged(SampleTeams.justStarted(), Usage.undeclared()))
                .hasVerdict(TOO_MANY_TOO_LONG, UNKNOWN)
                .hasVerdict(REMINDERS_SLIP, UNKNOWN)
                .hasVerdict(DATA_ELSEWHERE, UNKNOWN);
        assertThat(SampleTeams.justStarted().reviews()).isEmpty();
        assertThat(agenda(SampleTeams.justStarted()).items()).isEmpty();
    }

    @Test
    void anOverloadedTeamDefersCheckInsAndHasNotOutgrownItsLedger() {
        assertThat(judged(SampleTeams.overloaded(), Usage.undeclared()))
                .hasVerdict(TOO_MANY_TOO_LONG, EMERGING)
                .hasVerdict(SHARED_EDITING, NOT_SEEN)
                .hasVerdict(REMINDERS_SLIP, NOT_SEEN);
        assertThat(agenda(SampleTeams.overloaded()).deferred()).hasSizeGreaterThan(5);
    }

    @Test
    void whereWeeksAreSkippedRemindersSlipAndNothingElseIsAmiss() {
        assertThat(judged(SampleTeams.skippingWeeks(), Usage.undeclared()))
                .hasVerdict(TOO_MANY_TOO_LONG, NOT_SEEN)
                .hasVerdict(SHARED_EDITING, NOT_SEEN)
                .hasVerdict(REMINDERS_SLIP, REACHED);
    }

    @Test
    void anOutgrownLedgerHasTooManyTakesTooLongAndSlips() {
        assertThat(judged(SampleTeams.outgrown(), Usage.undeclared()))
                .hasVerdict(TOO_MANY_TOO_LONG, REACHED)
                .hasVerdict(SHARED_EDITING, EMERGING)
                .hasVerdict(REMINDERS_SLIP, REACHED);
    }

    @Test
    void sharedEditingOfAnOutgrownLedgerIsReachedOnceConflictsAreDeclared() {
        assertThat(judged(
                        SampleTeams.outgrown(),
                        Usage.builder().versionConflicts(1).build()))
                .hasVerdict(SHARED_EDITING, REACHED);
    }

    @Test
    void theReviewsCountedTheActiveRelationshipsThatAreThere() {
        assertThat(Stream.of(
                        SampleTeams.calm(),
                        SampleTeams.overloaded(),
                        SampleTeams.skippingWeeks(),
                        SampleTeams.outgrown()))
                .allSatisfy(ledger -> assertThat(ledger.reviews())
                        .hasSizeGreaterThanOrEqualTo(4)
                        .extracting(ReviewRecord::activeCount)
                        .containsOnly(ledger.inTier(Tier.ACTIVE).size()));
    }

    @Test
    void anotherVerdictFailsWithTheFigures() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(judged(SampleTeams.calm(), Usage.undeclared()))
                        .hasVerdict(REMINDERS_SLIP, REACHED))
                .withMessageStartingWith(
                        "Graduation on 2026-11-23, REMINDERS_SLIP: expected REACHED but was NOT_SEEN. It")
                .withMessageContaining("\n  REMINDERS_SLIP: NOT_SEEN. Follow-ups were carried over in 0 of the last 4"
                        + " reviews, which came after 7, 7, 7, 7 days; the last was 0 days ago. Slips in all: 0.\n");
    }

    private static Agenda agenda(Ledger ledger) {
        return WeeklyReview.ofDefaults().agendaFor(ledger, Samples.TODAY);
    }

    private static Graduation judged(Ledger ledger, Usage usage) {
        return WeeklyReview.ofDefaults().graduation(ledger, Samples.TODAY, usage);
    }
}
