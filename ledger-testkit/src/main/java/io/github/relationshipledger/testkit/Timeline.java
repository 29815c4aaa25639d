package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A ledger on its way through the weeks, for tests that tell a story. Each step gives the timeline after it, so that one can
 * be kept and gone on from twice. No clock is read: the days are the test's own.
 *
 * <pre>{@code
 * Timeline monday = Timeline.from(Samples.TODAY).with(Samples.roster());
 * Timeline later = monday.review(Duration.ofMinutes(12), (ledger, today, now) -> ledger.complete(ben, today, call, now))
 *         .daysLater(2)
 *         .then((ledger, today, now) -> ledger.post(hal, Interaction.inbound(today), now))
 *         .weeksLater(2);
 *
 * assertThat(monday.agenda()).hasReason(ben, Reason.FOLLOW_UP).isQuietAbout(hal);
 * assertThat(later.agenda()).hasReason(hal, Reason.REPLIED);
 * assertThat(later.lastReview()).handled(Section.ACTIVE, 1);
 * }</pre>
 */
public final class Timeline {
    private final WeeklyReview review;
    private final LocalDate today;
    private final Ledger ledger;

    private Timeline(WeeklyReview review, LocalDate today, Ledger ledger) {
        this.review = Objects.requireNonNull(review, "review");
        this.today = Objects.requireNonNull(today, "today");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /** What happens to a ledger on a day. */
    @FunctionalInterface
    public interface Change {
        /**
         * Makes the next ledger.
         *
         * @param ledger the ledger before
         * @param today the day the timeline is at
         * @param now a stamp for what is posted: that day at 09:00 UTC, by nobody
         * @return the ledger after
         */
        Ledger made(Ledger ledger, LocalDate today, Stamp now);
    }

    /**
     * Begins a timeline with the empty ledger and the default policy.
     *
     * @param day the first day
     * @return the timeline
     */
    public static Timeline from(LocalDate day) {
        return new Timeline(WeeklyReview.ofDefaults(), day, Ledger.empty());
    }

    /**
     * Puts a ledger in the place of the one so far.
     *
     * @param other the ledger
     * @return the timeline after this
     */
    public Timeline with(Ledger other) {
        return new Timeline(review, today, other);
    }

    /**
     * Reviews under another policy from now on.
     *
     * @param other the review
     * @return the timeline after this
     */
    public Timeline with(WeeklyReview other) {
        return new Timeline(other, today, ledger);
    }

    /**
     * Goes to a later day. Nothing happens in between.
     *
     * @param day the day, not before the one that this is at
     * @return the timeline after this
     * @throws IllegalArgumentException if the day lies before
     */
    public Timeline on(LocalDate day) {
        if (day.isBefore(today)) {
            throw new IllegalArgumentException("a timeline at " + today + " does not go back to " + day);
        }
        return new Timeline(review, day, ledger);
    }

    /**
     * Goes some days on. Nothing happens in between.
     *
     * @param days how many, not negative
     * @return the timeline after this
     * @throws IllegalArgumentException if that lies before
     */
    public Timeline daysLater(int days) {
        return on(today.plusDays(days));
    }

    /**
     * Goes some weeks on. Nothing happens in between: reviews that would be held there are skipped.
     *
     * @param weeks how many, not negative
     * @return the timeline after this
     * @throws IllegalArgumentException if that lies before
     */
    public Timeline weeksLater(int weeks) {
        return on(today.plusWeeks(weeks));
    }

    /**
     * Lets something happen today, outside a review.
     *
     * @param change what happens
     * @return the timeline after this
     */
    public Timeline then(Change change) {
        return with(after(change));
    }

    /**
     * Holds a review today that is only looked at, and records it.
     *
     * @param took how long it took, not negative
     * @return the timeline after this
     */
    public Timeline review(Duration took) {
        return review(took, (before, on, now) -> before);
    }

    /**
     * Holds a review today and records it: the agenda is made, then what is done about it happens, then the review is
     * closed.
     *
     * @param took how long it took, not negative
     * @param done what is done about the agenda
     * @return the timeline after this
     * @throws IllegalArgumentException if the review took less than nothing
     */
    public Timeline review(Duration took, Change done) {
        Ledger after = after(done);
        return with(after.record(review.close(agenda(), after, took)));
    }

    /**
     * Returns the day that this timeline is at.
     *
     * @return the day
     */
    public LocalDate today() {
        return today;
    }

    /**
     * Returns the ledger as it is today.
     *
     * @return the ledger
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Makes the agenda of today.
     *
     * @return the agenda
     */
    public Agenda agenda() {
        return review.agendaFor(ledger, today);
    }

    /**
     * Returns the record of the review held last; {@code ledger().reviews()} has all of them.
     *
     * @return the record with the latest date
     * @throws IllegalStateException if no review was held
     */
    public ReviewRecord lastReview() {
        return ledger.reviews().stream()
                .reduce((before, last) -> last.on().isBefore(before.on()) ? before : last)
                .orElseThrow(() -> new IllegalStateException("no review was held until " + today));
    }

    private Ledger after(Change change) {
        Stamp now = Stamp.of(today.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC));
        return Objects.requireNonNull(change.made(ledger, today, now), "the change made no ledger");
    }
}
