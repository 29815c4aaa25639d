package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Good, with no open ask: why it is paused, and the day on which to check in.
 *
 * <pre>{@code
 * LocalDate checkIn = WeeklyReview.ofDefaults().suggestCheckIn(ledger, ana, today);
 * ledger = ledger.post(ana, Nurture.of(today, "no open ask", checkIn), stamp);
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Nurture implements Standing permits ImmutableNurture {
    Nurture() {}

    /**
     * Makes a standing.
     *
     * @param on the day it is true from
     * @param reason why it is paused; white space at its ends is dropped
     * @param checkIn the planned check-in, typically 60 to 90 days ahead; other dates are accepted
     * @return the standing
     * @throws IllegalArgumentException if the reason is blank or out of bounds, or a date lies outside the years 1 to
     *     9999
     */
    public static Nurture of(LocalDate on, String reason, LocalDate checkIn) {
        return ImmutableNurture.of(
                Bounds.date("on", on), Bounds.text("reason", reason), Bounds.date("checkIn", checkIn));
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns why it is paused.
     *
     * @return the reason, not blank
     */
    @Value.Redacted
    public abstract String reason();

    /**
     * Returns the planned check-in. The review goes by the effective one, which contact since then may have put off.
     *
     * @return the date
     */
    public abstract LocalDate checkIn();

    @Override
    public final Tier tier() {
        return Tier.NURTURE;
    }

    @Override
    public final <R> R match(
            Function<? super Active, ? extends R> active,
            Function<? super Nurture, ? extends R> nurture,
            Function<? super Dormant, ? extends R> dormant) {
        return nurture.apply(this);
    }
}
