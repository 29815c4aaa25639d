package io.github.relationshipledger;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What to do next and by when: never one without the other. An {@link Active} has one;
 * {@link Ledger#complete(RelationshipId, LocalDate, NextAction, Stamp)} puts the next in its place, and
 * {@link Ledger#postpone} moves its date.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class NextAction permits ImmutableNextAction {
    NextAction() {}

    /**
     * Makes a next action.
     *
     * @param what what to do; white space at its ends is dropped
     * @param due the day on which it is to be done, inclusive: it is late from the day after
     * @return the next action
     * @throws IllegalArgumentException if the text is blank or out of bounds, or the date lies outside the years 1 to
     *     9999
     */
    public static NextAction of(String what, LocalDate due) {
        return ImmutableNextAction.of(Bounds.text("what", what), Bounds.date("due", due));
    }

    /**
     * Returns what to do.
     *
     * @return the text, not blank
     */
    public abstract String what();

    /**
     * Returns the day on which it is to be done.
     *
     * @return the date, inclusive
     */
    public abstract LocalDate due();
}
