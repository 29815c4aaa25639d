package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.Graduation.Sign;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weekly review under a policy: the entry point of the method. Every answer is a pure function of its arguments; no
 * clock is read.
 *
 * <pre>{@code
 * WeeklyReview review = WeeklyReview.ofDefaults();
 * Agenda agenda = review.agendaFor(ledger, today);
 * agenda.items(Section.ACTIVE).forEach(item -> System.out.println(item.id() + ": " + item.explanation()));
 * // prints:
 * // ben: "call" was due on 2026-11-12, 11 days late, carried over.
 * // ana: "send brief" was due on 2026-11-20, 3 days late.
 * // cleo: "contract" is due today.
 * // fay: No next action since 2026-11-16: set one, or move.
 *
 * Ledger done = ledger.complete(ben, today, NextAction.of("send quote", today.plusDays(3)), stamp);
 * ledger = done.record(review.close(agenda, done, Duration.ofMinutes(12)));
 * }</pre>
 */
public final class WeeklyReview {
    private final ReviewPolicy policy;

    private WeeklyReview(ReviewPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Returns the review as the method has it: 15 minutes, check-ins after 60 to 90 days.
     *
     * @return the review under the default policy
     */
    public static WeeklyReview ofDefaults() {
        return of(ReviewPolicy.ofDefaults());
    }

    /**
     * Returns the review under a policy of one's own.
     *
     * @param policy the numbers
     * @return the review
     */
    public static WeeklyReview of(ReviewPolicy policy) {
        return new WeeklyReview(policy);
    }

    /**
     * Makes the agenda of a day. What is overdue stays on it however many reviews were skipped: the window is "since the
     * last review held", which is the latest recorded before the day.
     *
     * @param ledger the book
     * @param today the day of the review
     * @return the agenda, with every relationship of the ledger exactly once
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public Agenda agendaFor(Ledger ledger, LocalDate today) {
        ReviewDay day = new ReviewDay(ledger, Days.requireInBounds("today", today), policy);
        return new AgendaPlan(day, ledger.relationships()).agenda();
    }

    /**
     * Closes a review: counts what was handled, re-planned and left. An item is handled when the rules, applied to the
     * ledger as it now stands, on the agenda's date and under its policy, no longer give that relationship that reason;
     * to look at it is not to handle it. A deferred check-in that only got a later date is re-planned. What is erased
     * wants nothing any more, and what was opened since waits for the next agenda.
     *
     * <p>Record what this returns: {@code ledger.record(review.close(agenda, ledger, took))}. It changes nothing on the
     * agenda of that day, so a review can be left and resumed. An agenda cannot be read back: a program that ends before
     * the review does keeps the <em>ledger</em> from which it was made, and makes it again from that. Made from the
     * ledger as it is afterwards, it no longer lists what was handled.
     *
     * @param agenda the agenda as it was made when the review began
     * @param after the ledger it was made from, with all that was posted since
     * @param took how long the review took, not negative; cut to whole seconds
     * @return the record, planned to take what the agenda costs before calibration
     * @throws IllegalArgumentException if the review took less than nothing, or the ledger is another one: it lacks lines
     *     that a relationship has on the agenda, or has none of the agenda's relationships
     */
    public ReviewRecord close(Agenda agenda, Ledger after, Duration took) {
        return new Closing(agenda, after).record(took).build();
    }

    /**
     * As {@link #close(Agenda, Ledger, Duration)}, with who held the review.
     *
     * @param agenda the agenda as it was made when the review began
     * @param after the ledger it was made from, with all that was posted since
     * @param took how long the review took, not negative; cut to whole seconds
     * @param by the team member; white space at the ends is dropped
     * @return the record, planned to take what the agenda costs before calibration
     * @throws IllegalArgumentException as above, and if the author is blank or out of bounds
     */
    public ReviewRecord close(Agenda agenda, Ledger after, Duration took, String by) {
        return new Closing(agenda, after).record(took).by(by).build();
    }

    /**
     * Suggests when to check in next, so that a batch added on one day does not fall due on one day. The window, by
     * default 60 to 90 days, is taken in blocks of the days between reviews, the last with the days that are left: days 60
     * to 66, 67 to 73, 74 to 80 and 81 to 90.
     *
     * @param ledger the book
     * @param id the relationship to check in with, in the ledger or still to be opened
     * @param from the day to count from
     * @return the first day of the block in which the fewest check-ins of others take effect, of several such blocks the
     *     earliest; at the latest the end of the year 9999
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public LocalDate suggestCheckIn(Ledger ledger, RelationshipId id, LocalDate from) {
        List<LocalDate> others = ledger.inTier(Tier.NURTURE).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new CheckIns(new Lines(other), policy.earliestCheckIn()).effective())
                .toList();
        return new CheckInWindow(Days.requireInBounds("from", from), policy).leastLoaded(others);
    }

    /**
     * Proposes new dates for the deferred check-ins that are still due, after missed reviews or overflow: levelled over
     * the next four reviews together with the check-ins that come due there anyway, the most senior first, so that none
     * overtakes one that waits longer. A date never lies beyond the window, by default 90 days after the last contact or,
     * if later, the day the check-in was planned: one whose window closes before the next review gets none, since a new
     * date would only hide that it is late. Neither does one that was re-planned already since the last contact. Both
     * stay due and keep their place.
     *
     * <p>Nothing changes until the host posts what it takes of this.
     *
     * @param agenda the agenda whose check-ins were deferred
     * @param now the ledger it was made from, with all that was posted since
     * @return the standings to post, dated as the agenda and with the reason of now, by relationship, the most senior
     *     first
     * @throws IllegalArgumentException if the ledger is another one, as in {@link #close(Agenda, Ledger, Duration)}
     */
    public Map<RelationshipId, Nurture> replan(Agenda agenda, Ledger now) {
        return new Replan(agenda, now).proposals();
    }

    /**
     * Looks ahead: runs the rules on the day and on the review dates after it, with every item that comes due handled on
     * its day and none deferred. A check-in leads to the next one after 60 days, by default; a follow-up, a move and a
     * woken relationship lead to nothing further, and all stay in the tier where they stand.
     *
     * @param ledger the book
     * @param today the day of the first review to look at
     * @param weeks how many reviews to look at, at least 1
     * @return the reviews from today on, by default a week apart; fewer where the year 9999 ends
     * @throws IllegalArgumentException if there is no review to look at, or the date lies outside the years 1 to 9999
     */
    public List<Forecast> forecast(Ledger ledger, LocalDate today, int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks is " + weeks + ": give at least 1");
        }
        return new LookAhead(ledger, policy).reviews(Days.requireInBounds("today", today), weeks);
    }

    /**
     * Judges by the four signs of the method whether the ledger has been outgrown: Active beyond 20 to 25 and reviews
     * beyond their time box, shared editing, reminders that slip, and creator data that lives elsewhere. Reviews held on
     * the day count, later ones do not; of several on one day the one that took longest counts.
     *
     * @param ledger the book
     * @param today the day of the judgement
     * @param usage what the host declares; {@link Usage#undeclared()} if that is nothing
     * @return a verdict for each sign
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public Graduation graduation(Ledger ledger, LocalDate today, Usage usage) {
        HeldReviews reviews = new HeldReviews(ledger, Days.requireInBounds("today", today));
        return ImmutableGraduation.builder()
                .date(today)
                .putJudgement(Sign.TOO_MANY_TOO_LONG, TooManyTooLong.judge(reviews, policy))
                .putJudgement(Sign.SHARED_EDITING, SharedEditing.judge(ledger, today, usage))
                .putJudgement(Sign.REMINDERS_SLIP, RemindersSlip.judge(reviews, policy))
                .putJudgement(Sign.DATA_ELSEWHERE, DataElsewhere.judge(ledger, usage))
                .build();
    }

    /**
     * Looks for entries that are legal and yet look wrong: actions, reasons and triggers that say nothing, plans that do
     * not fit where things stand, dates in the future, occurrences that woke nobody, a person who may be there twice. A
     * finding is advice; it goes when its cause does.
     *
     * @param ledger the book
     * @param today the day of the inspection
     * @return the findings by code, those with one code by the id of their first relationship, occurrences by date
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public List<Finding> inspect(Ledger ledger, LocalDate today) {
        return new Inspection(ledger, new ReviewDay(ledger, Days.requireInBounds("today", today), policy)).findings();
    }
}
