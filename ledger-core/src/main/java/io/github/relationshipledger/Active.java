package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A live conversation, campaign or negotiation: a next action with its date, and where they apply the deliverable and
 * the rate agreed. One without a next action is allowed, since work wraps up and imported rows may lack it, and is on
 * every agenda until it has one.
 *
 * <pre>{@code
 * Active agreed = Active.builder(today)
 *         .nextAction(NextAction.of("send contract", today.plusDays(4)))
 *         .deliverable(Deliverable.of("webinar", Deliverable.Status.AGREED))
 *         .rate(Rate.of(new BigDecimal("1200"), Currency.getInstance("EUR"), "webinar"))
 *         .build();
 * ledger = ledger.post(ana, agreed, stamp);
 * }</pre>
 */
@ValueStyle.WithBuilder
@Value.Immutable
public abstract sealed class Active implements Standing permits ImmutableActive {
    Active() {}

    /**
     * Makes a standing with a next action and nothing else.
     *
     * @param on the day it is true from
     * @param nextAction what to do next, and by when
     * @return the standing
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public static Active of(LocalDate on, NextAction nextAction) {
        return builder(on).nextAction(nextAction).build();
    }

    /**
     * Starts a standing of which every field is optional.
     *
     * @param on the day it is true from
     * @return a builder
     */
    public static Builder builder(LocalDate on) {
        return ImmutableActive.builder().on(on);
    }

    /**
     * Copies this standing to a new day, to change what is to be changed.
     *
     * @param on the day the copy is true from
     * @return a builder that holds all other fields of this standing
     */
    public Builder toBuilder(LocalDate on) {
        return ImmutableActive.builder().from(this).on(on);
    }

    /**
     * Copies this standing to a new day without its next action: the work is done and nothing follows.
     *
     * @param on the day the copy is true from
     * @return the standing, with the deliverable and the rate as they are here
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public Active withoutNextAction(LocalDate on) {
        return ImmutableActive.builder()
                .from(this)
                .on(on)
                .nextAction(Optional.empty())
                .build();
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns what to do next, and by when.
     *
     * @return the next action; empty when there is no next step
     */
    public abstract Optional<NextAction> nextAction();

    /**
     * Returns the campaign or deliverable and its status.
     *
     * @return the deliverable; empty when there is none
     */
    public abstract Optional<Deliverable> deliverable();

    /**
     * Returns the rate agreed.
     *
     * @return the rate; empty when none is agreed
     */
    public abstract Optional<Rate> rate();

    @Override
    public final Tier tier() {
        return Tier.ACTIVE;
    }

    @Override
    public final <R> R match(
            Function<? super Active, ? extends R> active,
            Function<? super Nurture, ? extends R> nurture,
            Function<? super Dormant, ? extends R> dormant) {
        return active.apply(this);
    }

    @Value.Check
    void check() {
        Bounds.date("on", on());
    }

    /**
     * Collects the fields of an {@link Active}. {@link Active#builder(LocalDate)} and
     * {@link Active#toBuilder(LocalDate)} start one.
     */
    public sealed interface Builder permits ImmutableActive.Builder {
        /**
         * Sets the next action.
         *
         * @param nextAction what to do next, and by when
         * @return this builder
         */
        Builder nextAction(NextAction nextAction);

        /**
         * Sets the deliverable.
         *
         * @param deliverable the campaign or deliverable and its status
         * @return this builder
         */
        Builder deliverable(Deliverable deliverable);

        /**
         * Sets the rate agreed.
         *
         * @param rate the rate
         * @return this builder
         */
        Builder rate(Rate rate);

        /**
         * Makes the standing.
         *
         * @return the standing
         * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
         */
        Active build();
    }
}
