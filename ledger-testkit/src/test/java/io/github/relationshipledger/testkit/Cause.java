package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A cause for a finding: its code, and whom it is about. Stated as the method says it, in the plainest way and with no
 * regard to speed.
 */
record Cause(Code code, Set<RelationshipId> ids) {
    static Cause of(Finding finding) {
        return new Cause(finding.code(), Set.copyOf(finding.ids()));
    }

    static List<Cause> in(Ledger ledger, LocalDate today) {
        List<Cause> causes = new ArrayList<>();
        for (Relationship relationship : ledger.relationships()) {
            for (Code code : new Lapses(relationship, today, ledger.occurrences()).codes()) {
                causes.add(new Cause(code, Set.of(relationship.id())));
            }
        }
        for (Occurrence occurrence : ledger.occurrences()) {
            if (occurrence.on().isAfter(today.plusDays(1))) {
                causes.add(new Cause(Code.DATED_IN_FUTURE, Set.of()));
            }
            if (!occurrence.on().isAfter(today)
                    && ids(ledger, one -> isWoken(one, occurrence)).isEmpty()) {
                causes.add(new Cause(Code.WOKE_NOBODY, ids(ledger, one -> mayBeMeant(one, occurrence))));
            }
        }
        causes.addAll(twins(Code.SAME_PROFILE, ledger, Cause::profiles));
        causes.addAll(twins(Code.SAME_NAME, ledger, person -> Set.of(folded(person.name()))));
        Set<RelationshipId> unowned = ids(ledger, one -> one.owner().isEmpty());
        if (!unowned.isEmpty() && unowned.size() < ledger.relationships().size()) {
            causes.add(new Cause(Code.NO_OWNER, unowned));
        }
        return causes;
    }

    private static Set<RelationshipId> ids(Ledger ledger, Predicate<Relationship> which) {
        return ledger.relationships().stream()
                .filter(which)
                .map(Relationship::id)
                .collect(Collectors.toSet());
    }

    /** Tells whether there was a standing that waited for the event when it happened: not yet gone, and not begun later. */
    private static boolean isWoken(Relationship relationship, Occurrence occurrence) {
        List<Standing> standings = relationship.standings();
        for (int first = 0; first < standings.size(); first++) {
            boolean begins = first == 0 || !waits(standings.get(first - 1), occurrence);
            if (begins
                    && waits(standings.get(first), occurrence)
                    && !standings.get(first).on().isAfter(occurrence.on())
                    && standings.stream()
                            .skip(first)
                            .filter(standing -> !waits(standing, occurrence))
                            .findFirst()
                            .filter(end -> end.on().isBefore(occurrence.on()))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean waits(Standing standing, Occurrence occurrence) {
        return standing instanceof Dormant dormant && occurrence.matches(dormant);
    }

    /** Tells whether an occurrence in the spelling of the relationship would wake it, and almost has that spelling. */
    private static boolean mayBeMeant(Relationship relationship, Occurrence occurrence) {
        return relationship.standing() instanceof Dormant dormant
                && Misspelling.isOne(dormant.triggerKey(), occurrence.eventKey())
                && !Lapses.waitingSince(relationship, dormant).isAfter(occurrence.on());
    }

    private static List<Cause> twins(Code code, Ledger ledger, Function<Person, Set<String>> keys) {
        return ledger.relationships().stream()
                .flatMap(relationship -> keys.apply(relationship.person()).stream())
                .distinct()
                .map(key -> ids(ledger, one -> keys.apply(one.person()).contains(key)))
                .filter(ids -> ids.size() > 1)
                .map(ids -> new Cause(code, ids))
                .toList();
    }

    private static Set<String> profiles(Person person) {
        return person.profiles().entrySet().stream()
                .map(profile -> folded(profile.getKey()) + "\n" + folded(profile.getValue()))
                .collect(Collectors.toSet());
    }

    /** Folded as the names of events are. */
    private static String folded(String text) {
        return Occurrence.of(text, Samples.TODAY).eventKey();
    }
}
