package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Graduation.Sign.TOO_MANY_TOO_LONG;
import static io.github.relationshipledger.review.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The first sign has two halves, and is reached when both are there. */
class TooManyTooLongTest {
    @Test
    void aCalmTeamShowsNothing() {
        Graduation graduation = Held.weekly().graduation();

        assertThat(graduation.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.NOT_SEEN);
        assertThat(graduation.explanation(TOO_MANY_TOO_LONG))
                .isEqualTo("Active in the last 4 reviews: 15, 15, 15, 15; above 20 in 0 of them, above 25 in 0."
                        + " They took 10 min in the median, where 15 min is the time box.");
        assertThat(graduation.advice(TOO_MANY_TOO_LONG)).isEqualTo("The review fits: stay with the ledger.");
    }

    @Test
    void twentyActiveAreStillAsTheMethodHasIt() {
        assertThat(Held.weekly(20, 20, 20, 20).verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void twentyOneInThreeOfTheLastFourReviewsAreMany() {
        assertThat(Held.weekly(21, 20, 21, 21).verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.EMERGING);
    }

    @Test
    void twoCrowdedWeeksOfFourAreNone() {
        assertThat(Held.weekly(21, 20, 20, 21).verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aReviewBeforeTheLastFourMakesNoDifference() {
        assertThat(Held.weekly(99, 21, 20, 20, 21).verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void moreThanTwentyFiveAreSaidInTheFiguresAndChangeNoVerdict() {
        Graduation graduation = Held.weekly(25, 26, 26, 25).graduation();

        assertThat(graduation.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.EMERGING);
        assertThat(graduation.explanation(TOO_MANY_TOO_LONG)).contains("above 20 in 4 of them, above 25 in 2.");
        assertThat(graduation.advice(TOO_MANY_TOO_LONG)).startsWith("Move those without an open ask");
    }

    @Test
    void aMedianOfExactlyFifteenMinutesFits() {
        assertThat(lasting(0, 14 * 60, 16 * 60, 7200).verdict(TOO_MANY_TOO_LONG))
                .isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aMedianBeyondFifteenMinutesIsTooLongAndIsNotRoundedAway() {
        Graduation graduation = lasting(0, 14 * 60, 16 * 60 + 1, 7200).graduation();

        assertThat(graduation.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.EMERGING);
        assertThat(graduation.explanation(TOO_MANY_TOO_LONG))
                .endsWith("They took 15 min 1 s in the median, where 15 min is the time box.");
        assertThat(graduation.advice(TOO_MANY_TOO_LONG)).startsWith("Decide in the review and do the work after it");
    }

    @Test
    void tooManyAndTooLongTogetherAreReached() {
        Held held = Held.never()
                .on(TODAY.minusWeeks(3), 21, Duration.ofMinutes(16))
                .on(TODAY.minusWeeks(2), 22, Duration.ofMinutes(5))
                .on(TODAY.minusWeeks(1), 15, Duration.ofMinutes(20))
                .on(TODAY, 23, Duration.ofMinutes(30));

        assertThat(held.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.REACHED);
    }

    @Test
    void thePolicySaysWhatIsManyAndWhatIsTooLong() {
        ReviewPolicy policy = ReviewPolicy.builder()
                .manyActive(14)
                .tooManyActive(15)
                .putBox(Section.MOVES, Duration.ZERO)
                .build();

        Graduation graduation = WeeklyReview.of(policy).graduation(Held.weekly().ledger(), TODAY, Usage.undeclared());
        assertThat(graduation.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.EMERGING);
        assertThat(graduation.explanation(TOO_MANY_TOO_LONG))
                .contains("above 14 in 4 of them, above 15 in 0.")
                .endsWith("10 min is the time box.");
    }

    private static Held lasting(int... seconds) {
        Held held = Held.never();
        for (int i = 0; i < seconds.length; i++) {
            held = held.on(TODAY.minusWeeks(i), 15, Duration.ofSeconds(seconds[i]));
        }
        return held;
    }
}
