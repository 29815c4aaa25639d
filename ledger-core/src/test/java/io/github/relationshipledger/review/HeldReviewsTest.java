package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Graduation.Sign.REMINDERS_SLIP;
import static io.github.relationshipledger.review.Graduation.Sign.TOO_MANY_TOO_LONG;
import static io.github.relationshipledger.review.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which reviews are judged. */
class HeldReviewsTest {
    @Test
    void threeReviewsAreTooFewToTell() {
        Graduation graduation = Held.weekly(21, 21, 21).graduation();

        assertThat(graduation.verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.UNKNOWN);
        assertThat(graduation.verdict(REMINDERS_SLIP)).isEqualTo(Verdict.UNKNOWN);
        assertThat(graduation.explanation(REMINDERS_SLIP)).isEqualTo("It takes 4 reviews to tell, and 3 were held.");
        assertThat(graduation.advice(REMINDERS_SLIP)).isEqualTo("Hold the weekly review, and look again.");
    }

    @Test
    void withoutAnyReviewThereIsNothingToTell() {
        assertThat(Held.never().graduation().explanation(TOO_MANY_TOO_LONG))
                .isEqualTo("It takes 4 reviews to tell, and 0 were held.");
        assertThat(Held.never().on(TODAY).graduation().explanation(TOO_MANY_TOO_LONG))
                .isEqualTo("It takes 4 reviews to tell, and 1 was held.");
    }

    @Test
    void theReviewHeldTodayCounts() {
        assertThat(Held.weekly().verdict(TOO_MANY_TOO_LONG)).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aReviewDatedInTheFutureIsNotHeldYet() {
        assertThat(Held.weekly(21, 21, 21).on(TODAY.plusDays(1)).verdict(TOO_MANY_TOO_LONG))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Held.weekly(21, 21, 21, 20)
                        .on(TODAY.plusDays(1), 20, Duration.ofMinutes(10))
                        .verdict(TOO_MANY_TOO_LONG))
                .isEqualTo(Verdict.EMERGING);
    }

    @Test
    void twoRecordsOfOneDayAreOneReviewTheLongerOfThem() {
        Held twice =
                Held.weekly(21, 21, 21).on(TODAY, 21, Duration.ofMinutes(25)).on(TODAY, 15, Duration.ofMinutes(5));

        assertThat(twice.verdict(TOO_MANY_TOO_LONG)).as("three days").isEqualTo(Verdict.UNKNOWN);
        assertThat(twice.on(TODAY.minusWeeks(3)).graduation().explanation(TOO_MANY_TOO_LONG))
                .startsWith("Active in the last 4 reviews: 15, 21, 21, 21;");
    }
}
