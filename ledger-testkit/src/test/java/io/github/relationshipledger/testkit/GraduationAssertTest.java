package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GraduationAssertTest {
    private static final Graduation GRADUATION = graduation(Samples.TODAY);

    @Test
    void aFailureShowsWhatEveryVerdictRestsOn() {
        assertThat(GRADUATION).hasVerdict(Sign.REMINDERS_SLIP, Verdict.UNKNOWN);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(GRADUATION).hasVerdict(Sign.REMINDERS_SLIP, Verdict.REACHED))
                .withMessageStartingWith("""
                Graduation on 2026-11-23, REMINDERS_SLIP: expected REACHED but was UNKNOWN. It says
                  TOO_MANY_TOO_LONG: UNKNOWN. It takes 4 reviews to tell, and 1 was held.
                  SHARED_EDITING: NOT_SEEN. In the last 8 weeks several people wrote on 0 of 15 relationships.""");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        assertThat(GRADUATION).isEqualTo(graduation(Samples.TODAY));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(GRADUATION).isEqualTo(graduation(Samples.TODAY.plusDays(1))))
                .withMessageStartingWith("Graduation on 2026-11-23 differs first in date: expected 2026-11-24 but was");
    }

    private static Graduation graduation(LocalDate today) {
        return WeeklyReview.ofDefaults().graduation(Samples.roster(), today, Usage.undeclared());
    }
}
