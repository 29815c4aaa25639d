package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The check-ins that wait because they did not fit, and who was taken meanwhile. */
final class Queue {
    /** The check-in that follows so many interactions. */
    private record CheckIn(RelationshipId id, int interactions) {
        static CheckIn of(AgendaItem item) {
            return new CheckIn(item.id(), item.relationship().interactions().size());
        }
    }

    /** In how many reviews a check-in was deferred, and those that were taken in them. */
    private static final class Wait {
        private final List<RelationshipId> taken = new ArrayList<>();
        private int reviews;
    }

    private final Map<CheckIn, Wait> waits = new HashMap<>();
    private int longest;

    /** Returns in how many reviews a check-in was deferred at most before it was listed. */
    int longest() {
        return longest;
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
        listed.forEach(item -> waits.remove(CheckIn.of(item)));
        for (AgendaItem item : taken.isEmpty() ? List.<AgendaItem>of() : agenda.deferred()) {
            Wait wait = waits.computeIfAbsent(CheckIn.of(item), none -> new Wait());
            wait.taken.addAll(taken);
            wait.reviews++;
            longest = Math.max(longest, wait.reviews);
            assertThat(wait.taken).as("taken while '%s' waits", item.id()).doesNotHaveDuplicates();
        }
    }
}
