package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for the values of a ledger, to be combined into one's own. What they make is small and legal; dates lie
 * near one another and near {@link io.github.relationshipledger.testkit.Samples#TODAY}, so that every reason of the
 * weekly review comes up often, and now and then everything is at its bounds. {@link FactArbitraries} has what a line is
 * made of, {@link ReviewArbitraries} what the review makes of a ledger, {@link StoreArbitraries} what a store does.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Ledger> inUse() {
 *     return LedgerArbitraries.ledgers().filter(ledger -> !ledger.relationships().isEmpty());
 * }
 *
 * @Property
 * void aLedgerInUseIsNotEmpty(@ForAll("inUse") Ledger ledger) {
 *     assertThat(ledger).isNotEqualTo(Ledger.empty());
 * }
 * }</pre>
 */
public final class LedgerArbitraries {
    private LedgerArbitraries() {}

    /**
     * Stamps, with and without an author.
     *
     * @return the stamps
     */
    public static Arbitrary<Stamp> stamps() {
        return Dates.stamps();
    }

    /**
     * Ids: any {@linkplain FactArbitraries#texts() text}.
     *
     * @return the ids
     */
    public static Arbitrary<RelationshipId> ids() {
        return Texts.any().map(RelationshipId::of);
    }

    /**
     * Persons, from a bare name to all fields.
     *
     * @return the persons
     */
    public static Arbitrary<Person> persons() {
        return Persons.any();
    }

    /**
     * Lines as they come in {@linkplain #relationships() relationships}, one at a time: facts of every kind, some of
     * which name earlier lines.
     *
     * @return the lines
     */
    public static Arbitrary<Entry> entries() {
        return History.any().map(lines -> lines.get(lines.size() - 1));
    }

    /**
     * Facts of every kind.
     *
     * @return the facts
     */
    public static Arbitrary<Fact> facts() {
        return entries().map(Entry::fact);
    }

    /**
     * Relationships: up to a dozen turns of what happens in one, among them postponed actions, check-ins, moves, edits,
     * suggestions left alone, backdated lines, retractions, and now and then a retraction of all that may be retracted.
     *
     * @return the relationships
     */
    public static Arbitrary<Relationship> relationships() {
        return Combinators.combine(ids(), persons(), Maybe.of(Texts.words()), History.any(), TakenBack.seldom())
                .as((id, person, owner, lines, takenBack) -> {
                    Relationship told = owner.map(name -> Relationship.of(id, person, name, lines))
                            .orElseGet(() -> Relationship.of(id, person, lines));
                    return takenBack ? TakenBack.of(told) : told;
                });
    }

    /**
     * Occurrences of the {@linkplain FactArbitraries#events() events}.
     *
     * @return the occurrences
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Combinators.combine(Texts.events(), Dates.any()).as(Occurrence::of);
    }

    /**
     * Records of reviews whose counts add up.
     *
     * @return the records
     */
    public static Arbitrary<ReviewRecord> reviewRecords() {
        return Reviews.any();
    }

    /**
     * Ledgers, from the empty one to eight relationships, and up to eight reviews; what a relationship leaves alone has
     * happened. Some have no contact in them, and in some everything is retracted that may be.
     *
     * @return the ledgers
     */
    public static Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        relationships().list().uniqueElements(Relationship::id).ofMaxSize(8),
                        occurrences().list().ofMaxSize(4),
                        Reviews.held(),
                        TakenBack.seldom())
                .as((relationships, occurrences, reviews, takenBack) -> Ledger.of(
                        takenBack ? relationships.stream().map(TakenBack::of).toList() : relationships,
                        Stream.concat(occurrences.stream(), leftAlone(relationships))
                                .toList(),
                        reviews))
                .withoutEdgeCases();
    }

    /**
     * What somebody makes of a ledger before saving it: up to eight edits, among them lines of all kinds, corrections,
     * descriptions, erasures and openings, reviews and withdrawals. Those that do not apply come to nothing.
     *
     * @param ledger the ledger that is edited
     * @return the edited ledgers, some of which are the ledger itself
     */
    public static Arbitrary<Ledger> edits(Ledger ledger) {
        return Edit.upTo(Edit.MANY).map(edit -> edit.on(ledger));
    }

    /**
     * Ledgers that two people {@linkplain #edits(Ledger) edited} without seeing what the other did: of few relationships,
     * so that they often did something about the same one; every conflict of a merge occurs, and often none. Both may
     * have seen a few edits that the base has not.
     *
     * @return the forks
     */
    public static Arbitrary<Fork> forks() {
        return Fork.any();
    }

    private static Stream<Occurrence> leftAlone(List<Relationship> relationships) {
        return relationships.stream()
                .flatMap(relationship -> relationship.entries().stream())
                .map(Entry::fact)
                .filter(Declined.class::isInstance)
                .flatMap(fact -> ((Declined) fact).occurrences().stream());
    }
}
