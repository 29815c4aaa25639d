package io.github.relationshipledger.render;

import io.github.relationshipledger.review.ReviewPolicy;
import java.time.Duration;

/** How the pages speak of minutes. */
final class Minutes {
    private Minutes() {}

    /** Minutes to one decimal, rounded up so that what is beyond a box shows, and written alike in every locale. */
    static String of(Duration duration) {
        long tenths = (duration.toMillis() + 5_999) / 6_000;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Says what planned minutes rest on. */
    static String basis(ReviewPolicy policy) {
        return policy.pace().isPresent()
                ? "Minutes are measured: reviews take " + policy.pace().getAsInt() + "% of what was assumed."
                : "Minutes are assumed, not measured yet.";
    }
}
