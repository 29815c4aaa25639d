package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the weekly review promises from week to week. What it takes to tell is noted here and not asked of the review:
 * who waits for an answer, what was left alone and on which facts, who was deferred and how often.
 */
final class Promises {
    private record Suggestion(RelationshipId id, Reason reason) {}

    private final WeeklyReview review;
    private final Set<RelationshipId> unanswered = new HashSet<>();
    private final Map<Suggestion, Set<Object>> leftAlone = new HashMap<>();
    private final Queue queue = new Queue();
    private final Map<RelationshipId, NavigableSet<LocalDate>> listed = new HashMap<>();
    private final Set<RelationshipId> overlooked = new HashSet<>();
    private final Set<Reason> met = EnumSet.noneOf(Reason.class);

    Promises(WeeklyReview review) {
        this.review = review;
    }

    /** Returns the reasons that came up. */
    Set<Reason> met() {
        return met;
    }

    /** Returns in how many reviews a check-in was deferred at most, be it listed by now or not. */
    int longestWait() {
        return queue.all().stream().mapToInt(Queue.Wait::reviews).max().orElse(0);
    }

    /** Returns who waited because they did not fit, and how long. */
    Queue queue() {
        return queue;
    }

    /** Returns who went beyond 90 days in Nurture without having been listed in them. */
    Set<RelationshipId> overlooked() {
        return overlooked;
    }

    /** Notes who wrote or spoke to the team. */
    void heard(Ledger before, Ledger after) {
        for (Relationship relationship : before.relationships()) {
            if (Evidence.heard(after.get(relationship.id())) > Evidence.heard(relationship)) {
                unanswered.add(relationship.id());
            }
        }
    }

    /** Notes what was decided about an item; whatever it was, it answers a reply that the item showed. */
    void settled(AgendaItem item, Ledger after) {
        unanswered.remove(item.id());
        List<Entry> lines = after.get(item.id()).entries();
        if (lines.get(lines.size() - 1).fact() instanceof Declined) {
            leftAlone.put(new Suggestion(item.id(), item.reason()), Evidence.of(item.reason(), after, item.id()));
        }
    }

    void verify(Agenda agenda, Ledger ledger) {
        all(agenda).map(AgendaItem::reason).forEach(met::add);
        nobodyIsMissing(agenda, ledger);
        nobodyInNurtureIsForgotten(agenda, ledger);
        noteWhoIsOverlooked(agenda, ledger);
        everyReplyIsShownUntilItIsAnswered(agenda);
        whatWasLeftAloneComesBackOnlyWithANewFact(agenda, ledger);
        LedgerAssertions.assertThat(replayed(ledger)).isEqualTo(ledger);
    }

    private static void nobodyIsMissing(Agenda agenda, Ledger ledger) {
        assertThat(all(agenda))
                .extracting(AgendaItem::id)
                .containsExactlyInAnyOrderElementsOf(
                        ledger.relationships().stream().map(Relationship::id).toList());
    }

    /** On the last review day within the 90 days, held or not, everybody is due: listed, or deferred. */
    private static void nobodyInNurtureIsForgotten(Agenda agenda, Ledger ledger) {
        for (Relationship relationship : ledger.inTier(Tier.NURTURE)) {
            LocalDate closes = since(relationship).plusDays(90);
            if (agenda.date().plusWeeks(1).isAfter(closes)) {
                assertThat(agenda.quiet())
                        .as("quiet on %s, with 90 days over after %s", agenda.date(), closes)
                        .extracting(AgendaItem::id)
                        .doesNotContain(relationship.id());
            }
        }
    }

    /** Counts from the last contact or, if later, the move to Nurture: a new date for the check-in gains nobody time. */
    private void noteWhoIsOverlooked(Agenda agenda, Ledger ledger) {
        agenda.items()
                .forEach(item -> listed.computeIfAbsent(item.id(), none -> new TreeSet<>())
                        .add(agenda.date()));
        for (Relationship relationship : ledger.inTier(Tier.NURTURE)) {
            LocalDate moved = relationship.since();
            LocalDate since = relationship.lastContact().filter(moved::isBefore).orElse(moved);
            LocalDate closes = since.plusDays(90);
            LocalDate first =
                    listed.getOrDefault(relationship.id(), new TreeSet<>()).higher(since);
            if (agenda.date().isAfter(closes) && (first == null || first.isAfter(closes))) {
                overlooked.add(relationship.id());
            }
        }
    }

    /** Returns the day of the last contact or, if later, the day on which the check-in was planned. */
    private static LocalDate since(Relationship relationship) {
        List<Standing> standings = relationship.standings();
        int planned = standings.size() - 1;
        LocalDate checkIn = ((Nurture) standings.get(planned)).checkIn();
        while (planned > 0
                && standings.get(planned - 1) instanceof Nurture before
                && before.checkIn().equals(checkIn)) {
            planned--;
        }
        LocalDate on = standings.get(planned).on();
        return relationship.lastContact().filter(on::isBefore).orElse(on);
    }

    private void everyReplyIsShownUntilItIsAnswered(Agenda agenda) {
        assertThat(unanswered)
                .allSatisfy(id -> assertThat(agenda.find(id)).get().matches(Promises::showsNews));
    }

    private static boolean showsNews(AgendaItem item) {
        return item.relationship().tier() == Tier.ACTIVE
                ? !item.reason().isQuiet() || item.heardSince()
                : item.reason() == Reason.REPLIED;
    }

    private void whatWasLeftAloneComesBackOnlyWithANewFact(Agenda agenda, Ledger ledger) {
        for (AgendaItem item : agenda.items()) {
            Set<Object> then = leftAlone.get(new Suggestion(item.id(), item.reason()));
            if (then != null) {
                assertThat(Evidence.of(item.reason(), ledger, item.id()))
                        .as("'%s' left alone: %s", item.id(), item.explanation())
                        .anyMatch(fact -> !then.contains(fact));
            }
        }
    }

    /**
     * Verifies what a review counted, that recording it changes no item of the day, and notes who was deferred.
     *
     * @param settled the items about which something was decided
     * @param ledger the book at the end of the review, without its record
     */
    void closed(Agenda agenda, List<AgendaItem> settled, Ledger ledger, ReviewRecord record) {
        for (Section section : Section.values()) {
            long decided = settled.stream()
                    .filter(item -> item.reason().section() == section)
                    .count();
            LedgerAssertions.assertThat(record).handled(section, (int) decided);
        }
        LocalDate today = agenda.date();
        assertThat(Outline.of(review.agendaFor(ledger.record(record), today)))
                .isEqualTo(Outline.of(review.agendaFor(ledger, today)));
        queue.closed(agenda, settled);
    }

    private static Ledger replayed(Ledger ledger) {
        Ledger replayed = Ledger.of(List.of(), ledger.occurrences(), ledger.reviews());
        for (Relationship relationship : ledger.relationships()) {
            RelationshipId id = relationship.id();
            List<Entry> lines = relationship.entries();
            Entry first = lines.get(0);
            replayed = replayed.open(id, relationship.person(), (Standing) first.fact(), first.stamp())
                    .assign(id, relationship.owner().orElseThrow());
            for (Entry line : lines.subList(1, lines.size())) {
                replayed = line.note().isPresent()
                        ? replayed.post(
                                id, line.fact(), line.stamp(), line.note().get())
                        : replayed.post(id, line.fact(), line.stamp());
            }
        }
        return replayed;
    }

    private static Stream<AgendaItem> all(Agenda agenda) {
        return Stream.of(agenda.items(), agenda.deferred(), agenda.quiet()).flatMap(List::stream);
    }
}
