package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every review that is held: closing it, catching up and looking ahead. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class HoldingPropertiesTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    /** Before the end of the calendar, where windows and weeks collapse into one day. */
    private static final LocalDate ROOM_LEFT = LocalDate.of(9999, 6, 1);
    /** Late enough for every date to lie in its past. */
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));

    private enum Decision {
        LOOK,
        CONTACT,
        MOVE,
        PUT_OFF,
        LEAVE_ALONE,
        ERASE
    }

    @Property
    void closingAndLookingAgainTheSameDayChangesNoItem(
            @ForAll Ledger ledger, @ForAll LocalDate today, @ForAll("policies") ReviewPolicy policy) {
        WeeklyReview review = WeeklyReview.of(policy);
        Agenda agenda = review.agendaFor(ledger, today);
        ReviewRecord record = review.close(agenda, ledger, TEN_MINUTES);

        assertThat(record)
                .replanned(0)
                .left(agenda.items().size() + agenda.deferred().size());
        assertThat(review.agendaFor(ledger.record(record), today)).isEqualTo(agenda);
    }

    @Property
    void whatIsListedOrDeferredIsHandledReplannedOrLeft(
            @ForAll Ledger ledger,
            @ForAll LocalDate today,
            @ForAll("policies") ReviewPolicy policy,
            @ForAll @Size(8) List<Decision> decisions) {
        WeeklyReview review = WeeklyReview.of(policy);
        Agenda agenda = review.agendaFor(ledger, today);
        List<AgendaItem> due = Stream.concat(agenda.items().stream(), agenda.deferred().stream())
                .toList();
        Ledger after = ledger;
        for (int i = 0; i < due.size(); i++) {
            after = decided(after, due.get(i), decisions.get(i), today);
        }
        // Where everybody was erased there is nothing to recognise the book by.
        Assume.that(after.relationships().size() > 0);
        ReviewRecord record = review.close(agenda, after, TEN_MINUTES);

        Agenda now = review.agendaFor(after, today);
        long left = due.stream()
                .filter(item -> now.find(item.id())
                        .filter(again -> again.reason() == item.reason())
                        .isPresent())
                .count();
        for (Section section : Section.values()) {
            assertThat(record).listed(section, agenda.items(section).size());
        }
        assertThat(record).deferred(Section.NURTURE, agenda.deferred().size()).left(Math.toIntExact(left));
    }

    /** Nobody is late on the day proposed, nobody overtakes, and nobody is re-planned twice without contact. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void replanningKeepsOrderAndWindowAndIsDoneOnce(
            @ForAll Ledger ledger,
            @ForAll @Size(min = 3, max = 9) List<@From("overflow") Nurture> overflow,
            @ForAll("policies") ReviewPolicy policy) {
        Ledger book = with(overflow, ledger);
        LocalDate today = Samples.TODAY;
        WeeklyReview review = WeeklyReview.of(policy);
        Agenda agenda = review.agendaFor(book, today);
        Map<RelationshipId, Nurture> proposals = review.replan(agenda, book);
        Statistics.collect(proposals.size() > 1);
        Statistics.coverage(tries -> tries.check(true).percentage(percent -> percent > 20));

        assertThat(agenda.deferred().stream().map(AgendaItem::id).filter(proposals::containsKey))
                .containsExactlyElementsOf(proposals.keySet());
        assertThat(proposals.values()).extracting(Nurture::checkIn).isSorted();
        assertThat(proposals).allSatisfy((id, proposal) -> {
            assertThat(ChronoUnit.DAYS.between(today, proposal.checkIn())).isIn(7L, 14L, 21L, 28L);
            assertThat(review.agendaFor(book, proposal.checkIn())
                            .find(id)
                            .orElseThrow()
                            .late())
                    .isFalse();
        });

        Ledger after = book;
        for (Map.Entry<RelationshipId, Nurture> proposal : proposals.entrySet()) {
            after = after.post(proposal.getKey(), proposal.getValue(), STAMP);
        }
        assertThat(review.close(agenda, after, TEN_MINUTES)).replanned(proposals.size());
        assertThat(review.replan(review.agendaFor(after, today.plusDays(28)), after))
                .doesNotContainKeys(proposals.keySet().toArray(RelationshipId[]::new));
    }

    @Property
    void theFirstReviewForecastIsTheAgendaWithWhatItDefers(
            @ForAll Ledger ledger, @ForAll LocalDate today, @ForAll("policies") ReviewPolicy policy) {
        WeeklyReview review = WeeklyReview.of(policy);
        Agenda agenda = review.agendaFor(ledger, today);
        Forecast first = review.forecast(ledger, today, 1).get(0);

        assertThat(first)
                .expects(
                        Section.NURTURE,
                        agenda.items(Section.NURTURE).size() + agenda.deferred().size())
                .costs(agenda.cost()
                        .plus(policy.checkInCost()
                                .multipliedBy(agenda.deferred().size())));
        assertThat(first.fits() && !agenda.deferred().isEmpty())
                .as("what an agenda defers does not fit")
                .isFalse();
    }

    @Property
    void nobodyComesDueTwiceWithinSixtyDays(@ForAll Ledger ledger, @ForAll LocalDate today) {
        Assume.that(today.isBefore(ROOM_LEFT));
        int items = REVIEW.forecast(ledger, today, 9).stream()
                .flatMap(forecast -> Stream.of(Section.values()).map(forecast::items))
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(items).isLessThanOrEqualTo(ledger.relationships().size());
    }

    @Provide
    Arbitrary<ReviewPolicy> policies() {
        return Arbitraries.of(1, 20)
                .map(minutes -> ReviewPolicy.builder()
                        .checkInCost(Duration.ofMinutes(minutes))
                        .build());
    }

    /** Placed in the last months, with a check-in that came due or soon will. */
    @Provide
    Arbitrary<Nurture> overflow() {
        return Combinators.combine(
                        Arbitraries.integers().between(-95, 0),
                        Arbitraries.integers().between(-30, 40))
                .as((placed, due) -> Nurture.of(Samples.TODAY.plusDays(placed), "no ask", Samples.TODAY.plusDays(due)));
    }

    private static Ledger with(List<Nurture> opened, Ledger ledger) {
        Ledger more = ledger;
        for (int i = 0; i < opened.size(); i++) {
            more = more.open(RelationshipId.of("opened " + i), Person.of("Somebody"), opened.get(i), STAMP);
        }
        return more;
    }

    private static Ledger decided(Ledger ledger, AgendaItem item, Decision decision, LocalDate today) {
        RelationshipId id = item.id();
        return switch (decision) {
            case LOOK -> ledger;
            case CONTACT -> ledger.post(id, Interaction.outbound(today), STAMP);
            case MOVE -> ledger.post(id, Active.of(today, NextAction.of("call", today)), STAMP);
            case PUT_OFF -> ledger.post(id, Nurture.of(today, "no ask", LocalDate.of(9999, 12, 31)), STAMP);
            case LEAVE_ALONE -> item.reason().isSuggestion() ? ledger.post(id, item.declined(today), STAMP) : ledger;
            case ERASE -> ledger.erase(id);
        };
    }
}
