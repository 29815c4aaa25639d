package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgendaAssertTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final RelationshipId BEN = RelationshipId.of("ben");
    private static final RelationshipId CLEO = RelationshipId.of("cleo");
    private static final RelationshipId DEV = RelationshipId.of("dev");
    private static final RelationshipId EVE = RelationshipId.of("eve");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Three check-ins are due, one fits, and one more lies ahead. */
    private static final Agenda AGENDA = agenda(Duration.ofMinutes(10));

    private static final Agenda ROSTER = after(Samples.roster());

    @Test
    void aFailureShowsTheAgendaAndItsReasons() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(AGENDA).as("Monday").lists(Section.NURTURE, ANA, BEN))
                .withMessage("""
                [Monday] Agenda of 2026-11-23, section NURTURE: expected [ana, ben] but was [ana]. It says
                  NURTURE 1: ana NEVER_CONTACTED. First contact was due on 2026-11-20, 3 days overdue; there was none yet.
                  deferred 1: ben NEVER_CONTACTED. First contact was due on 2026-11-21, 2 days overdue; there was none yet.
                  deferred 2: cleo NEVER_CONTACTED. First contact was due on 2026-11-22, 1 day overdue; there was none yet.
                  quiet 1: dev CHECK_IN_AHEAD. Check-in on 2026-12-24.
                  cost of ACTIVE: PT0S
                  cost of NURTURE: PT10M
                  cost of DORMANT: PT0S
                  cost of MOVES: PT0S""");
    }

    @Test
    void aFailureShowsWhatIsComingUpAndWatchedFor() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ROSTER).hasComingUp())
                .withMessageStartingWith("Agenda of 2026-11-23, coming up: expected [] but was [dev]. It says")
                .withMessageContaining("\n  quiet 1: dev ACTION_AHEAD, coming up. \"kick-off\" is due on 2026-11-27.")
                .withMessageContaining("\n  waiting for \"EU campaign\": [oli]\n");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        assertThat(ROSTER).isEqualTo(WeeklyReview.ofDefaults().agendaFor(Samples.roster(), TODAY));
        assertDiffers(WeeklyReview.ofDefaults().agendaFor(Samples.roster(), TODAY.plusDays(1)), """
                date: expected 2026-11-24 but was 2026-11-23. It says
                  ACTIVE 1: ben""");
        assertDiffers(after(Samples.roster().erase(BEN)), """
                ACTIVE 1: expected
                  ana FOLLOW_UP. "send brief" was due on 2026-11-20, 3 days late.
                but was
                  ben FOLLOW_UP. "call" was due on 2026-11-12, 11 days late, carried over.
                It says
                  ACTIVE 1: ben""");
        assertDiffers(
                after(Samples.roster().assign(DEV, "tom")),
                "relationship 'dev', owner: expected \"tom\" but was absent. It says");
        ReviewPolicy longer = ReviewPolicy.builder()
                .putBox(Section.MOVES, Duration.ofMinutes(6))
                .build();
        assertDiffers(
                WeeklyReview.of(longer).agendaFor(Samples.roster(), TODAY),
                "policy: expected …2M, NURTURE=PT5M, DORMANT=PT3M, MOVES=PT6M}");
    }

    @Test
    void nextActionsComeUpInTheirOrder() {
        assertThat(ROSTER).hasComingUp(DEV);
        assertThat(AGENDA).hasComingUp();
        assertFails(() -> assertThat(AGENDA).hasComingUp(DEV), "coming up: expected [dev] but was []");
    }

    @Test
    void eventsAreWatchedForInTheirOrderHoweverSpelled() {
        assertThat(ROSTER).watches("eu  Campaign", "Q1 2027 BUDGET", "Atlas 2.0 launch");
        assertThat(AGENDA).watches();
        assertFails(
                () -> assertThat(AGENDA).watches("EU campaign"), "trigger watch: expected [EU campaign] but was []");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ROSTER).watches("Q1 2027 budget", "EU campaign", "Atlas 2.0 launch"))
                .withMessageContaining("trigger watch: expected [Q1 2027 budget, EU campaign, Atlas 2.0 launch] but was"
                        + " [EU campaign, Q1 2027 budget, Atlas 2.0 launch]. It says");
    }

    @Test
    void aSectionListsRelationshipsInTheirOrder() {
        assertThat(AGENDA).lists(Section.NURTURE, ANA).lists(Section.MOVES);
        assertFails(() -> assertThat(AGENDA).lists(Section.MOVES, ANA), "section MOVES: expected [ana] but was []");
    }

    @Test
    void deferredOnesComeInTheirOrder() {
        assertThat(AGENDA).defers(BEN, CLEO);
        assertThat(agenda(Duration.ZERO)).defers();
        assertFails(() -> assertThat(AGENDA).defers(CLEO, BEN), "deferred: expected [cleo, ben] but was [ben, cleo]");
    }

    @Test
    void quietOnesWantNothingNow() {
        assertThat(AGENDA).isQuietAbout(DEV);
        assertFails(
                () -> assertThat(AGENDA).isQuietAbout(DEV, ANA),
                "relationship 'ana': expected quiet but was NEVER_CONTACTED");
        assertFails(() -> assertThat(AGENDA).isQuietAbout(EVE), "relationship 'eve': expected quiet but was absent");
    }

    @Test
    void everyRelationshipHasAReasonWhereverItStands() {
        assertThat(AGENDA)
                .hasReason(ANA, Reason.NEVER_CONTACTED)
                .hasReason(BEN, Reason.NEVER_CONTACTED)
                .hasReason(DEV, Reason.CHECK_IN_AHEAD);
        assertFails(
                () -> assertThat(AGENDA).hasReason(ANA, Reason.CHECK_IN),
                "relationship 'ana': expected CHECK_IN but was NEVER_CONTACTED");
        assertFails(
                () -> assertThat(AGENDA).hasReason(EVE, Reason.CHECK_IN),
                "relationship 'eve': expected CHECK_IN but was absent");
    }

    @Test
    void theReviewTakesItsTime() {
        assertThat(AGENDA).costs(Duration.ofMinutes(10)).fitsTheTimeBox();
        assertThat(agenda(Duration.ofMinutes(20))).exceedsTheTimeBox();
        assertFails(() -> assertThat(AGENDA).costs(Duration.ofMinutes(9)), "cost: expected PT9M but was PT10M");
        assertFails(() -> assertThat(AGENDA).exceedsTheTimeBox(), "cost: expected more than PT15M but was PT10M");
        assertFails(
                () -> assertThat(agenda(Duration.ofMinutes(20))).fitsTheTimeBox(),
                "cost: expected at most PT15M but was PT20M");
    }

    private static Agenda after(Ledger ledger) {
        return WeeklyReview.ofDefaults().agendaFor(ledger, TODAY);
    }

    private static Agenda agenda(Duration checkIn) {
        Ledger ledger = open(Ledger.empty(), CLEO, TODAY.minusDays(1));
        ledger = open(ledger, BEN, TODAY.minusDays(2));
        ledger = open(ledger, ANA, TODAY.minusDays(3));
        ledger = open(ledger, DEV, TODAY.plusDays(31));
        return WeeklyReview.of(ReviewPolicy.builder().checkInCost(checkIn).build())
                .agendaFor(ledger, TODAY);
    }

    private static Ledger open(Ledger ledger, RelationshipId id, LocalDate checkIn) {
        return ledger.open(
                id,
                Person.of("Somebody"),
                Nurture.of(LocalDate.of(2026, 10, 1), "no ask", checkIn),
                Stamp.of(Instant.parse("2026-11-23T09:00:00Z")));
    }

    private static void assertDiffers(Agenda other, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ROSTER).isEqualTo(other))
                .withMessageStartingWith("Agenda of 2026-11-23 differs first in " + message);
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageStartingWith("Agenda of 2026-11-23, " + message + ". It says")
                .withMessageContaining(" ana NEVER_CONTACTED. First contact was due on 2026-11-20");
    }
}
