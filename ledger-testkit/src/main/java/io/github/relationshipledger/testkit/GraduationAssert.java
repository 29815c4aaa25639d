package io.github.relationshipledger.testkit;

import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a {@link Graduation}, made by {@link LedgerAssertions#assertThat(Graduation)}.
 *
 * <pre>{@code
 * Graduation graduation = WeeklyReview.ofDefaults().graduation(SampleTeams.outgrown(), today, Usage.undeclared());
 * assertThat(graduation).hasVerdict(Graduation.Sign.REMINDERS_SLIP, Graduation.Verdict.REACHED);
 * }</pre>
 */
public class GraduationAssert extends AbstractAssert<GraduationAssert, Graduation> {
    GraduationAssert(Graduation actual) {
        super(Objects.requireNonNull(actual, "actual"), GraduationAssert.class);
    }

    /**
     * Verifies how far a sign is to be seen; where it is not so, the message shows the figures.
     *
     * @param sign the sign
     * @param verdict the verdict
     * @return this assertion
     * @throws AssertionError if the verdict is another
     */
    public GraduationAssert hasVerdict(Sign sign, Verdict verdict) {
        if (actual.verdict(sign) != verdict) {
            throw failureWithActualExpected(
                    actual.verdict(sign),
                    verdict,
                    "Graduation on %s, %s: expected %s but was %s. %s",
                    actual.date(),
                    sign,
                    verdict,
                    actual.verdict(sign),
                    actual.explanation(sign));
        }
        return this;
    }
}
