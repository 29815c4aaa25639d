package io.github.relationshipledger.review;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The first sign: more than 20 to 25 Active relationships, <em>and</em> reviews beyond their time box. */
final class TooManyTooLong {
    /** Of the reviews judged, so that one crowded week is none. */
    private static final int OFTEN = 3;

    private TooManyTooLong() {}

    static Judgement judge(HeldReviews reviews, ReviewPolicy policy) {
        if (reviews.areTooFew()) {
            return reviews.tooFewToTell();
        }
        List<ReviewRecord> judged = reviews.judged();
        long crowded = above(judged, policy.manyActive());
        Duration median = median(judged);
        boolean many = crowded >= OFTEN;
        boolean tooLong = median.compareTo(policy.timeBox()) > 0;
        String explanation = "Active in the last " + judged.size() + " reviews: "
                + judged.stream()
                        .map(review -> String.valueOf(review.activeCount()))
                        .collect(Collectors.joining(", "))
                + "; above " + policy.manyActive() + " in " + crowded + " of them, above " + policy.tooManyActive()
                + " in " + above(judged, policy.tooManyActive()) + ". They took " + time(median)
                + " in the median, where " + time(policy.timeBox()) + " is the time box.";
        return new Judgement(verdict(many, tooLong), explanation, advice(many, tooLong));
    }

    private static Verdict verdict(boolean many, boolean tooLong) {
        return many && tooLong ? Verdict.REACHED : many || tooLong ? Verdict.EMERGING : Verdict.NOT_SEEN;
    }

    private static String advice(boolean many, boolean tooLong) {
        if (many && tooLong) {
            return "The team has grown beyond a weekly look, which is no failure of the method: choose a tool that"
                    + " shares the list out among people, and take the history along.";
        }
        if (many) {
            return "Move those without an open ask from Active to Nurture; if all are live, the team is growing, which"
                    + " is no failure of the method.";
        }
        return tooLong
                ? "Decide in the review and do the work after it; that a full list takes time is no failure of the"
                        + " method."
                : "The review fits: stay with the ledger.";
    }

    private static long above(List<ReviewRecord> reviews, int active) {
        return reviews.stream().filter(review -> review.activeCount() > active).count();
    }

    /** Returns the mean of the two in the middle, the number of reviews judged being even. */
    private static Duration median(List<ReviewRecord> reviews) {
        List<Duration> took = reviews.stream().map(ReviewRecord::took).sorted().toList();
        return took.get(took.size() / 2 - 1).plus(took.get(took.size() / 2)).dividedBy(2);
    }

    /** Minutes and seconds, rounded up so that what is beyond a box shows, and written alike in every locale. */
    private static String time(Duration duration) {
        long seconds = duration.plusNanos(999_999_999).toSeconds();
        return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
}
