package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for the values of a ledger, to be combined into one's own. What they make is small and legal; dates lie
 * near one another and near {@link io.github.relationshipledger.testkit.Samples#TODAY}, so that every reason of the
 * weekly review comes up often, and now and then everything is at its bounds.
 */
public final class LedgerArbitraries {
    private LedgerArbitraries() {}

    /**
     * Texts that the model accepts: from all planes of Unicode, up to the longest, some with white space at their ends,
     * which the model drops.
     *
     * @return the texts
     */
    public static Arbitrary<String> texts() {
        return Texts.any();
    }

    /**
     * Names of events, for triggers and occurrences: few, each in two spellings, so that they match often.
     *
     * @return the events
     */
    public static Arbitrary<String> events() {
        return Texts.events();
    }

    /**
     * Dates: most within 150 days of {@link io.github.relationshipledger.testkit.Samples#TODAY}, some at the bounds of
     * the years 1 to 9999.
     *
     * @return the dates
     */
    public static Arbitrary<LocalDate> dates() {
        return Dates.any();
    }

    /**
     * Stamps, with and without an author.
     *
     * @return the stamps
     */
    public static Arbitrary<Stamp> stamps() {
        return Dates.stamps();
    }

    /**
     * Ids: any {@linkplain #texts() text}.
     *
     * @return the ids
     */
    public static Arbitrary<RelationshipId> ids() {
        return texts().map(RelationshipId::of);
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
     * Next actions: few texts, so that the same action comes back.
     *
     * @return the next actions
     */
    public static Arbitrary<NextAction> nextActions() {
        return Combinators.combine(Texts.actions(), dates()).as(NextAction::of);
    }

    /**
     * Deliverables of every status.
     *
     * @return the deliverables
     */
    public static Arbitrary<Deliverable> deliverables() {
        return Combinators.combine(texts(), Arbitraries.of(Deliverable.Status.class))
                .as(Deliverable::of);
    }

    /**
     * Rates, from 0 to the largest amount with four decimals, with and without what is paid for.
     *
     * @return the rates
     */
    public static Arbitrary<Rate> rates() {
        return Facts.rates();
    }

    /**
     * Active standings, with and without each of their fields.
     *
     * @return the standings
     */
    public static Arbitrary<Active> actives() {
        return dated(Facts.actives());
    }

    /**
     * Nurture standings, with check-ins before, in and after the window.
     *
     * @return the standings
     */
    public static Arbitrary<Nurture> nurtures() {
        return dated(Facts.nurtures());
    }

    /**
     * Dormant standings, which wait for one of the {@linkplain #events() events}.
     *
     * @return the standings
     */
    public static Arbitrary<Dormant> dormants() {
        return dated(Facts.dormants());
    }

    /**
     * Standings of every tier.
     *
     * @return the standings
     */
    public static Arbitrary<Standing> standings() {
        return Arbitraries.oneOf(actives(), nurtures(), dormants());
    }

    /**
     * Interactions of every direction.
     *
     * @return the interactions
     */
    public static Arbitrary<Interaction> interactions() {
        return dated(Facts.interactions());
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
     * Occurrences of the {@linkplain #events() events}.
     *
     * @return the occurrences
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Combinators.combine(events(), dates()).as(Occurrence::of);
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

    private static Stream<Occurrence> leftAlone(List<Relationship> relationships) {
        return relationships.stream()
                .flatMap(relationship -> relationship.entries().stream())
                .map(Entry::fact)
                .filter(Declined.class::isInstance)
                .flatMap(fact -> ((Declined) fact).occurrences().stream());
    }

    private static <F extends Fact> Arbitrary<F> dated(Arbitrary<Dated<F>> facts) {
        return Combinators.combine(facts, dates()).as(Dated::on);
    }
}
