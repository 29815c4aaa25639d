package io.github.relationshipledger.review;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One event that dormant relationships wait for, so that the reviewer asks "has it happened?" once per event and not
 * once per person.
 *
 * <pre>{@code
 * List<TriggerWatch> watch = agenda.triggerWatch();
 * watch.forEach(trigger -> System.out.println(trigger.event() + ", waited for since " + trigger.since()));
 * // prints:
 * // EU campaign, waited for since 2026-06-15
 * // Q1 2027 budget, waited for since 2026-10-05
 * // Atlas 2.0 launch, waited for since 2026-11-20
 *
 * ledger = ledger.record(watch.get(0).happened(today)); // the first has
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class TriggerWatch permits ImmutableTriggerWatch {
    TriggerWatch() {}

    /**
     * Returns the event, spelled as by the one who waits for it longest.
     *
     * @return the event
     */
    public abstract String event();

    /**
     * Returns who waits for it and is not woken by an occurrence now.
     *
     * @return the dormant relationships, longest waiting first; never empty
     */
    public abstract List<Relationship> waiting();

    /**
     * Returns since when the first of them waits.
     *
     * @return the date
     */
    public abstract LocalDate since();

    /**
     * Returns when it last happened, up to the agenda's date: before it was waited for, or left alone.
     *
     * @return the latest matching occurrence; empty when there was none
     */
    public abstract Optional<Occurrence> lastMatching();

    /**
     * Answers yes: makes the occurrence to record in the ledger.
     *
     * @param on the day it happened
     * @return the occurrence that wakes those who wait since that day or longer
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public Occurrence happened(LocalDate on) {
        return Occurrence.of(event(), on);
    }
}
