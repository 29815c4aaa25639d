package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Something that happened in the world and may wake dormant relationships. An equal event on an equal date is one
 * occurrence; the same event on a later date is a new one and wakes again.
 *
 * <p>The agenda asks after what dormant relationships wait for. Record what happened, and they are on the next one:
 *
 * <pre>{@code
 * ledger = ledger.record(Occurrence.of("EU campaign", today));
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Occurrence permits ImmutableOccurrence {
    /** By date, then event: how a ledger lists them. */
    static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::on).thenComparing(Occurrence::event, CodePoints::compare);

    Occurrence() {}

    /** Returns each once, in order; by comparing, since a hostile file can make hashes collide. */
    static List<Occurrence> ordered(Collection<Occurrence> occurrences) {
        Set<Occurrence> ordered = new TreeSet<>(ORDER);
        ordered.addAll(occurrences);
        return List.copyOf(ordered);
    }

    /**
     * Makes an occurrence.
     *
     * @param event what happened; white space at its ends is dropped
     * @param on the day it happened
     * @return the occurrence
     * @throws IllegalArgumentException if the event is blank or out of bounds, or the date lies outside the years 1 to
     *     9999
     */
    public static Occurrence of(String event, LocalDate on) {
        return ImmutableOccurrence.of(Bounds.text("event", event), Bounds.date("on", on));
    }

    /**
     * Returns what happened.
     *
     * @return the event as it was written, not blank
     */
    public abstract String event();

    /**
     * Returns the day it happened.
     *
     * @return the date
     */
    public abstract LocalDate on();

    /**
     * Returns the form in which the event is compared with triggers: NFC, white space folded, case folded independently
     * of the locale.
     *
     * @return the key
     * @see Dormant#triggerKey()
     */
    public final String eventKey() {
        return EventKey.of(event());
    }

    /**
     * Tells whether this is the event that the standing waits for, whenever it happened. Whether it wakes anybody is for
     * the review to say, which looks at the dates too.
     *
     * @param dormant the standing
     * @return whether event and trigger have the same key
     */
    public boolean matches(Dormant dormant) {
        return eventKey().equals(dormant.triggerKey());
    }
}
