package io.github.relationshipledger.review;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What to look at in one weekly review. Every relationship of the ledger is in it exactly once: listed in a section,
 * deferred because its check-in does not fit, or quiet.
 *
 * <pre>{@code
 * Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today);
 * System.out.println(agenda.items().size() + " listed, " + agenda.quiet().size() + " quiet, " + agenda.cost());
 * // prints: 11 listed, 4 quiet, PT8M29S
 * }</pre>
 *
 * <p>{@link io.github.relationshipledger.render.PlainText} and its like make pages of it.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Agenda permits ImmutableAgenda {
    Agenda() {}

    /**
     * Returns the day the agenda is for.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * Returns the policy the agenda was made under.
     *
     * @return the policy
     */
    public ReviewPolicy policy() {
        return workload().policy();
    }

    /**
     * Returns what is listed: section by section, in the order in which to take it. Follow-ups with the most days late
     * first, then missing actions, longest missing first; check-ins by the day they first came due since the last
     * contact; woken relationships by occurrence, earliest first; replies, earliest first, then the other moves by the
     * day since which they wait. Ties end at the id.
     *
     * @return the items
     */
    public abstract List<AgendaItem> items();

    /**
     * Returns what is listed in one section.
     *
     * @param section the section
     * @return the items in their order
     */
    public List<AgendaItem> items(Section section) {
        return items().stream()
                .filter(item -> item.reason().section() == section)
                .toList();
    }

    /**
     * Returns the check-ins that are due and do not fit. They keep their place: no check-in that comes due later is ever
     * listed before them.
     *
     * @return the items, the next to be listed first
     */
    public abstract List<AgendaItem> deferred();

    /**
     * Returns the relationships that want nothing now.
     *
     * @return the items by the day they come back, those that wait for a trigger last
     */
    public abstract List<AgendaItem> quiet();

    /**
     * Returns each event that dormant relationships wait for, once.
     *
     * @return the events, longest waited for first
     */
    public abstract List<TriggerWatch> triggerWatch();

    abstract Workload workload();

    /**
     * Finds the item of a relationship, wherever it stands.
     *
     * @param id the relationship
     * @return the item; empty when the ledger had no such relationship
     */
    public Optional<AgendaItem> find(RelationshipId id) {
        return Optional.ofNullable(itemsById().get(id));
    }

    @Value.Lazy
    Map<RelationshipId, AgendaItem> itemsById() {
        Map<RelationshipId, AgendaItem> byId = new HashMap<>();
        all().forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    Stream<AgendaItem> all() {
        return Stream.of(items(), deferred(), quiet()).flatMap(List::stream);
    }

    /**
     * Returns what a section is planned to take: scanning every Active relationship and asking after every distinct
     * trigger, and each item listed. What is deferred costs nothing.
     *
     * @param section the section
     * @return the time, at the policy's costs and, once it is calibrated, its pace
     */
    public Duration cost(Section section) {
        return workload().cost(section);
    }

    /**
     * Returns what the whole review is planned to take.
     *
     * @return the sum of the sections' costs
     */
    public Duration cost() {
        return workload().cost();
    }

    /**
     * Tells whether a section is planned to stay in its time box.
     *
     * @param section the section
     * @return whether its cost is at most its box
     */
    public boolean fits(Section section) {
        return cost(section).compareTo(policy().box(section)) <= 0;
    }

    /**
     * Tells whether the review is planned to stay in its time box.
     *
     * @return whether its cost is at most the policy's, by default 15 minutes
     */
    public boolean fits() {
        return workload().fits();
    }

    /** Returns the date and how many items there are: nothing personal. */
    @Override
    public String toString() {
        return "Agenda{date=" + date() + ", items=" + items().size() + ", deferred="
                + deferred().size() + ", quiet=" + quiet().size() + "}";
    }
}
