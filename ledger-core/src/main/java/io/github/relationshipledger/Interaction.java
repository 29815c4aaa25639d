package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Contact that happened on a day. Recording one never changes where things stand, and a backdated one counts at its own
 * date.
 *
 * <pre>{@code
 * Interaction call = Interaction.builder(today, Interaction.Direction.OUTBOUND)
 *         .channel("phone")
 *         .summary("plans for spring")
 *         .meaningful(true)
 *         .build();
 * ledger = ledger.post(ana, call, stamp);
 * System.out.println(ledger.get(ana).lastMeaningful().map(Interaction::on).orElseThrow()); // prints: 2026-11-23
 * }</pre>
 */
@ValueStyle.WithBuilder
@Value.Immutable
public abstract sealed class Interaction implements Fact permits ImmutableInteraction {
    Interaction() {}

    /**
     * They got in touch: meaningful.
     *
     * @param on the day of the contact
     * @return the interaction
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public static Interaction inbound(LocalDate on) {
        return builder(on, Direction.INBOUND).build();
    }

    /**
     * We got in touch: not meaningful until it is answered, unless the caller says otherwise.
     *
     * @param on the day of the contact
     * @return the interaction
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public static Interaction outbound(LocalDate on) {
        return builder(on, Direction.OUTBOUND).build();
    }

    /**
     * Both sides spoke: meaningful.
     *
     * @param on the day of the contact
     * @return the interaction
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public static Interaction conversation(LocalDate on) {
        return builder(on, Direction.CONVERSATION).build();
    }

    /**
     * Starts an interaction of which more is to be said.
     *
     * @param on the day of the contact
     * @param direction who got in touch
     * @return a builder
     */
    public static Builder builder(LocalDate on, Direction direction) {
        return ImmutableInteraction.builder().on(on).direction(direction);
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns who got in touch.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * Returns where it happened: e-mail, a call, a conference.
     *
     * @return the channel; empty when it was not said
     */
    public abstract Optional<String> channel();

    /**
     * Returns what it was about.
     *
     * @return the summary; empty when there is none
     */
    @Value.Redacted
    public abstract Optional<String> summary();

    /**
     * Tells whether this is contact to build a genuine message on.
     *
     * @return by default true for INBOUND and CONVERSATION, false for OUTBOUND
     */
    @Value.Default
    public boolean meaningful() {
        return direction() != Direction.OUTBOUND;
    }

    @Value.Check
    Interaction normalized() {
        Bounds.date("on", on());
        Optional<String> channel = Bounds.text("channel", channel());
        Optional<String> summary = Bounds.text("summary", summary());
        return channel.equals(channel()) && summary.equals(summary())
                ? this
                : ImmutableInteraction.builder()
                        .from(this)
                        .channel(channel)
                        .summary(summary)
                        .build();
    }

    /** Who got in touch. Values may be added in later versions. */
    public enum Direction {
        /** They wrote or called. */
        INBOUND,
        /** We wrote or called, and no answer is part of it. */
        OUTBOUND,
        /** Both sides spoke. */
        CONVERSATION
    }

    /** Collects the fields of an {@link Interaction}. {@link Interaction#builder(LocalDate, Direction)} starts one. */
    public sealed interface Builder permits ImmutableInteraction.Builder {
        /**
         * Sets where it happened.
         *
         * @param channel e-mail, a call, a conference; white space at its ends is dropped
         * @return this builder
         */
        Builder channel(String channel);

        /**
         * Sets what it was about.
         *
         * @param summary the summary; white space at its ends is dropped
         * @return this builder
         */
        Builder summary(String summary);

        /**
         * Says whether this is contact to build a genuine message on, against the default of its direction.
         *
         * @param meaningful whether it is
         * @return this builder
         */
        Builder meaningful(boolean meaningful);

        /**
         * Makes the interaction.
         *
         * @return the interaction
         * @throws IllegalArgumentException if a text is blank or out of bounds, or the date lies outside the years 1 to
         *     9999
         */
        Interaction build();
    }
}
