package io.github.relationshipledger.review;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import java.util.List;
import java.util.Optional;

/** The rows of the classification for Dormant (the weekly review, steps 3 and 4). */
final class DormantRules {
    private DormantRules() {}

    static AgendaItem classify(ReviewDay day, Relationship relationship, Dormant dormant, Lines lines) {
        String trigger = dormant.triggerKey();
        Line<Dormant> placed = lines.first(
                Dormant.class,
                standing -> standing.trigger().equals(dormant.trigger())
                        || standing.triggerKey().equals(trigger));
        List<Occurrence> wake = day.occurrences(trigger).stream()
                .filter(occurrence -> !occurrence.on().isBefore(placed.on()) && !lines.isDeclined(occurrence))
                .toList();
        return day.replied(relationship, lines, placed)
                .orElseGet(() -> wake.isEmpty()
                        ? day.quiet(relationship, Reason.WAITING_FOR_TRIGGER, Optional.empty())
                        : day.due(
                                relationship,
                                Reason.TRIGGER_HAPPENED,
                                wake.get(0).on()))
                .occurrences(wake)
                .waiting(new Waiting(dormant.trigger(), trigger, placed.on()))
                .build();
    }
}
