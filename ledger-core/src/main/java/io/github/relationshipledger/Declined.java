package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A suggestion of the agenda that was looked at and left alone. It silences that suggestion until a new fact of the
 * kind arrives, and says exactly what it declines, so that nothing nobody saw is declined.
 * {@link io.github.relationshipledger.review.AgendaItem#declined An item of the agenda} makes it.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Declined implements Fact permits ImmutableDeclined {
    Declined() {}

    /**
     * Declines a suggestion that rests on lines of the relationship.
     *
     * @param on the day it was left alone
     * @param suggestion what was suggested: REPLIED, WRAPPED_NO_NEXT_STEP, POSTPONED_REPEATEDLY or GONE_QUIET
     * @param line the latest line declined, from 1; all earlier ones are declined with it
     * @return the fact
     * @throws IllegalArgumentException if the reason is no such suggestion, the line is below 1, or the date lies outside
     *     the years 1 to 9999
     */
    public static Declined of(LocalDate on, Reason suggestion, int line) {
        if (suggestion == Reason.TRIGGER_HAPPENED) {
            throw new IllegalArgumentException(
                    "suggestion is TRIGGER_HAPPENED: name the occurrences that are declined");
        }
        if (!suggestion.isSuggestion()) {
            throw new IllegalArgumentException("suggestion is " + suggestion
                    + ": this cannot be left alone, it wants a new date, an action or a move");
        }
        return ImmutableDeclined.of(Bounds.date("on", on), suggestion, OptionalInt.of(Bounds.line(line)), List.of());
    }

    /**
     * Declines TRIGGER_HAPPENED.
     *
     * @param on the day it was left alone
     * @param occurrences the occurrences that were shown; their order and repetitions make no difference
     * @return the fact
     * @throws IllegalArgumentException if there is no occurrence, or the date lies outside the years 1 to 9999
     */
    public static Declined of(LocalDate on, Collection<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("occurrences is empty: name the occurrences that are declined");
        }
        return ImmutableDeclined.of(
                Bounds.date("on", on), Reason.TRIGGER_HAPPENED, OptionalInt.empty(), Occurrence.ordered(occurrences));
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns what was suggested.
     *
     * @return the reason
     */
    public abstract Reason suggestion();

    /**
     * Returns the latest line declined; all earlier ones are declined with it.
     *
     * @return the line, from 1; empty for TRIGGER_HAPPENED
     */
    public abstract OptionalInt line();

    /**
     * Returns the occurrences declined.
     *
     * @return the occurrences by date, then event; empty for all but TRIGGER_HAPPENED
     */
    public abstract List<Occurrence> occurrences();
}
