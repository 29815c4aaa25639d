package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.TriggerWatch;
import java.util.List;
import java.util.stream.Stream;

/** All that an agenda says, in its order, apart from the relationships as they are written down. */
final class Outline {
    private Outline() {}

    static List<String> of(Agenda agenda) {
        return Stream.of(
                        agenda.items().stream().map(item -> "listed " + of(item)),
                        agenda.deferred().stream().map(item -> "deferred " + of(item)),
                        agenda.quiet().stream().map(item -> "quiet " + of(item)),
                        agenda.triggerWatch().stream().map(Outline::of),
                        Stream.of("cost " + agenda.cost()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String of(AgendaItem item) {
        return String.join(
                "|",
                item.id().value(),
                item.reason().name(),
                item.date().toString(),
                Long.toString(item.daysLate()),
                item.late() ? "late" : "",
                item.carriedOver() ? "carried over" : "",
                item.comingUp() ? "coming up" : "",
                item.heardSince() ? "heard since" : "",
                item.occurrences().toString(),
                item.explanation());
    }

    private static String of(TriggerWatch watch) {
        List<RelationshipId> waiting =
                watch.waiting().stream().map(Relationship::id).toList();
        return "watch " + watch.event() + "|" + watch.since() + "|" + waiting + "|" + watch.lastMatching();
    }
}
