package io.github.relationshipledger.review;

import io.github.relationshipledger.ReviewRecord;
import java.util.List;
import java.util.OptionalInt;

/** How long reviews really take, measured by those that were held. */
final class Calibration {
    /** From three on, the median ignores one odd evening. */
    private static final int ENOUGH = 3;

    private static final int SLOWEST = 300;
    private static final int FASTEST = 50;

    private Calibration() {}

    /** Returns the median of took ÷ planned in per cent, within bounds; empty when too few reviews say anything. */
    static OptionalInt pace(List<ReviewRecord> reviews) {
        long[] paces = HeldReviews.oneADay(reviews).stream()
                .filter(review -> review.planned().toSeconds() > 0)
                .mapToLong(review -> Math.round(
                        100.0 * review.took().toSeconds() / review.planned().toSeconds()))
                .sorted()
                .toArray();
        if (paces.length < ENOUGH) {
            return OptionalInt.empty();
        }
        int middle = paces.length / 2;
        long median = paces.length % 2 == 1 ? paces[middle] : (paces[middle - 1] + paces[middle] + 1) / 2;
        return OptionalInt.of((int) Math.max(FASTEST, Math.min(median, SLOWEST)));
    }
}
