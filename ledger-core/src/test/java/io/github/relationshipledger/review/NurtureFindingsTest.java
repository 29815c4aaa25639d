package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks wrong in a relationship in Nurture: above all, a check-in outside its window. */
class NurtureFindingsTest {
    private static final LocalDate MOVED = date(9, 10);

    @ParameterizedTest
    @CsvSource({"59, true", "60, false", "90, false", "91, true"})
    void withoutContactTheWindowIsCountedFromTheMoveToNurture(int days, boolean found) {
        assertThat(isOutsideWindow(Story.of(nurture(MOVED, MOVED.plusDays(days)))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"59, true", "60, false", "90, false", "91, true"})
    void afterACheckInTheWindowIsCountedFromIt(int days, boolean found) {
        LocalDate met = date(11, 10);

        assertThat(isOutsideWindow(Story.of(nurture(MOVED, date(11, 15)))
                        .then(Interaction.outbound(met))
                        .then(nurture(met, met.plusDays(days)))))
                .isEqualTo(found);
    }

    @Test
    void itIsSaidWhatTheWindowIsAndWhatToDo() {
        assertThat(Story.of(nurture(MOVED, date(9, 20))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.CHECK_IN_OUTSIDE_WINDOW);
                    assertThat(finding.ids()).containsExactly(Story.ID);
                    assertThat(finding.explanation())
                            .isEqualTo("The check-in is planned for 2026-09-20, too early: its window of 60 to 90"
                                    + " days is 2026-11-09 to 2026-12-09.");
                    assertThat(finding.fix())
                            .isEqualTo("Plan it in that window; where it was promised, move to Active with a next"
                                    + " action.");
                });
        assertThat(Story.of(nurture(MOVED, date(12, 10))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.explanation()).contains("2026-12-10, too late: ");
                    assertThat(finding.fix())
                            .isEqualTo("Check in sooner; where nothing is to come of it, move to Dormant.");
                });
    }

    @Test
    void aTeamMayCountFromTheLastContactAsWellAsFromTheDayItPlans() {
        Story spoken = Story.of(Active.of(date(8, 1), NextAction.of("call", date(9, 1))))
                .then(Interaction.conversation(date(9, 1)));

        assertThat(isOutsideWindow(spoken.then(nurture(date(10, 1), date(9, 1).plusDays(60)))))
                .isFalse();
        assertThat(isOutsideWindow(spoken.then(nurture(date(10, 1), date(9, 1).plusDays(59)))))
                .isTrue();
        assertThat(isOutsideWindow(spoken.then(nurture(date(10, 1), date(10, 1).plusDays(90)))))
                .isFalse();
        assertThat(isOutsideWindow(spoken.then(nurture(date(10, 1), date(10, 1).plusDays(91)))))
                .isTrue();
    }

    @Test
    void contactAfterThePlanDoesNotMakeItWrong() {
        assertThat(isOutsideWindow(Story.of(nurture(MOVED, date(11, 19))).then(Interaction.outbound(date(11, 10)))))
                .isFalse();
    }

    @Test
    void aDateConfirmedAfterContactIsCountedFromTheContact() {
        Story met = Story.of(nurture(MOVED, date(11, 30))).then(Interaction.outbound(TODAY));

        assertThat(isOutsideWindow(met)).isFalse();
        assertThat(isOutsideWindow(met.then(nurture(TODAY, date(11, 30))))).isTrue();
        assertThat(isOutsideWindow(met.then(Nurture.of(TODAY, "a better reason", date(11, 30)))))
                .as("a corrected reason confirms no date")
                .isFalse();
    }

    @Test
    void aCheckInPlannedAnewMayComeTheNextDayAndUpToNinetyDaysLater() {
        Story due = Story.of(nurture(MOVED, date(11, 19)));

        assertThat(isOutsideWindow(due.then(nurture(TODAY, TODAY.plusDays(1))))).isFalse();
        assertThat(isOutsideWindow(due.then(nurture(TODAY, TODAY.plusDays(90)))))
                .isFalse();
        assertThat(isOutsideWindow(due.then(nurture(TODAY, TODAY.plusDays(91)))))
                .isTrue();
    }

    @Test
    void thePolicyMovesTheWindow() {
        ReviewPolicy policy =
                ReviewPolicy.builder().earliestCheckIn(10).latestCheckIn(20).build();

        assertThat(codes(policy, nurture(MOVED, MOVED.plusDays(10)))).isEmpty();
        assertThat(codes(policy, nurture(MOVED, MOVED.plusDays(21)))).containsExactly(Code.CHECK_IN_OUTSIDE_WINDOW);
    }

    @Test
    void atTheEndOfTheModelTheWindowIsItsLastDay() {
        LocalDate last = date(9999, 12, 31);

        assertThat(isOutsideWindow(Story.of(nurture(last, last)))).isFalse();
        assertThat(isOutsideWindow(Story.of(nurture(last, last.minusDays(1))))).isTrue();
    }

    @Test
    void aReasonThatSaysNothingIsNone() {
        assertThat(Story.of(Nurture.of(MOVED, "TBD", date(11, 19))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.NO_REASON);
                    assertThat(finding.explanation()).isEqualTo("The reason why it is in Nurture says nothing.");
                    assertThat(finding.fix()).isEqualTo("Say why: it is what the next message builds on.");
                });
    }

    private static boolean isOutsideWindow(Story story) {
        return story.findings().stream().anyMatch(finding -> finding.code() == Code.CHECK_IN_OUTSIDE_WINDOW);
    }

    private static List<Code> codes(ReviewPolicy policy, Nurture nurture) {
        return WeeklyReview.of(policy).inspect(Story.of(nurture).ledger(), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static Nurture nurture(LocalDate on, LocalDate checkIn) {
        return Nurture.of(on, "no open ask", checkIn);
    }
}
