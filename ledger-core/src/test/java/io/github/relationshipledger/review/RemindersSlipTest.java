package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Graduation.Sign.REMINDERS_SLIP;
import static io.github.relationshipledger.review.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The third sign counts slips: follow-ups carried over, and days without a review. */
class RemindersSlipTest {
    @Test
    void aCalmTeamShowsNothing() {
        Graduation graduation = Held.weekly().graduation();

        assertThat(graduation.verdict(REMINDERS_SLIP)).isEqualTo(Verdict.NOT_SEEN);
        assertThat(graduation.explanation(REMINDERS_SLIP))
                .isEqualTo("Follow-ups were carried over in 0 of the last 4 reviews, which came after 7, 7, 7 days;"
                        + " the last was 0 days ago. Slips in all: 0.");
    }

    @Test
    void oneSlipIsNoSign() {
        assertThat(carriedOver(1).verdict(REMINDERS_SLIP)).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void twoSlipsAreEmerging() {
        assertThat(carriedOver(2).verdict(REMINDERS_SLIP)).isEqualTo(Verdict.EMERGING);
    }

    @Test
    void threeSlipsAreReached() {
        assertThat(carriedOver(3).verdict(REMINDERS_SLIP)).isEqualTo(Verdict.REACHED);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "10, 0", "11, 1", "17, 1", "18, 2", "24, 2", "25, 3", "32, 4"})
    void aReviewThatComesLateSlipsOnceAfterTenDaysAndOnceMoreForEverySevenMore(int days, int slips) {
        LocalDate late = TODAY.minusWeeks(1);
        LocalDate before = late.minusDays(days);

        assertThat(slips(Held.never()
                        .on(before.minusWeeks(1))
                        .on(before)
                        .on(late)
                        .on(TODAY)))
                .isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "10, 0", "11, 1", "17, 1", "18, 2", "24, 2", "25, 3", "32, 4"})
    void theDaysSinceTheLastReviewCountInTheSameWay(int days, int slips) {
        LocalDate last = TODAY.minusDays(days);

        assertThat(slips(Held.never()
                        .on(last.minusWeeks(3))
                        .on(last.minusWeeks(2))
                        .on(last.minusWeeks(1))
                        .on(last)))
                .isEqualTo(slips);
    }

    @Test
    void theGapBeforeTheFirstOfTheLastFourCountsAndEarlierOnesDoNot() {
        LocalDate fourth = TODAY.minusWeeks(3);
        Held held = Held.weekly().on(fourth.minusDays(11)).on(fourth.minusDays(100));

        assertThat(slips(held)).isEqualTo(1);
    }

    @Test
    void aCarryOverBeforeTheLastFourIsForgotten() {
        assertThat(slips(Held.weekly().carryingOver(TODAY.minusWeeks(4)))).isZero();
    }

    @Test
    void aReviewThatIsLateAndCarriesOverSlipsTwice() {
        Held held = Held.never()
                .on(TODAY.minusDays(25))
                .on(TODAY.minusDays(18))
                .on(TODAY.minusDays(11))
                .carryingOver(TODAY);

        assertThat(slips(held)).isEqualTo(2);
        assertThat(held.verdict(REMINDERS_SLIP)).isEqualTo(Verdict.EMERGING);
    }

    @Test
    void aTeamThatReviewsEveryOtherWeekIsJudgedByItsOwnInterval() {
        ReviewPolicy policy = ReviewPolicy.builder().reviewInterval(14).build();
        Held held = Held.never()
                .on(TODAY.minusDays(63))
                .on(TODAY.minusDays(46))
                .on(TODAY.minusDays(32))
                .on(TODAY.minusDays(18));

        Graduation graduation = WeeklyReview.of(policy).graduation(held.ledger(), TODAY, Usage.undeclared());
        assertThat(graduation.explanation(REMINDERS_SLIP))
                .as("17 days are no slip, 18 are one")
                .endsWith("Slips in all: 1.");
    }

    private static Held carriedOver(int times) {
        Held held = Held.never();
        for (int i = 0; i < HeldReviews.JUDGED; i++) {
            held = i < times ? held.carryingOver(TODAY.minusWeeks(i)) : held.on(TODAY.minusWeeks(i));
        }
        return held;
    }

    private static int slips(Held held) {
        String explanation = held.graduation().explanation(REMINDERS_SLIP);
        return Integer.parseInt(explanation.replaceFirst(".*Slips in all: (\\d+)\\.", "$1"));
    }
}
