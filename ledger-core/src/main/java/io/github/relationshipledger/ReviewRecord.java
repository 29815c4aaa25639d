package io.github.relationshipledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A review that was held: how long it took and was planned to take, and what became of its items. What was listed or
 * deferred was handled, re-planned or, the rest, left.
 *
 * <p>{@code WeeklyReview.close} makes it of an agenda and what was done about it:
 *
 * <pre>{@code
 * Ledger done = ledger.complete(ben, today, NextAction.of("send quote", today.plusDays(3)), stamp);
 * ReviewRecord held = WeeklyReview.ofDefaults().close(agenda, done, Duration.ofMinutes(12), "mia");
 * ledger = done.record(held);
 * System.out.println(held.handled().get(Section.ACTIVE) + " of " + held.listed().get(Section.ACTIVE));
 * // prints: 1 of 4
 * }</pre>
 */
@ValueStyle.WithBuilder
@Value.Immutable
public abstract sealed class ReviewRecord permits ImmutableReviewRecord {
    /** By date, then by all the rest: how a ledger lists them. */
    static final Comparator<ReviewRecord> ORDER = Comparator.comparing(ReviewRecord::on)
            .thenComparing(ReviewRecord::took)
            .thenComparing(ReviewRecord::planned)
            .thenComparing(review -> review.by().orElse(""), CodePoints::compare)
            .thenComparing(ReviewRecord::activeCount)
            .thenComparing(ReviewRecord::carriedOver)
            .thenComparing(ReviewRecord::replanned)
            .thenComparing(review -> review.listed().toString())
            .thenComparing(review -> review.handled().toString())
            .thenComparing(review -> review.deferred().toString());

    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    ReviewRecord() {}

    /** Returns each once, in order; by comparing, as occurrences are. */
    static List<ReviewRecord> ordered(Collection<ReviewRecord> reviews) {
        Set<ReviewRecord> ordered = new TreeSet<>(ORDER);
        ordered.addAll(reviews);
        return List.copyOf(ordered);
    }

    /**
     * Starts a record; how long the review took and was planned to take are mandatory, counts are 0 until set.
     *
     * @param on the day of the review
     * @return a builder
     */
    public static Builder builder(LocalDate on) {
        return ImmutableReviewRecord.builder().on(on);
    }

    /**
     * Returns the day of the review, which is the date of its agenda.
     *
     * @return the date
     */
    public abstract LocalDate on();

    /**
     * Returns how long it took.
     *
     * @return the duration in whole seconds, not negative
     */
    public abstract Duration took();

    /**
     * Returns how long it was planned to take, at the costs before calibration.
     *
     * @return the duration in whole seconds, not negative
     */
    public abstract Duration planned();

    /**
     * Returns who held it.
     *
     * @return the team member; empty when it was not said
     */
    public abstract Optional<String> by();

    /**
     * Returns how many Active relationships were scanned.
     *
     * @return the number
     */
    @Value.Default
    public int activeCount() {
        return 0;
    }

    /**
     * Returns how many of the follow-ups listed were carried over from the review before.
     *
     * @return the number
     */
    @Value.Default
    public int carriedOver() {
        return 0;
    }

    /**
     * Returns how many deferred check-ins got a later date and nothing else.
     *
     * @return the number
     */
    @Value.Default
    public int replanned() {
        return 0;
    }

    /**
     * Returns how many items each section listed.
     *
     * @return a number for every section
     */
    public abstract Map<Section, Integer> listed();

    /**
     * Returns how many items of each section, listed or deferred, were handled.
     *
     * @return a number for every section
     */
    public abstract Map<Section, Integer> handled();

    /**
     * Returns how many items of each section did not fit and were deferred.
     *
     * @return a number for every section
     */
    public abstract Map<Section, Integer> deferred();

    @Value.Check
    ReviewRecord normalized() {
        Bounds.date("on", on());
        Bounds.notNegative("activeCount", activeCount());
        Bounds.notNegative("carriedOver", carriedOver());
        Bounds.notNegative("replanned", replanned());
        Duration took = seconds("took", took());
        Duration planned = seconds("planned", planned());
        Optional<String> by = Bounds.text("by", by());
        Map<Section, Integer> listed = everySection("listed", listed());
        Map<Section, Integer> handled = everySection("handled", handled());
        Map<Section, Integer> deferred = everySection("deferred", deferred());
        requireThatCountsAddUp(listed, handled, deferred);
        return took.equals(took())
                        && planned.equals(planned())
                        && by.equals(by())
                        && listed.equals(listed())
                        && handled.equals(handled())
                        && deferred.equals(deferred())
                ? this
                : ImmutableReviewRecord.of(
                        on(), took, planned, by, activeCount(), carriedOver(), replanned(), listed, handled, deferred);
    }

    private void requireThatCountsAddUp(
            Map<Section, Integer> listed, Map<Section, Integer> handled, Map<Section, Integer> deferred) {
        long open = 0;
        for (Section section : Section.values()) {
            long seen = (long) count(listed, section) + count(deferred, section);
            int dealtWith = count(handled, section);
            if (dealtWith > seen) {
                throw new IllegalArgumentException(
                        "handled of " + section + " is " + dealtWith + ": only " + seen + " were listed or deferred");
            }
            open += seen - dealtWith;
        }
        if (replanned() > open) {
            throw new IllegalArgumentException(
                    "replanned is " + replanned() + ": only " + open + " were listed or deferred and not handled");
        }
    }

    private static Duration seconds(String attribute, Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    attribute + " is " + value + ": give 0 to " + LONGEST.toSeconds() + " seconds");
        }
        return value.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<Section, Integer> everySection(String attribute, Map<Section, Integer> counts) {
        Map<Section, Integer> every = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            every.put(section, Bounds.notNegative(attribute + " of " + section, count(counts, section)));
        }
        return every;
    }

    private static int count(Map<Section, Integer> counts, Section section) {
        return counts.getOrDefault(section, 0);
    }

    /**
     * Collects the fields of a {@link ReviewRecord}. {@link ReviewRecord#builder(LocalDate)} starts one, for reviews
     * that were held without an agenda of this library.
     */
    public sealed interface Builder permits ImmutableReviewRecord.Builder {
        /**
         * Sets how long it took; mandatory.
         *
         * @param took the duration, not negative; cut to whole seconds
         * @return this builder
         */
        Builder took(Duration took);

        /**
         * Sets how long it was planned to take; mandatory.
         *
         * @param planned the duration at the costs before calibration, not negative; cut to whole seconds
         * @return this builder
         */
        Builder planned(Duration planned);

        /**
         * Sets who held it.
         *
         * @param by the team member; white space at the ends is dropped
         * @return this builder
         */
        Builder by(String by);

        /**
         * Sets how many Active relationships were scanned.
         *
         * @param activeCount the number, not negative
         * @return this builder
         */
        Builder activeCount(int activeCount);

        /**
         * Sets how many of the follow-ups listed were carried over.
         *
         * @param carriedOver the number, not negative
         * @return this builder
         */
        Builder carriedOver(int carriedOver);

        /**
         * Sets how many deferred check-ins got a later date and nothing else.
         *
         * @param replanned the number, not negative
         * @return this builder
         */
        Builder replanned(int replanned);

        /**
         * Sets how many items a section listed.
         *
         * @param section the section
         * @param count the number, not negative
         * @return this builder
         */
        Builder putListed(Section section, int count);

        /**
         * Sets how many items of a section, listed or deferred, were handled.
         *
         * @param section the section
         * @param count the number, not negative
         * @return this builder
         */
        Builder putHandled(Section section, int count);

        /**
         * Sets how many items of a section were deferred.
         *
         * @param section the section
         * @param count the number, not negative
         * @return this builder
         */
        Builder putDeferred(Section section, int count);

        /**
         * Makes the record.
         *
         * @return the record
         * @throws IllegalStateException if it was not said how long the review took or was planned to take
         * @throws IllegalArgumentException if a duration or a count is negative, more was handled or re-planned than
         *     there was, the author is blank or out of bounds, or the date lies outside the years 1 to 9999
         */
        ReviewRecord build();
    }
}
