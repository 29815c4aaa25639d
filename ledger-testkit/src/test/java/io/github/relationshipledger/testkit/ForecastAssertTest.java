package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ForecastAssertTest {
    /** The review of the sample roster: it fits, and at 10 minutes for a check-in it does not. */
    private static final Forecast FORECAST = forecast(Duration.ofMinutes(1));

    private static final Forecast TOO_LONG = forecast(Duration.ofMinutes(10));

    @Test
    void aFailureShowsWhatEverySectionExpects() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FORECAST).as("today").expects(Section.NURTURE, 2))
                .withMessage("""
                [today] Forecast of 2026-11-23, items of NURTURE: expected 2 but was 1. It says
                  ACTIVE: 4 due, cost PT35S
                  NURTURE: 1 due, cost PT1M
                  DORMANT: 1 due, cost PT1M54S
                  MOVES: 5 due, cost PT5M""");
    }

    @Test
    void everySectionExpectsSomeItems() {
        assertThat(FORECAST).expects(Section.ACTIVE, 4).expects(Section.MOVES, 5);
        assertFails(
                () -> assertThat(FORECAST).expects(Section.MOVES, 4), "items of MOVES: expected 4 but was 5. It says");
    }

    @Test
    void theReviewWouldTakeItsTime() {
        assertThat(FORECAST).costs(Duration.ofSeconds(509)).fitsTheTimeBox();
        assertThat(TOO_LONG).exceedsTheTimeBox();
        assertFails(() -> assertThat(FORECAST).costs(Duration.ofMinutes(9)), "cost: expected PT9M but was PT8M29S.");
        assertFails(() -> assertThat(FORECAST).exceedsTheTimeBox(), "cost: expected more than PT15M but was PT8M29S.");
        assertFails(() -> assertThat(TOO_LONG).fitsTheTimeBox(), "cost: expected at most PT15M but was PT17M29S.");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        assertThat(FORECAST).isEqualTo(forecast(Duration.ofMinutes(1)));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FORECAST).isEqualTo(TOO_LONG))
                .withMessageStartingWith(
                        "Forecast of 2026-11-23 differs first in NURTURE: expected 1 due, cost PT10M but"
                                + " was 1 due, cost PT1M. It says\n  ACTIVE:");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FORECAST).isEqualTo(next()))
                .withMessageStartingWith("Forecast of 2026-11-23 differs first in date: expected 2026-11-30 but was");
    }

    private static Forecast next() {
        return WeeklyReview.ofDefaults()
                .forecast(Samples.roster(), Samples.TODAY, 2)
                .get(1);
    }

    private static Forecast forecast(Duration checkIn) {
        ReviewPolicy policy = ReviewPolicy.builder().checkInCost(checkIn).build();
        return WeeklyReview.of(policy)
                .forecast(Samples.roster(), Samples.TODAY, 1)
                .get(0);
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageStartingWith("Forecast of 2026-11-23, " + message)
                .withMessageContaining("\n  ACTIVE: 4 due, cost PT35S\n");
    }
}
