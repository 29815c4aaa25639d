package io.github.relationshipledger;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An earlier line was a mistake: it counts for nothing, and everything that is derived is derived from what remains. The
 * line itself stays readable.
 *
 * <pre>{@code
 * ledger = ledger.post(ana, Interaction.inbound(today), stamp);
 * int last = ledger.get(ana).entries().size();
 * ledger = ledger.post(ana, Retraction.of(today, last), stamp, "it was Ben");
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Retraction implements Fact permits ImmutableRetraction {
    Retraction() {}

    /**
     * Makes a retraction.
     *
     * @param on the day of the retraction
     * @param line the line to retract, from 1, as numbered in the ledger it was read from; not itself a retraction
     * @return the retraction
     * @throws IllegalArgumentException if the line is below 1, or the date lies outside the years 1 to 9999
     */
    public static Retraction of(LocalDate on, int line) {
        return ImmutableRetraction.of(Bounds.date("on", on), Bounds.line(line));
    }

    @Override
    public abstract LocalDate on();

    /**
     * Returns the line that counts for nothing.
     *
     * @return its number, from 1
     */
    public abstract int line();
}
