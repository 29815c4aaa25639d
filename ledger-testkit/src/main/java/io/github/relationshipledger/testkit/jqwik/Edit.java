package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.testkit.Samples;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that somebody does to a ledger; it comes to nothing where it does not apply. There are few relationships,
 * values and moments, so that two people often do something about the same, and now and then the same.
 */
interface Edit {
    /** As many as somebody makes at most before saving. */
    int MANY = 8;

    Ledger on(Ledger ledger);

    /** Returns up to so many edits, one after the other. */
    static Arbitrary<Edit> upTo(int most) {
        return upTo(most, any());
    }

    static Arbitrary<Edit> upTo(int most, Arbitrary<Edit> some) {
        return some.list().ofMaxSize(most).map(edits -> ledger -> {
            Ledger edited = ledger;
            for (Edit edit : edits) {
                edited = edit.on(edited);
            }
            return edited;
        });
    }

    static Arbitrary<Edit> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(16, turns()),
                Tuple.of(4, corrections()),
                Tuple.of(4, descriptions()),
                Tuple.of(4, owners()),
                Tuple.of(1, erasures()),
                Tuple.of(2, openings()),
                Tuple.of(1, occurrences()),
                Tuple.of(1, withdrawals()),
                Tuple.of(1, reviews()));
    }

    private static Arbitrary<Edit> turns() {
        return Combinators.combine(numbers(), Turn.any(), Dates.any(), written())
                .as((number, turn, on, written) -> about(
                        number,
                        (ledger, it) -> appended(
                                ledger,
                                it,
                                turn.facts(it, on).stream().map(written).toList())));
    }

    /** All standings but one were mistakes; which one, two people may see differently. */
    private static Arbitrary<Edit> corrections() {
        return Combinators.combine(numbers(), numbers(), written())
                .as((number, kept, written) -> about(number, (ledger, it) -> {
                    List<Integer> standings = IntStream.rangeClosed(
                                    1, it.entries().size())
                            .filter(line ->
                                    it.entries().get(line - 1).fact() instanceof Standing && !it.isRetracted(line))
                            .boxed()
                            .toList();
                    return appended(
                            ledger,
                            it,
                            standings.stream()
                                    .filter(line -> !line.equals(standings.get(kept % standings.size())))
                                    .map(line -> written.apply(Retraction.of(Samples.TODAY, line)))
                                    .toList());
                }));
    }

    private static Arbitrary<Edit> descriptions() {
        return Combinators.combine(numbers(), numbers(), numbers())
                .as((number, field, value) -> about(number, (ledger, it) -> {
                    Person.Builder person = it.person().toBuilder();
                    return ledger.describe(
                            it.id(),
                            switch (field) {
                                case 0 -> Person.of(it.person().name());
                                case 1 -> person.name("name " + value).build();
                                case 2 -> person.role("role " + value).build();
                                default ->
                                    person.putProfile("platform", "@" + value).build();
                            });
                }));
    }

    static Arbitrary<Edit> owners() {
        return Combinators.combine(numbers(), numbers())
                .as((number, owner) -> about(
                        number,
                        (ledger, it) ->
                                owner == 0 ? ledger.unassign(it.id()) : ledger.assign(it.id(), "owner " + owner)));
    }

    private static Arbitrary<Edit> erasures() {
        return numbers().map(number -> about(number, (ledger, it) -> ledger.erase(it.id())));
    }

    /** Ids that differ in case are two. */
    static Arbitrary<Edit> openings() {
        return Combinators.combine(numbers(), Facts.standings(), written())
                .as((number, standing, written) -> ledger -> {
                    RelationshipId id = RelationshipId.of(number == 3 ? "OPENED 0" : "opened " + number);
                    List<Relationship> relationships = new ArrayList<>(ledger.relationships());
                    if (ledger.find(id).isEmpty()) {
                        Entry opening = written.apply(standing.on(Samples.TODAY));
                        relationships.add(Relationship.of(id, Person.of("Somebody"), List.of(opening)));
                    }
                    return Ledger.of(relationships, ledger.occurrences(), ledger.reviews());
                });
    }

    private static Arbitrary<Edit> occurrences() {
        return LedgerArbitraries.occurrences().map(occurrence -> ledger -> ledger.record(occurrence));
    }

    private static Arbitrary<Edit> withdrawals() {
        return numbers()
                .map(number -> ledger -> ledger.occurrences().size() > number
                        ? ledger.withdraw(ledger.occurrences().get(number))
                        : ledger);
    }

    private static Arbitrary<Edit> reviews() {
        return LedgerArbitraries.reviewRecords().map(review -> ledger -> ledger.record(review));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 3);
    }

    /** How lines are written down: some at the same moment, and some at an earlier one than the line before. */
    private static Arbitrary<Function<Fact, Entry>> written() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Maybe.of(Arbitraries.of("mia", "tom")))
                .as((minute, by) -> {
                    Instant at = Instant.parse("2026-11-23T09:00:00Z").plus(minute, ChronoUnit.MINUTES);
                    Stamp stamp = by.map(author -> Stamp.of(at, author)).orElseGet(() -> Stamp.of(at));
                    return fact -> Entry.of(stamp, fact);
                });
    }

    private static Edit about(int number, BiFunction<Ledger, Relationship, Ledger> change) {
        return ledger -> ledger.relationships().isEmpty()
                ? ledger
                : change.apply(
                        ledger,
                        ledger.relationships()
                                .get(number % ledger.relationships().size()));
    }

    /** Appends lines whatever their dates: a ledger that was written can be read. */
    private static Ledger appended(Ledger ledger, Relationship changed, List<Entry> lines) {
        List<Entry> entries = new ArrayList<>(changed.entries());
        entries.addAll(lines);
        Relationship longer = with(changed, entries);
        return Ledger.of(
                ledger.relationships().stream()
                        .map(it -> it.equals(changed) ? longer : it)
                        .toList(),
                ledger.occurrences(),
                ledger.reviews());
    }

    static Relationship with(Relationship it, List<Entry> lines) {
        return it.owner()
                .map(owner -> Relationship.of(it.id(), it.person(), owner, lines))
                .orElseGet(() -> Relationship.of(it.id(), it.person(), lines));
    }
}
