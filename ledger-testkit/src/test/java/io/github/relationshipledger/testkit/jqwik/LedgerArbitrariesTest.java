package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is generated is worth its while: it comes near everything the review knows, and to the bounds of the model. */
@Domain(LedgerDomain.class)
class LedgerArbitrariesTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyReasonOccursInOneAgendaOfAHundred(@ForAll Ledger ledger, @ForAll LocalDate today) {
        Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today);
        Set<Reason> reasons = Stream.of(agenda.items(), agenda.deferred(), agenda.quiet())
                .flatMap(List::stream)
                .map(AgendaItem::reason)
                .collect(Collectors.toSet());
        for (Reason reason : Reason.values()) {
            Share.atLeast(1, reason.name(), reasons.contains(reason));
        }
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void relationshipsReachTheirEdges(@ForAll Relationship relationship) {
        List<Fact> facts = relationship.entries().stream().map(Entry::fact).toList();
        Share.atLeast(20, "no interaction", relationship.interactions().isEmpty());
        Share.atLeast(3, "many lines", facts.size() > 10);
        Share.atLeast(3, "everything retracted that may be", countsForOneStandingOnly(relationship));
        Share.atLeast(
                Share.RARE,
                "a line retracted twice",
                retractions(facts).distinct().count() < retractions(facts).count());
        Share.atLeast(
                5,
                "backdated",
                pairs(facts)
                        .anyMatch(
                                i -> facts.get(i).on().isBefore(facts.get(i - 1).on())));
        Share.atLeast(
                5,
                "two lines on a day",
                pairs(facts)
                        .anyMatch(i -> facts.get(i).on().equals(facts.get(i - 1).on())));
        Share.atLeast(
                5, "the first date", facts.stream().anyMatch(fact -> fact.on().equals(FIRST)));
        Share.atLeast(
                1, "the last date", facts.stream().anyMatch(fact -> fact.on().equals(LAST)));
        for (Class<?> kind : List.of(Active.class, Nurture.class, Dormant.class, Interaction.class, Declined.class)) {
            Share.atLeast(20, kind.getSimpleName(), facts.stream().anyMatch(kind::isInstance));
        }
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ledgersReachTheirEdges(@ForAll Ledger ledger, @ForAll LocalDate today) {
        List<Relationship> relationships = ledger.relationships();
        Share.atLeast(Share.RARE, "nothing at all", ledger.equals(Ledger.empty()));
        Share.atLeast(5, "no relationship", relationships.isEmpty());
        Share.atLeast(5, "eight relationships", relationships.size() == 8);
        Share.atLeast(15, "four reviews", ledger.reviews().size() >= 4);
        Share.atLeast(
                40,
                "an occurrence ahead",
                ledger.occurrences().stream().anyMatch(it -> it.on().isAfter(today)));
        Share.atLeast(
                0.2,
                "a review today",
                ledger.reviews().stream().anyMatch(review -> review.on().equals(today)));
        Share.atLeast(
                50, "an owner", relationships.stream().anyMatch(it -> it.owner().isPresent()));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ledgersOfSeveralRelationshipsAreAllAtOneEdge(@ForAll Ledger ledger) {
        List<Relationship> relationships = ledger.relationships();
        boolean several = relationships.size() > 1;
        Share.atLeast(
                3,
                "no interaction in any",
                several
                        && relationships.stream()
                                .allMatch(it -> it.interactions().isEmpty()));
        Share.atLeast(
                0.7,
                "everything retracted in all",
                several && relationships.stream().allMatch(LedgerArbitrariesTest::countsForOneStandingOnly));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ledgersReachTheBoundsOfTheModel(@ForAll Ledger ledger, @ForAll LocalDate today) {
        Share.atLeast(0.3, "reviewed on the first date", today.equals(FIRST));
        Share.atLeast(0.3, "reviewed on the last date", today.equals(LAST));
        Share.atLeast(25, "a line of the first date", hasLine(ledger, FIRST));
        Share.atLeast(5, "a line of the last date", hasLine(ledger, LAST));
        String names = ledger.relationships().stream()
                .map(relationship -> relationship.person().name())
                .collect(Collectors.joining());
        for (int plane = 0; plane < 17; plane++) {
            int wanted = plane;
            Share.atLeast(1, "a name of plane " + plane, names.codePoints().anyMatch(it -> it >> 16 == wanted));
        }
    }

    @Property(tries = 2000, seed = "42")
    @StatisticsReport(StatisticsReportMode.OFF)
    void editsChangeWhateverCanBeChanged(@ForAll("editsOfTheRoster") Ledger edited) {
        Ledger roster = Samples.roster();
        List<Relationship> kept = roster.relationships().stream()
                .flatMap(before -> edited.find(before.id()).stream())
                .toList();
        reached("nothing", edited.equals(roster));
        reached("erased", kept.size() < roster.relationships().size());
        reached("opened", edited.relationships().size() > kept.size());
        reached(
                "lines",
                kept.stream()
                        .anyMatch(it -> it.entries().size()
                                > roster.get(it.id()).entries().size()));
        reached(
                "described",
                kept.stream()
                        .anyMatch(it -> !it.person().equals(roster.get(it.id()).person())));
        reached(
                "owner",
                kept.stream()
                        .anyMatch(it -> !it.owner().equals(roster.get(it.id()).owner())));
        reached("occurred", edited.occurrences().size() > roster.occurrences().size());
        reached("withdrawn", !edited.occurrences().containsAll(roster.occurrences()));
        reached("reviewed", edited.reviews().size() > roster.reviews().size());
    }

    @Property(tries = 5000, seed = "42")
    @StatisticsReport(StatisticsReportMode.OFF)
    void textsComeFromEveryPlaneAndAreAccepted(@ForAll("texts") String text) {
        assertThat(Person.of(text).name()).isEqualTo(text.strip());
        IntStream.range(0, 17)
                .forEach(plane -> reached("plane " + plane, text.codePoints().anyMatch(it -> it >> 16 == plane)));
        reached("white space at an end", !text.equals(text.strip()));
        reached("looks blank", text.codePoints().noneMatch(Character::isLetterOrDigit));
        reached("the longest", text.codePointCount(0, text.length()) == 10_000);
    }

    @Provide
    Arbitrary<String> texts() {
        return FactArbitraries.texts();
    }

    @Provide
    Arbitrary<Ledger> editsOfTheRoster() {
        return LedgerArbitraries.edits(Samples.roster());
    }

    private static void reached(String edge, boolean here) {
        Statistics.label(edge).collect(here).coverage(tries -> tries.check(true).count(times -> times > 0));
    }

    private static boolean hasLine(Ledger ledger, LocalDate on) {
        return ledger.relationships().stream()
                .flatMap(relationship -> relationship.entries().stream())
                .anyMatch(line -> line.fact().on().equals(on));
    }

    private static boolean countsForOneStandingOnly(Relationship relationship) {
        return relationship.entries().size() > 1
                && IntStream.rangeClosed(1, relationship.entries().size())
                                .filter(line -> !relationship.isRetracted(line))
                                .filter(line ->
                                        !(relationship.entries().get(line - 1).fact() instanceof Retraction))
                                .count()
                        == 1;
    }

    private static Stream<Integer> retractions(List<Fact> facts) {
        return facts.stream().filter(Retraction.class::isInstance).map(fact -> ((Retraction) fact).line());
    }

    private static IntStream pairs(List<Fact> facts) {
        return IntStream.range(1, facts.size());
    }
}
