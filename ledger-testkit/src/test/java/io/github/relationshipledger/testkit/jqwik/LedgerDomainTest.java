package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
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
import io.github.relationshipledger.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.ArbitraryProvider;

/** The domain as its users meet it. */
@Domain(LedgerDomain.class)
class LedgerDomainTest {
    /** Fails where no arbitrary is found for a parameter. */
    @Property(tries = 10)
    void everyValueMayBeAParameter(
            @ForAll Ledger ledger,
            @ForAll Relationship relationship,
            @ForAll RelationshipId id,
            @ForAll Person person,
            @ForAll Entry entry,
            @ForAll Stamp stamp,
            @ForAll Fact fact,
            @ForAll Standing standing,
            @ForAll Active active,
            @ForAll Nurture nurture,
            @ForAll Dormant dormant,
            @ForAll Interaction interaction,
            @ForAll Declined declined,
            @ForAll Retraction retraction,
            @ForAll NextAction nextAction,
            @ForAll Deliverable deliverable,
            @ForAll Rate rate,
            @ForAll Occurrence occurrence,
            @ForAll ReviewRecord review,
            @ForAll Fork fork,
            @ForAll LocalDate date) {
        assertThat(Stream.of(ledger, relationship, id, person, entry, stamp, fact, standing, active, nurture, dormant))
                .doesNotContainNull();
        assertThat(Stream.of(interaction, declined, retraction, nextAction, deliverable, rate, occurrence, review))
                .doesNotContainNull();
        assertThat(Stream.of(fork, date)).doesNotContainNull();
    }

    @Property(tries = 10)
    void soMayWhatIsMadeOfThem(
            @ForAll ReviewPolicy policy,
            @ForAll WeeklyReview weeklyReview,
            @ForAll Agenda agenda,
            @ForAll AgendaItem item,
            @ForAll TriggerWatch watch,
            @ForAll Finding finding,
            @ForAll Forecast forecast,
            @ForAll Graduation graduation,
            @ForAll Usage usage,
            @ForAll Revision revision,
            @ForAll Snapshot snapshot,
            @ForAll LedgerMerge merge,
            @ForAll Conflict conflict) {
        assertThat(Stream.of(policy, weeklyReview, agenda, item, watch, finding, forecast, graduation, usage))
                .doesNotContainNull();
        assertThat(Stream.of(revision, snapshot, merge, conflict)).doesNotContainNull();
    }

    @Example
    void whoDoesNotAskForTheDomainIsNotAffected() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .isNotEmpty()
                .noneMatch(provider -> provider.getClass().getName().startsWith("io.github.relationshipledger"));
    }

    @Example
    void aFalsifiedSampleShowsItsLines() {
        Ledger roster = Samples.roster();
        SampleReportingFormat format =
                new LedgerDomain().getReportingFormats().iterator().next();

        assertThat(format.appliesTo(roster)).isTrue();
        assertThat(format.report(roster))
                .isEqualTo(Map.of(
                        "relationships", roster.relationships(),
                        "occurrences", roster.occurrences(),
                        "reviews", roster.reviews()));
        Relationship first = roster.relationships().get(0);
        assertThat(format.report(first))
                .isEqualTo(Map.of(
                        "id",
                        first.id(),
                        "person",
                        "Person{name=Ana}",
                        "lines",
                        first.entries().stream().map(Change::line).toList()));
        Fork fork = new Fork(Ledger.empty(), roster, Ledger.of(List.of(first), List.of(), List.of()));
        assertThat(format.appliesTo(fork)).isTrue();
        assertThat(format.report(fork))
                .isEqualTo(Map.of("base", fork.base(), "ours", fork.ours(), "theirs", fork.theirs()));
        assertThat(format.appliesTo(first.standing())).isFalse();
    }

    @Example
    void soDoesWhatWasMadeOfIt() {
        WeeklyReview review = WeeklyReview.ofDefaults();
        Agenda agenda = review.agendaFor(Samples.roster(), Samples.TODAY);
        AgendaItem item = agenda.items().get(0);
        Finding finding = review.inspect(Samples.roster(), Samples.TODAY).get(0);
        LedgerMerge merge = LedgerMerge.of(Ledger.empty(), Samples.roster(), Samples.everything());

        assertThat(reported(review)).isEqualTo(Map.of("policy", ReviewPolicy.ofDefaults()));
        assertThat(reported(agenda))
                .isEqualTo(Map.of(
                        "date", Samples.TODAY,
                        "policy", ReviewPolicy.ofDefaults(),
                        "items", agenda.items(),
                        "deferred", agenda.deferred(),
                        "quiet", agenda.quiet()));
        assertThat(reported(item))
                .isEqualTo(Map.of(
                        "reason", item.reason(),
                        "explanation", item.explanation(),
                        "relationship", item.relationship()));
        assertThat(reported(finding))
                .isEqualTo(Map.of(
                        "code", finding.code(),
                        "explanation", finding.explanation(),
                        "relationships", finding.relationships()));
        assertThat(reported(merge)).isEqualTo(Map.of("conflicts", merge.conflicts()));
    }

    @Example
    void nothingThatFalsifiesIsHidden() {
        Snapshot snapshot = new Snapshot(Samples.everything(), Revision.of("7"));
        Relationship first = snapshot.ledger().relationships().get(0);

        assertThat(reported(snapshot)).isEqualTo(Map.of("revision", snapshot.revision(), "ledger", snapshot.ledger()));
        assertThat(reported(first).toString())
                .contains(first.owner().orElseThrow())
                .contains(first.person().profiles().toString())
                .contains(first.entries().get(0).note().orElseThrow());
    }

    @Property(tries = 10)
    void andTheSidesOfAConflict(@ForAll Conflict conflict) {
        assertThat(reported(conflict))
                .isEqualTo(Map.of(
                        "explanation", conflict.explanation(),
                        "base", conflict.base(),
                        "ours", conflict.ours(),
                        "theirs", conflict.theirs()));
    }

    private static Object reported(Object value) {
        SampleReportingFormat format =
                new LedgerDomain().getReportingFormats().iterator().next();
        assertThat(format.appliesTo(value)).isTrue();
        return format.report(value);
    }
}
