package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.review.Graduation.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The weekly review under a policy: the entry point of the method. Every answer is a pure function of its arguments; no
 * clock is read.
 *
 * <p>{@code WeeklyReview.ofDefaults().agendaFor(ledger, today)} is this week's agenda.
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
     * not fit where things stand, occurrences that woke nobody, a person who may be there twice. A finding is advice; it
     * goes when its cause does.
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
