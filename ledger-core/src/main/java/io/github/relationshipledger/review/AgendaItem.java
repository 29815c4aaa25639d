package io.github.relationshipledger.review;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One relationship on an agenda, due, deferred or quiet, and why it stands there: a reason, the dates behind it, a
 * sentence, and the context for a message that is meant.
 *
 * <pre>{@code
 * AgendaItem ida = agenda.find(RelationshipId.of("ida")).orElseThrow();
 * System.out.println(ida.explanation());
 * ida.context().forEach(System.out::println);
 * // prints:
 * // Heard from them on 2026-11-21: move to Active.
 * // Last meaningful: they got in touch on 2026-11-21
 * // Paused: writing a book
 *
 * ledger = ledger.post(ida.id(), ida.declined(today), stamp); // seen, and left alone
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class AgendaItem permits ImmutableAgendaItem {
    AgendaItem() {}

    /**
     * Returns the relationship as it was when the agenda was made.
     *
     * @return the relationship
     */
    public abstract Relationship relationship();

    /**
     * Returns the relationship's id.
     *
     * @return the id
     */
    public RelationshipId id() {
        return relationship().id();
    }

    /**
     * Returns why it stands where it does.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * Returns the date behind the reason.
     *
     * @return for a follow-up and a postponed action the due date; for a check-in and a relationship gone quiet the
     *     effective check-in; for a reply, a trigger that happened, a deliverable that is over and a missing action the
     *     day since when, of several the earliest; for a quiet one the day it comes back, empty when it waits for its
     *     trigger
     */
    public abstract Optional<LocalDate> date();

    /**
     * Returns how many days ago that date was.
     *
     * @return days before the agenda's date; 0 for one of today and for a quiet item
     */
    @Value.Default
    public long daysLate() {
        return 0;
    }

    /**
     * Tells whether a follow-up was due by the last review already, or where none was held yet, for a week or more.
     *
     * @return whether it is carried over
     */
    @Value.Default
    public boolean carriedOver() {
        return false;
    }

    /**
     * Tells whether a quiet next action is due by the next review.
     *
     * @return whether it is coming up
     */
    @Value.Default
    public boolean comingUp() {
        return false;
    }

    /**
     * Tells whether they got in touch, or both sides spoke, since a quiet next action was set.
     *
     * @return whether there was news
     */
    @Value.Default
    public boolean heardSince() {
        return false;
    }

    /**
     * Tells whether a check-in comes after the window for it has closed: by default more than 90 days after the last
     * contact or, if later, the day it was placed.
     *
     * @return whether it is late
     */
    @Value.Default
    public boolean late() {
        return false;
    }

    /**
     * Returns the occurrences that wake a dormant relationship and were not left alone.
     *
     * @return the occurrences, earliest first; empty when nothing it waits for happened
     */
    public abstract List<Occurrence> occurrences();

    /** The day by which items of one kind are ordered, earliest first. */
    @Value.Default
    LocalDate place() {
        return date().orElse(LocalDate.MAX);
    }

    /** The last day of the window for a check-in that is due. */
    abstract Optional<LocalDate> closes();

    /** The latest line that {@link #declined} leaves alone; 0 where it leaves no line alone. */
    @Value.Default
    int declines() {
        return 0;
    }

    /** What a dormant relationship waits for. */
    abstract Optional<Waiting> waiting();

    /**
     * Says why this stands on the agenda.
     *
     * @return one or two English sentences with dates, without the name, raw: escape them for where they are shown
     */
    public String explanation() {
        return Wording.explanation(this);
    }

    /**
     * Says what a genuine message can build on: the last meaningful interaction, why the relationship is paused, the rate
     * agreed.
     *
     * @return sentences, raw: escape them for where they are shown; empty when nothing is known
     */
    public List<String> context() {
        return Wording.context(relationship());
    }

    /**
     * Makes the line that leaves this suggestion alone, to be posted to the relationship. It declines what this item
     * shows and nothing else: a new fact of the kind brings the suggestion back.
     *
     * @param on the day it is left alone
     * @return the fact to post
     * @throws IllegalStateException if the reason is no suggestion
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public Declined declined(LocalDate on) {
        if (!reason().isSuggestion()) {
            throw new IllegalStateException("relationship '" + id() + "': " + reason()
                    + " cannot be left alone, it wants a new date, an action or a move");
        }
        return reason() == Reason.TRIGGER_HAPPENED
                ? Declined.of(on, occurrences())
                : Declined.of(on, reason(), declines());
    }
}
