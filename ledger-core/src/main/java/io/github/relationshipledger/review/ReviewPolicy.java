package io.github.relationshipledger.review;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The numbers of the method: how long each section of the weekly review may take, what its items are assumed to cost,
 * and when a thing is due. All are advice with the method's values as defaults; none ever makes a ledger illegal.
 *
 * <pre>{@code
 * ReviewPolicy fortnightly = ReviewPolicy.builder()
 *         .reviewInterval(14)
 *         .putBox(Section.NURTURE, Duration.ofMinutes(10))
 *         .build();
 * Agenda agenda = WeeklyReview.of(fortnightly).agendaFor(ledger, today);
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class ReviewPolicy permits ImmutableReviewPolicy {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Map<Section, Duration> METHOD = Map.of(
            Section.ACTIVE, Duration.ofMinutes(2),
            Section.NURTURE, Duration.ofMinutes(5),
            Section.DORMANT, Duration.ofMinutes(3),
            Section.MOVES, Duration.ofMinutes(5));

    ReviewPolicy() {}

    /**
     * Returns the method as it is.
     *
     * @return the policy with the default of every number
     */
    public static ReviewPolicy ofDefaults() {
        return builder().build();
    }

    /**
     * Starts a policy that differs from the method.
     *
     * @return a builder that holds the defaults
     */
    public static Builder builder() {
        return ImmutableReviewPolicy.builder();
    }

    abstract Map<Section, Duration> boxes();

    /**
     * Returns the time box of a section: by default 2 minutes for Active, 5 for Nurture, 3 for Dormant and 5 for moves
     * (the weekly review, steps 1 to 4).
     *
     * @param section the section
     * @return the time it may take
     */
    public Duration box(Section section) {
        return boxes().getOrDefault(section, Duration.ZERO);
    }

    /**
     * Returns the time box of the whole review.
     *
     * @return the sum of the sections' boxes; by default 15 minutes
     */
    public Duration timeBox() {
        return boxes().values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the assumed cost of scanning one Active relationship.
     *
     * @return by default 5 seconds: 24 of them fill 2 minutes, the method's "20 to 25"
     */
    @Value.Default
    public Duration activeCost() {
        return Duration.ofSeconds(5);
    }

    /**
     * Returns the assumed cost of asking of one trigger whether it has happened.
     *
     * @return by default 18 seconds for each distinct trigger among the dormant: 10 of them fill 3 minutes
     */
    @Value.Default
    public Duration triggerCost() {
        return Duration.ofSeconds(18);
    }

    /**
     * Returns the assumed cost of a check-in.
     *
     * @return by default 60 seconds
     */
    @Value.Default
    public Duration checkInCost() {
        return Duration.ofSeconds(60);
    }

    /**
     * Returns the assumed cost of a relationship whose trigger happened.
     *
     * @return by default 60 seconds
     */
    @Value.Default
    public Duration wokenCost() {
        return Duration.ofSeconds(60);
    }

    /**
     * Returns the assumed cost of deciding about a move.
     *
     * @return by default 60 seconds
     */
    @Value.Default
    public Duration moveCost() {
        return Duration.ofSeconds(60);
    }

    /**
     * Returns how many days after the last contact the window for the next check-in opens; contact puts an earlier plan
     * off until then.
     *
     * @return by default 60 days
     */
    @Value.Default
    public int earliestCheckIn() {
        return 60;
    }

    /**
     * Returns how many days after the last contact the window for the next check-in closes; beyond it a check-in is
     * late.
     *
     * @return by default 90 days
     */
    @Value.Default
    public int latestCheckIn() {
        return 90;
    }

    /**
     * Returns how many days lie between reviews: an action due in that time is coming up, and where no review was held
     * yet, one overdue for that long is carried over.
     *
     * @return by default 7 days
     */
    @Value.Default
    public int reviewInterval() {
        return 7;
    }

    /**
     * Returns by how many days a reply may be dated before the move it was logged after and still count: Sunday's mail,
     * entered after Monday's review, must not vanish.
     *
     * @return by default 7 days
     */
    @Value.Default
    public int replyGrace() {
        return 7;
    }

    /**
     * Returns how often an action must have been postponed for the review to ask whether it is still meant.
     *
     * @return by default 3 times
     */
    @Value.Default
    public int postponedOften() {
        return 3;
    }

    /**
     * Returns how many check-ins must have gone unanswered for the review to suggest parking.
     *
     * @return by default 2
     */
    @Value.Default
    public int unansweredOften() {
        return 2;
    }

    /**
     * Returns above how many Active relationships a review has many to scan.
     *
     * @return by default 20, the lower end of the method's "20 to 25"
     */
    @Value.Default
    public int manyActive() {
        return 20;
    }

    /**
     * Returns above how many Active relationships a review has more than one person can scan.
     *
     * @return by default 25, the upper end of the method's "20 to 25"
     */
    @Value.Default
    public int tooManyActive() {
        return 25;
    }

    /**
     * Fits this policy to the reviews held: what a review is planned to take is scaled by how long they took against
     * what was planned at the assumed costs. One factor for all, the median, within half and three times, so that one odd
     * evening cannot break the plan. The assumed costs stay what they are, so calibrating again starts from them.
     *
     * <p>Records of one day are one review that was left and closed again: the one that took longest counts, as it does
     * for {@linkplain WeeklyReview#graduation graduation}.
     *
     * @param reviews reviews that were held, say {@code ledger.reviews()}; those planned to take no time say nothing
     * @return the policy at their pace; this one if fewer than 3 reviews say anything
     */
    public ReviewPolicy calibrated(List<ReviewRecord> reviews) {
        OptionalInt measured = Calibration.pace(reviews);
        return measured.isEmpty()
                ? this
                : ImmutableReviewPolicy.builder().from(this).pace(measured).build();
    }

    /**
     * Returns how long reviews take against the assumed costs, measured by those held.
     *
     * @return per cent, 50 to 300; empty while costs are only assumed
     */
    public abstract OptionalInt pace();

    /**
     * Tells whether what a review is planned to take is measured by reviews held and not only assumed.
     *
     * @return whether there is a {@link #pace()}
     */
    public boolean isCalibrated() {
        return pace().isPresent();
    }

    /** Scales an assumed cost by the measured pace. */
    Duration atPace(Duration assumed) {
        return assumed.multipliedBy(pace().orElse(100)).dividedBy(100);
    }

    @Value.Check
    ReviewPolicy checked() {
        Map<Section, Duration> boxes = new EnumMap<>(METHOD);
        boxes.putAll(boxes());
        boxes.forEach((section, box) -> requireDuration("box of " + section, box));
        requireDuration("activeCost", activeCost());
        requireDuration("triggerCost", triggerCost());
        requireDuration("checkInCost", checkInCost());
        requireDuration("wokenCost", wokenCost());
        requireDuration("moveCost", moveCost());
        requireAtLeast(1, "earliestCheckIn", earliestCheckIn());
        if (latestCheckIn() < earliestCheckIn()) {
            throw new IllegalArgumentException("the window for check-ins, " + earliestCheckIn() + " to "
                    + latestCheckIn() + " days, ends before it begins: swap the two");
        }
        requireAtLeast(1, "reviewInterval", reviewInterval());
        requireAtLeast(0, "replyGrace", replyGrace());
        requireAtLeast(1, "postponedOften", postponedOften());
        requireAtLeast(1, "unansweredOften", unansweredOften());
        requireAtLeast(1, "manyActive", manyActive());
        requireAtLeast(manyActive(), "tooManyActive", tooManyActive());
        return boxes.equals(boxes())
                ? this
                : ImmutableReviewPolicy.builder().from(this).boxes(boxes).build();
    }

    private static void requireDuration(String name, Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " is " + value + ": give 0 seconds to 24 hours");
        }
    }

    private static void requireAtLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ": give at least " + least);
        }
    }

    /**
     * Collects the numbers in which a {@link ReviewPolicy} differs from the method. {@link ReviewPolicy#builder()}
     * starts one.
     */
    public sealed interface Builder permits ImmutableReviewPolicy.Builder {
        /**
         * Sets the time box of a section; the others keep theirs.
         *
         * @param section the section
         * @param box the time it may take, from 0 seconds to 24 hours
         * @return this builder
         */
        Builder putBox(Section section, Duration box);

        /**
         * Sets the cost of scanning one Active relationship.
         *
         * @param activeCost 0 seconds to 24 hours
         * @return this builder
         */
        Builder activeCost(Duration activeCost);

        /**
         * Sets the cost of asking of one trigger whether it has happened.
         *
         * @param triggerCost 0 seconds to 24 hours
         * @return this builder
         */
        Builder triggerCost(Duration triggerCost);

        /**
         * Sets the cost of a check-in.
         *
         * @param checkInCost 0 seconds to 24 hours
         * @return this builder
         */
        Builder checkInCost(Duration checkInCost);

        /**
         * Sets the cost of a relationship whose trigger happened.
         *
         * @param wokenCost 0 seconds to 24 hours
         * @return this builder
         */
        Builder wokenCost(Duration wokenCost);

        /**
         * Sets the cost of deciding about a move.
         *
         * @param moveCost 0 seconds to 24 hours
         * @return this builder
         */
        Builder moveCost(Duration moveCost);

        /**
         * Sets when the window for the next check-in opens.
         *
         * @param earliestCheckIn days after the last contact, at least 1
         * @return this builder
         */
        Builder earliestCheckIn(int earliestCheckIn);

        /**
         * Sets when the window for the next check-in closes.
         *
         * @param latestCheckIn days after the last contact, not below the earliest
         * @return this builder
         */
        Builder latestCheckIn(int latestCheckIn);

        /**
         * Sets how many days lie between reviews.
         *
         * @param reviewInterval at least 1
         * @return this builder
         */
        Builder reviewInterval(int reviewInterval);

        /**
         * Sets by how many days a reply may be dated before the move it was logged after.
         *
         * @param replyGrace at least 0
         * @return this builder
         */
        Builder replyGrace(int replyGrace);

        /**
         * Sets how often is repeatedly.
         *
         * @param postponedOften postponements, at least 1
         * @return this builder
         */
        Builder postponedOften(int postponedOften);

        /**
         * Sets how many unanswered check-ins are quiet.
         *
         * @param unansweredOften check-ins, at least 1
         * @return this builder
         */
        Builder unansweredOften(int unansweredOften);

        /**
         * Sets above how many Active relationships a review has many to scan.
         *
         * @param manyActive relationships, at least 1
         * @return this builder
         */
        Builder manyActive(int manyActive);

        /**
         * Sets above how many Active relationships a review has more than one person can scan.
         *
         * @param tooManyActive relationships, not below what is many
         * @return this builder
         */
        Builder tooManyActive(int tooManyActive);

        /**
         * Makes the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if a number is out of its bounds or the window ends before it begins
         */
        ReviewPolicy build();
    }
}
