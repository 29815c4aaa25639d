package io.github.relationshipledger.review;

import io.github.relationshipledger.review.Graduation.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The third sign: follow-ups are carried over from review to review, and reviews are skipped. */
final class RemindersSlip {
    /** By how many days more than the interval a review may come and still be that week's. */
    private static final int GRACE = 3;

    private static final int EMERGING = 2;
    private static final int REACHED = 3;

    private RemindersSlip() {}

    static Judgement judge(HeldReviews reviews, ReviewPolicy policy) {
        if (reviews.areTooFew()) {
            return reviews.tooFewToTell();
        }
        List<Long> gaps = reviews.gaps();
        long open = reviews.daysSinceLast();
        long carriedOver = reviews.judged().stream()
                .filter(review -> review.carriedOver() > 0)
                .count();
        long skipped = LongStream.concat(gaps.stream().mapToLong(gap -> gap), LongStream.of(open))
                .map(gap -> slips(gap, policy.reviewInterval()))
                .sum();
        String explanation = "Follow-ups were carried over in " + carriedOver + " of the last " + HeldReviews.JUDGED
                + " reviews, which came after "
                + gaps.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + " days; the last was " + open + " days ago. Slips in all: " + (carriedOver + skipped) + ".";
        return judgement(carriedOver + skipped, explanation);
    }

    /** Returns 1 for a gap of more than 10 days, and 1 more for every further 7 days, at the method's interval of 7. */
    private static long slips(long gap, int interval) {
        long late = gap - interval - GRACE;
        return late <= 0 ? 0 : 1 + (late - 1) / interval;
    }

    private static Judgement judgement(long slips, String explanation) {
        if (slips >= REACHED) {
            return new Judgement(
                    Verdict.REACHED,
                    explanation,
                    "The team carries more than a weekly look reminds of, which is no failure of the method: choose a"
                            + " tool that reminds on the day, and take the history along.");
        }
        return slips >= EMERGING
                ? new Judgement(
                        Verdict.EMERGING,
                        explanation,
                        "Fix a day for the review and somebody who stands in; that weeks are full is no failure of the"
                                + " method.")
                : new Judgement(
                        Verdict.NOT_SEEN, explanation, "The weekly review is reminder enough: stay with the ledger.");
    }
}
