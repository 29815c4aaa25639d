package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.TriggerWatch;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.LedgerMerge;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The values of a ledger, what the review and the stores make of them, and dates, as parameters of properties.
 *
 * <pre>{@code
 * @Property
 * @Domain(LedgerDomain.class)
 * void everyRelationshipIsOnTheAgenda(@ForAll Ledger ledger, @ForAll LocalDate today) {
 *     Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today);
 *     assertThat(ledger.relationships()).allMatch(person -> agenda.find(person.id()).isPresent());
 * }
 * }</pre>
 *
 * <p>A property without the annotation is not affected. {@link LedgerArbitraries}, {@link FactArbitraries}, {@link
 * ReviewArbitraries} and {@link StoreArbitraries} say what the values are like.
 */
public final class LedgerDomain extends DomainContextBase {
    /** Makes the domain, for jqwik. */
    public LedgerDomain() {}

    /**
     * Shows the lines of what falsifies a property.
     *
     * @return the formats for ledgers and relationships, and for what is made of them
     */
    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new LinesShown());
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return LedgerArbitraries.ledgers();
    }

    @Provide
    Arbitrary<Fork> forks() {
        return LedgerArbitraries.forks();
    }

    @Provide
    Arbitrary<Relationship> relationships() {
        return LedgerArbitraries.relationships();
    }

    @Provide
    Arbitrary<RelationshipId> ids() {
        return LedgerArbitraries.ids();
    }

    @Provide
    Arbitrary<Person> persons() {
        return LedgerArbitraries.persons();
    }

    @Provide
    Arbitrary<Entry> entries() {
        return LedgerArbitraries.entries();
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        return LedgerArbitraries.stamps();
    }

    @Provide
    Arbitrary<Active> actives() {
        return FactArbitraries.actives();
    }

    @Provide
    Arbitrary<Nurture> nurtures() {
        return FactArbitraries.nurtures();
    }

    @Provide
    Arbitrary<Dormant> dormants() {
        return FactArbitraries.dormants();
    }

    @Provide
    Arbitrary<Interaction> interactions() {
        return FactArbitraries.interactions();
    }

    @Provide
    Arbitrary<Declined> declined() {
        return FactArbitraries.declined();
    }

    @Provide
    Arbitrary<Retraction> retractions() {
        return FactArbitraries.retractions();
    }

    @Provide
    Arbitrary<NextAction> nextActions() {
        return FactArbitraries.nextActions();
    }

    @Provide
    Arbitrary<Deliverable> deliverables() {
        return FactArbitraries.deliverables();
    }

    @Provide
    Arbitrary<Rate> rates() {
        return FactArbitraries.rates();
    }

    @Provide
    Arbitrary<Occurrence> occurrences() {
        return LedgerArbitraries.occurrences();
    }

    @Provide
    Arbitrary<ReviewRecord> reviewRecords() {
        return LedgerArbitraries.reviewRecords();
    }

    @Provide
    Arbitrary<ReviewPolicy> policies() {
        return ReviewArbitraries.policies();
    }

    @Provide
    Arbitrary<WeeklyReview> weeklyReviews() {
        return ReviewArbitraries.weeklyReviews();
    }

    @Provide
    Arbitrary<Agenda> agendas() {
        return ReviewArbitraries.agendas();
    }

    @Provide
    Arbitrary<AgendaItem> agendaItems() {
        return ReviewArbitraries.agendaItems();
    }

    @Provide
    Arbitrary<TriggerWatch> triggerWatches() {
        return ReviewArbitraries.triggerWatches();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return ReviewArbitraries.findings();
    }

    @Provide
    Arbitrary<Forecast> forecasts() {
        return ReviewArbitraries.forecasts();
    }

    @Provide
    Arbitrary<Graduation> graduations() {
        return ReviewArbitraries.graduations();
    }

    @Provide
    Arbitrary<Usage> usages() {
        return ReviewArbitraries.usages();
    }

    @Provide
    Arbitrary<Revision> revisions() {
        return StoreArbitraries.revisions();
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return StoreArbitraries.snapshots();
    }

    @Provide
    Arbitrary<LedgerMerge> merges() {
        return StoreArbitraries.merges();
    }

    @Provide
    Arbitrary<Conflict> conflicts() {
        return StoreArbitraries.conflicts();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return FactArbitraries.dates();
    }
}
