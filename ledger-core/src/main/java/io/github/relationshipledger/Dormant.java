package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * No recent contact and none planned: parked, not deleted, until a named event.
 *
 * <pre>{@code
 * ledger = ledger.post(ben, Dormant.of(today, "no budget", "Atlas 3.0 launch"), stamp)
 *         .record(Occurrence.of("Atlas 3.0 launch", today.plusDays(2)));
 * Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today.plusWeeks(1));
 * System.out.println(agenda.find(ben).orElseThrow().explanation());
 * // prints: "Atlas 3.0 launch" happened on 2026-11-25: move to Active, or to Nurture.
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Dormant implements Standing permits ImmutableDormant {
    Dormant() {}

    /**
     * Makes a standing.
     *
     * @param on the day it is true from
     * @param reason why it went dormant; white space at its ends is dropped
     * @param trigger the event that would wake it: a product launch, a new budget line, a relevant campaign
     * @return the standing
     * @throws IllegalArgumentException if a text is blank or out of bounds, or the date lies outside the years 1 to 9999
     */
    public static Dormant of(LocalDate on, String reason, String trigger) {
        return ImmutableDormant.of(
                Bounds.date("on", on), Bounds.text("reason", reason), Bounds.text("trigger", trigger));
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns why it went dormant.
     *
     * @return the reason, not blank
     */
    @Value.Redacted
    public abstract String reason();

    /**
     * Returns the event that would wake it.
     *
     * @return the trigger as it was written, not blank
     */
    public abstract String trigger();

    /**
     * Returns the form in which the trigger is compared with events and other triggers: NFC, white space folded, case
     * folded independently of the locale.
     *
     * @return the key; equal for triggers that wait for the same event
     * @see Occurrence#eventKey()
     */
    public final String triggerKey() {
        return EventKey.of(trigger());
    }

    @Override
    public final Tier tier() {
        return Tier.DORMANT;
    }

    @Override
    public final <R> R match(
            Function<? super Active, ? extends R> active,
            Function<? super Nurture, ? extends R> nurture,
            Function<? super Dormant, ? extends R> dormant) {
        return dormant.apply(this);
    }
}
