package io.github.relationshipledger.testkit;

import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Graduation}, made by {@link LedgerAssertions#assertThat(Graduation)}.
 *
 * <pre>{@code
 * Graduation graduation = WeeklyReview.ofDefaults().graduation(SampleTeams.outgrown(), today, Usage.undeclared());
 * assertThat(graduation).hasVerdict(Graduation.Sign.REMINDERS_SLIP, Graduation.Verdict.REACHED);
 * }</pre>
 */
public class GraduationAssert extends ValueAssert<GraduationAssert, Graduation> {
    GraduationAssert(@Nullable Graduation actual) {
        super(actual, Graduation.class, GraduationAssert.class);
    }

    /**
     * Verifies how far a sign is to be seen; where it is not so, the message shows the figures of all.
     *
     * @param sign the sign
     * @param verdict the verdict
     * @return this assertion
     * @throws AssertionError if the verdict is another
     */
    public GraduationAssert hasVerdict(Sign sign, Verdict verdict) {
        return has(sign.toString(), verdict, present().verdict(sign));
    }

    @Override
    String title(Graduation graduation) {
        return "Graduation on " + graduation.date();
    }

    @Override
    String page(Graduation graduation) {
        return "It says" + ReviewFields.of(graduation).page();
    }

    @Override
    Fields fields(Graduation graduation) {
        return ReviewFields.all(graduation);
    }
}
