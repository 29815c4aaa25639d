package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks wrong in a ledger: in each relationship by itself, among the occurrences, and between relationships. */
final class Inspection {
    private final Ledger ledger;
    private final ReviewDay day;
    private final FutureDates futureDates;
    private final List<AgendaItem> items;

    Inspection(Ledger ledger, ReviewDay day) {
        this.ledger = ledger;
        this.day = day;
        this.futureDates = new FutureDates(day.today());
        this.items = ledger.relationships().stream()
                .sorted(Comparator.comparing(Relationship::id))
                .map(day::classify)
                .toList();
    }

    List<Finding> findings() {
        List<Relationship> relationships =
                items.stream().map(AgendaItem::relationship).toList();
        return Stream.of(
                        items.stream().flatMap(this::findings),
                        futureDates.among(ledger.occurrences()),
                        new Wakings(items)
                                .wokeNobody(
                                        ledger.occurrences().stream().filter(occurrence -> day.isDue(occurrence.on()))),
                        Twins.among(relationships),
                        noOwner(relationships).stream())
                .flatMap(findings -> findings)
                .sorted(Comparator.comparing(Finding::code))
                .toList();
    }

    private Stream<Finding> findings(AgendaItem item) {
        Relationship relationship = item.relationship();
        Stream<Optional<Finding>> ofTier = relationship
                .standing()
                .match(
                        active -> active.nextAction().stream()
                                .flatMap(action -> new ActiveFindings(day, item, action).all()),
                        nurture -> Stream.of(
                                NurtureFindings.outsideWindow(day.policy(), relationship, nurture),
                                noReason(relationship, nurture.reason())),
                        dormant -> Stream.of(
                                DormantFindings.vague(relationship, dormant),
                                DormantFindings.happenedBefore(day, item),
                                noReason(relationship, dormant.reason())));
        return Stream.concat(Stream.of(futureDates.first(relationship)), ofTier).flatMap(Optional::stream);
    }

    private static Optional<Finding> noReason(Relationship relationship, String reason) {
        return Words.sayNothing(reason)
                ? Optional.of(Finding.of(
                        Code.NO_REASON,
                        List.of(relationship),
                        "The reason why it is "
                                + relationship
                                        .standing()
                                        .match(active -> "Active", nurture -> "in Nurture", dormant -> "Dormant")
                                + " says nothing.",
                        "Say why: it is what the next message builds on."))
                : Optional.empty();
    }

    private static Optional<Finding> noOwner(List<Relationship> relationships) {
        List<Relationship> unowned = relationships.stream()
                .filter(relationship -> relationship.owner().isEmpty())
                .toList();
        return unowned.isEmpty() || unowned.size() == relationships.size()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Code.NO_OWNER,
                        unowned,
                        "Nobody looks after " + unowned.size() + " of " + relationships.size()
                                + " relationships, while the others have an owner.",
                        "Assign an owner to each."));
    }
}
