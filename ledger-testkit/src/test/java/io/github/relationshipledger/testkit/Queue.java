package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The check-ins that wait because they did not fit, and who was taken meanwhile. */
final class Queue {
    /** The check-in that follows so many interactions. */
    private record CheckIn(RelationshipId id, int interactions) {
        static CheckIn of(AgendaItem item) {
            return new CheckIn(item.id(), item.relationship().interactions().size());
        }
    }

    /** A check-in's time in the queue: from the review that deferred it first until it is listed or comes to nothing. */
    static final class Wait {
        private final int inNurture;
        private final List<RelationshipId> taken = new ArrayList<>();
        private int reviews;

        private Wait(int inNurture) {
            this.inNurture = inNurture;
        }

        /** Returns in how many reviews others were taken and this one was deferred. */
        int reviews() {
            return reviews;
        }

        /** Returns how many relationships were in Nurture when the wait began, the one that waits among them. */
        int inNurture() {
            return inNurture;
        }
    }

    private final Map<CheckIn, Wait> open = new HashMap<>();
    private final List<Wait> all = new ArrayList<>();

    /** Returns all waits, those that are over and those that are not. */
    List<Wait> all() {
        return all;
    }

    /** Returns the waits that were not over when the last review was closed. */
    Collection<Wait> open() {
        return open.values();
    }

    /**
     * Verifies that somebody is listed wherever anybody waits, and that nobody is taken twice while another waits. It is
     * no fault of the agenda if the team takes nobody: such a review does not count.
     */
    void closed(Agenda agenda, List<AgendaItem> settled) {
        List<AgendaItem> listed = agenda.items(Section.NURTURE);
        assertThat(agenda.deferred()).matches(waiting -> waiting.isEmpty() || !listed.isEmpty(), "wait for others");
        List<RelationshipId> taken =
                listed.stream().filter(settled::contains).map(AgendaItem::id).toList();
        Set<CheckIn> inNurture = inNurture(agenda);
        open.keySet().retainAll(inNurture);
        listed.forEach(item -> open.remove(CheckIn.of(item)));
        for (AgendaItem item : taken.isEmpty() ? List.<AgendaItem>of() : agenda.deferred()) {
            Wait wait = open.computeIfAbsent(CheckIn.of(item), none -> begun(inNurture.size()));
            wait.taken.addAll(taken);
            wait.reviews++;
            assertThat(wait.taken).as("taken while '%s' waits", item.id()).doesNotHaveDuplicates();
        }
    }

    private Wait begun(int inNurture) {
        Wait wait = new Wait(inNurture);
        all.add(wait);
        return wait;
    }

    private static Set<CheckIn> inNurture(Agenda agenda) {
        return Stream.of(agenda.items(), agenda.deferred(), agenda.quiet())
                .flatMap(List::stream)
                .filter(item -> item.relationship().tier() == Tier.NURTURE)
                .map(CheckIn::of)
                .collect(Collectors.toSet());
    }
}
