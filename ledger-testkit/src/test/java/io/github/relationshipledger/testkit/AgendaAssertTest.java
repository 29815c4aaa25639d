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

    @Test
    void aFailureShowsTheAgendaAndItsReasons() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(AGENDA).as("Monday").lists(Section.NURTURE, ANA, BEN))
                .withMessage("""
                [Monday] Agenda of 2026-11-23, section NURTURE: expected [ana, ben] but was [ana]. It says
                  NURTURE ana NEVER_CONTACTED: First contact was due on 2026-11-20, 3 days overdue; there was none yet.
                  deferred ben NEVER_CONTACTED: First contact was due on 2026-11-21, 2 days overdue; there was none yet.
                  deferred cleo NEVER_CONTACTED: First contact was due on 2026-11-22, 1 day overdue; there was none yet.
                  quiet dev CHECK_IN_AHEAD: Check-in on 2026-12-24.
                  cost of ACTIVE PT0S
                  cost of NURTURE PT10M
                  cost of DORMANT PT0S
                  cost of MOVES PT0S""");
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
    void eachItemHasAReasonWhereverItStands() {
        assertThat(AGENDA)
                .hasItem(ANA, Reason.NEVER_CONTACTED)
                .hasItem(BEN, Reason.NEVER_CONTACTED)
                .hasItem(DEV, Reason.CHECK_IN_AHEAD);
        assertFails(
                () -> assertThat(AGENDA).hasItem(ANA, Reason.CHECK_IN),
                "relationship 'ana': expected CHECK_IN but was NEVER_CONTACTED");
        assertFails(
                () -> assertThat(AGENDA).hasItem(EVE, Reason.CHECK_IN),
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

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageStartingWith("Agenda of 2026-11-23, " + message + ". It says")
                .withMessageContaining(" ana NEVER_CONTACTED: First contact was due on 2026-11-20");
    }
}
