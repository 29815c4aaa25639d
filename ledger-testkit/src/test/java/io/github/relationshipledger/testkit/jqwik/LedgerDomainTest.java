package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
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
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.Shrinkable;
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
            @ForAll NextAction nextAction,
            @ForAll Deliverable deliverable,
            @ForAll Rate rate,
            @ForAll Occurrence occurrence,
            @ForAll ReviewRecord review,
            @ForAll Usage usage,
            @ForAll Fork fork,
            @ForAll LocalDate date) {
        assertThat(Stream.of(ledger, relationship, id, person, entry, stamp, fact, standing, active, nurture, dormant))
                .doesNotContainNull();
        assertThat(Stream.of(interaction, nextAction, deliverable, rate, occurrence, review, usage, fork, date))
                .doesNotContainNull();
    }

    @Example
    void whoDoesNotAskForTheDomainIsNotAffected() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .isNotEmpty()
                .noneMatch(provider -> provider.getClass().getName().startsWith("io.github.relationshipledger"));
    }

    @Example
    void ledgersShrinkToWhatMatters() {
        Ledger shrunk = shrunk(
                LedgerArbitraries.ledgers(),
                ledger -> ledger.relationships().stream()
                        .flatMap(relationship -> relationship.interactions().stream())
                        .anyMatch(interaction -> interaction.direction() == Interaction.Direction.INBOUND));

        assertThat(shrunk.occurrences()).isEmpty();
        assertThat(shrunk.reviews()).isEmpty();
        assertThat(shrunk.relationships()).singleElement().satisfies(only -> {
            assertThat(only.person()).isEqualTo(Person.of("a"));
            assertThat(only.entries()).hasSize(2);
            assertThat(only.interactions()).containsExactly(Interaction.inbound(only.since()));
        });
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
        assertThat(format.report(first)).isEqualTo(Map.of("id", first.id(), "lines", first.entries()));
        Fork fork = new Fork(Ledger.empty(), roster, Ledger.of(List.of(first), List.of(), List.of()));
        assertThat(format.appliesTo(fork)).isTrue();
        assertThat(format.report(fork))
                .isEqualTo(Map.of("base", fork.base(), "ours", fork.ours(), "theirs", fork.theirs()));
        assertThat(format.appliesTo(first.standing())).isFalse();
    }

    /** Shrinks the first value of a kind as far as it stays of that kind. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> kind) {
        Predicate<Shrinkable<T>> isOfTheKind = candidate -> kind.test(candidate.value());
        Optional<Shrinkable<T>> next = arbitrary.generator(1000).stream(new Random(42))
                .filter(isOfTheKind)
                .findFirst();
        Shrinkable<T> smallest = next.orElseThrow();
        while (next.isPresent()) {
            smallest = next.get();
            next = smallest.shrink().filter(isOfTheKind).findFirst();
        }
        return smallest.value();
    }
}
