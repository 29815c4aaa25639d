package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The honest time box: only check-ins are ever deferred, and every cost is said. */
class TimeBoxTest {
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"));

    @Test
    void theStringOfAnAgendaTellsHowManyAndNobody() {
        assertThat(Book.empty().agenda()).hasToString("Agenda{date=2026-11-23, items=0, deferred=0, quiet=0}");
    }

    @Test
    void thirtyActiveAndTwelveCheckInsFitInFourteenAndAHalfMinutes() {
        Agenda agenda = agenda(checkIns(actives(Ledger.empty(), 30), 12));

        assertThat(agenda.items(Section.NURTURE)).hasSize(12);
        assertThat(agenda.deferred()).isEmpty();
        assertThat(agenda.cost()).isEqualTo(Duration.ofSeconds(30 * 5 + 12 * 60));
        assertThat(agenda.fits()).isTrue();
        assertThat(agenda.fits(Section.NURTURE))
                .as("beyond its own box of 5 minutes")
                .isFalse();
        assertThat(agenda.fits(Section.ACTIVE))
                .as("30 are more than the method's 20 to 25")
                .isFalse();
    }

    @Test
    void ofTwentyCheckInsEightAreDeferredAndKeepTheirPlace() {
        Agenda agenda = agenda(checkIns(actives(Ledger.empty(), 30), 20));

        assertThat(agenda.items(Section.NURTURE)).hasSize(12);
        assertThat(agenda.deferred()).hasSize(8);
        assertThat(agenda.deferred()).extracting(AgendaItem::reason).containsOnly(Reason.NEVER_CONTACTED);
        assertThat(agenda.items(Section.NURTURE).get(11).date().orElseThrow())
                .isBefore(agenda.deferred().get(0).date().orElseThrow());
    }

    @Test
    void repliesAndWrappedDeliverablesAreNeverDeferred() {
        Ledger ledger = ledger(Ledger.empty(), "reply", 15, i -> Nurture.of(date(9, 1), "no ask", date(12, 24)));
        for (int i = 0; i < 15; i++) {
            ledger = ledger.post(id("reply", i), Interaction.inbound(date(11, 20)), STAMP);
        }
        ledger = ledger(
                ledger,
                "done",
                1,
                i -> Active.builder(date(11, 18))
                        .deliverable(Deliverable.of("webinar", Deliverable.Status.WRAPPED))
                        .build());

        Agenda agenda = agenda(ledger);
        assertThat(agenda.items(Section.MOVES)).hasSize(16);
        assertThat(agenda.deferred()).isEmpty();
        assertThat(agenda.fits()).isFalse();
        assertThat(agenda.fits(Section.MOVES)).isFalse();
    }

    @Test
    void checkInsKeepTheirOwnBoxHoweverMuchElseThereIs() {
        Ledger ledger = checkIns(actives(Ledger.empty(), 200), 7);

        Agenda agenda = agenda(ledger);
        assertThat(agenda.items(Section.NURTURE))
                .as("5 minutes of 60 seconds each")
                .hasSize(5);
        assertThat(agenda.deferred()).hasSize(2);
        assertThat(agenda.fits()).isFalse();
    }

    @Test
    void aCheckInThatCostsMoreThanItsBoxStillEntersOnceSoThatNobodyStarves() {
        ReviewPolicy costly =
                ReviewPolicy.builder().checkInCost(Duration.ofMinutes(20)).build();

        Agenda agenda = WeeklyReview.of(costly).agendaFor(checkIns(Ledger.empty(), 3), TODAY);
        assertThat(agenda.items(Section.NURTURE)).extracting(AgendaItem::id).containsExactly(id("nurture", 0));
        assertThat(agenda.deferred()).hasSize(2);
        assertThat(agenda.fits()).isFalse();
    }

    @Test
    void checkInsThatCostNothingAllEnter() {
        ReviewPolicy free = ReviewPolicy.builder().checkInCost(Duration.ZERO).build();

        assertThat(WeeklyReview.of(free)
                        .agendaFor(checkIns(Ledger.empty(), 50), TODAY)
                        .deferred())
                .isEmpty();
    }

    @Test
    void eachDistinctTriggerAndEachWokenRelationshipHasItsCost() {
        Ledger ledger = ledger(Ledger.empty(), "launch", 4, i -> Dormant.of(date(8, 1), "no budget", "Atlas  launch"));
        ledger = ledger(ledger, "budget", 2, i -> Dormant.of(date(8, 1), "no budget", "Q1 budget"));
        ledger = ledger.record(Occurrence.of("atlas LAUNCH", date(11, 18)));

        Agenda agenda = agenda(ledger);
        assertThat(agenda.items(Section.DORMANT))
                .as("one occurrence wakes four")
                .hasSize(4);
        assertThat(agenda.cost(Section.DORMANT)).isEqualTo(Duration.ofSeconds(2 * 18 + 4 * 60));
        assertThat(agenda.triggerWatch())
                .as("nobody waits for the launch any more")
                .singleElement()
                .satisfies(watch -> assertThat(watch.waiting()).hasSize(2));
    }

    @Test
    void anEmptyLedgerCostsNothing() {
        Agenda agenda = agenda(Ledger.empty());

        assertThat(agenda.cost()).isZero();
        assertThat(agenda.items()).isEmpty();
        assertThat(agenda.fits()).isTrue();
    }

    private static Agenda agenda(Ledger ledger) {
        return WeeklyReview.ofDefaults().agendaFor(ledger, TODAY);
    }

    private static Ledger actives(Ledger ledger, int count) {
        return ledger(ledger, "active", count, i -> Active.of(date(11, 20), NextAction.of("call", date(12, 20))));
    }

    /** The first came due first; the ids sort the other way around from 10 on. */
    private static Ledger checkIns(Ledger ledger, int count) {
        LocalDate first = TODAY.minusDays(count);
        return ledger(ledger, "nurture", count, i -> Nurture.of(date(9, 1), "no ask", first.plusDays(i)));
    }

    private static Ledger ledger(Ledger ledger, String name, int count, IntFunction<Standing> standing) {
        Ledger more = ledger;
        for (int i = 0; i < count; i++) {
            more = more.open(id(name, i), Person.of(name + i), standing.apply(i), STAMP);
        }
        return more;
    }

    private static RelationshipId id(String name, int i) {
        return RelationshipId.of(name + i);
    }
}
