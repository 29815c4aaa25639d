package io.github.relationshipledger.review;

import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How relationships become an agenda: each section in its order, within the honest time box. Only check-ins are ever
 * deferred; they are the elastic part of the review.
 */
final class AgendaPlan {
    /** Follow-ups come before missing actions, and replies before the other moves. */
    private static final Comparator<AgendaItem> ORDER = Comparator.comparing(AgendaPlan::comesLast)
            .thenComparing(AgendaItem::place)
            .thenComparing(AgendaItem::id);

    private final ReviewDay day;
    private final ReviewPolicy policy;
    private final Map<Section, List<AgendaItem>> due = new EnumMap<>(Section.class);
    private final List<AgendaItem> quiet = new ArrayList<>();
    private final Triggers triggers = new Triggers();
    private int active;

    AgendaPlan(ReviewDay day, List<Relationship> relationships) {
        this.day = day;
        this.policy = day.policy();
        for (Relationship relationship : relationships) {
            AgendaItem item = day.classify(relationship);
            if (relationship.tier() == Tier.ACTIVE) {
                active++;
            }
            item.waiting().ifPresent(waiting -> triggers.add(waiting, item));
            (item.reason().isQuiet() ? quiet : due(item.reason().section())).add(item);
        }
        due.values().forEach(items -> items.sort(ORDER));
        quiet.sort(ORDER);
    }

    Agenda agenda() {
        List<AgendaItem> checkIns = due(Section.NURTURE);
        int fitting = fitting(checkIns.size());
        return ImmutableAgenda.builder()
                .date(day.today())
                .addAllItems(due(Section.ACTIVE))
                .addAllItems(checkIns.subList(0, fitting))
                .addAllItems(due(Section.DORMANT))
                .addAllItems(due(Section.MOVES))
                .deferred(checkIns.subList(fitting, checkIns.size()))
                .quiet(quiet)
                .triggerWatch(triggers.watch(day))
                .workload(workload(fitting))
                .build();
    }

    private List<AgendaItem> due(Section section) {
        return due.computeIfAbsent(section, none -> new ArrayList<>());
    }

    private Workload workload(int checkIns) {
        Map<Section, Integer> items = new EnumMap<>(Section.class);
        due.forEach((section, list) -> items.put(section, list.size()));
        items.put(Section.NURTURE, checkIns);
        return new Workload(policy, active, triggers.count(), items);
    }

    /**
     * Returns how many check-ins fit into what the rest of the review leaves, which is never less than their own box.
     * The most senior always does, so that no cost can starve anybody.
     */
    private int fitting(int checkIns) {
        Duration left = policy.timeBox().minus(workload(0).cost());
        Duration box = policy.box(Section.NURTURE);
        Duration room = left.compareTo(box) > 0 ? left : box;
        Duration each = policy.atPace(policy.checkInCost());
        long fitting = each.isZero() ? checkIns : Math.max(1, room.dividedBy(each));
        return (int) Math.min(checkIns, fitting);
    }

    private static boolean comesLast(AgendaItem item) {
        return item.reason() == Reason.NEXT_ACTION_MISSING
                || (item.reason().section() == Section.MOVES && item.reason() != Reason.REPLIED);
    }
}
