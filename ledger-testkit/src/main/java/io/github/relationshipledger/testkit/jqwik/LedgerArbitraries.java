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
import io.github.relationshipledger.review.Usage;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for the values of a ledger, to be combined into one's own. What they make is small and legal; dates lie
 * near one another and near {@link io.github.relationshipledger.testkit.Samples#TODAY}, so that every reason of the
 * weekly review comes up often, and now and then everything is at its bounds. {@link FactArbitraries} has what a line is
 * made of.
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
     * suggestions left alone, backdated lines and retractions of all that may be retracted.
     *
     * @return the relationships
     */
    public static Arbitrary<Relationship> relationships() {
        return Combinators.combine(ids(), persons(), Maybe.of(Texts.words()), History.any())
                .as((id, person, owner, lines) -> owner.map(name -> Relationship.of(id, person, name, lines))
                        .orElseGet(() -> Relationship.of(id, person, lines)));
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
     * Ledgers, from the empty one to eight relationships; what a relationship leaves alone has happened.
     *
     * @return the ledgers
     */
    public static Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        relationships().list().uniqueElements(Relationship::id).ofMaxSize(8),
                        occurrences().list().ofMaxSize(4),
                        reviewRecords().list().ofMaxSize(3))
                .as((relationships, occurrences, reviews) -> Ledger.of(
                        relationships,
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

    /**
     * What a host declares when it asks about graduation: everything, nothing, and either.
     *
     * @return the usages
     */
    public static Arbitrary<Usage> usages() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, Integer.MAX_VALUE), Maybe.of(Arbitraries.of(Usage.Switching.class)))
                .as((versionConflicts, switching) -> {
                    Usage.Builder usage = Usage.builder().versionConflicts(versionConflicts);
                    switching.ifPresent(usage::switching);
                    return usage.build();
                });
    }

    private static Stream<Occurrence> leftAlone(List<Relationship> relationships) {
        return relationships.stream()
                .flatMap(relationship -> relationship.entries().stream())
                .map(Entry::fact)
                .filter(Declined.class::isInstance)
                .flatMap(fact -> ((Declined) fact).occurrences().stream());
    }
}
