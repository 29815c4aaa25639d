package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a planned check-in takes effect, and since when it waits. */
class CheckInsTest {
    private static final Active BEFORE = Active.of(date(9, 1), NextAction.of("call", date(9, 8)));

    @Test
    void contactSatisfiesAnEarlierPlan() {
        AgendaItem item = Story.of(nurture(date(9, 10), date(11, 19)))
                .then(Interaction.outbound(date(11, 10)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.CHECK_IN_AHEAD);
        assertThat(item.date()).contains(date(2027, 1, 9));
    }

    @Test
    void aLaterPlanSurvivesContact() {
        assertThat(Story.of(nurture(date(9, 10), date(2027, 3, 1)))
                        .then(Interaction.outbound(date(11, 10)))
                        .item()
                        .date())
                .contains(date(2027, 3, 1));
    }

    @Test
    void contactBeforeThePlanDoesNotPutItOff() {
        assertThat(Story.of(BEFORE)
                        .then(Interaction.outbound(TODAY))
                        .then(nurture(TODAY, date(11, 30)))
                        .item()
                        .date())
                .contains(date(11, 30));
    }

    @Test
    void aBackdatedContactOnALaterLineDoesNotPutThePlanOff() {
        assertThat(Story.of(nurture(date(11, 20), date(11, 30)))
                        .then(Interaction.outbound(date(11, 18)))
                        .item()
                        .date())
                .contains(date(11, 30));
    }

    @Test
    void repeatingTheStandingWordForWordConfirmsItsDateAgainstContactInBetween() {
        assertThat(Story.of(nurture(date(11, 1), date(11, 30)))
                        .then(Interaction.outbound(TODAY))
                        .then(nurture(TODAY, date(11, 30)))
                        .item()
                        .date())
                .contains(date(11, 30));
    }

    @Test
    void correctingTheReasonDoesNotConfirmTheDate() {
        assertThat(Story.of(nurture(date(11, 1), date(11, 30)))
                        .then(Interaction.outbound(TODAY))
                        .then(Nurture.of(TODAY, "on parental leave", date(11, 30)))
                        .item()
                        .date())
                .contains(date(2027, 1, 22));
    }

    @Test
    void aRetractedContactSatisfiesNothing() {
        assertThat(Story.of(nurture(date(9, 10), date(11, 19)))
                        .then(Interaction.outbound(date(11, 10)))
                        .then(Retraction.of(TODAY, 2))
                        .item()
                        .reason())
                .isEqualTo(Reason.NEVER_CONTACTED);
    }

    @Test
    void aDeferredCheckInThatIsReplannedKeepsItsPlace() {
        AgendaItem replanned = Story.of(nurture(date(9, 1), date(11, 1)))
                .then(nurture(date(11, 2), date(11, 20)))
                .item();

        assertThat(replanned.date()).contains(date(11, 20));
        assertThat(replanned.place()).isEqualTo(date(11, 1));
    }

    @Test
    void aPlanChangedBeforeItCameDueHoldsNoPlace() {
        assertThat(Story.of(nurture(date(9, 1), date(11, 10)))
                        .then(nurture(date(11, 2), date(11, 20)))
                        .item()
                        .place())
                .isEqualTo(date(11, 20));
    }

    @Test
    void contactGivesUpThePlace() {
        assertThat(Story.of(nurture(date(7, 1), date(9, 1)))
                        .then(nurture(date(9, 2), date(9, 9)))
                        .then(Interaction.outbound(date(9, 9)))
                        .then(nurture(date(9, 9), date(11, 15)))
                        .item()
                        .place())
                .isEqualTo(date(11, 15));
    }

    @Test
    void contactFromBeforeThePlanDoesNotGiveUpThePlace() {
        AgendaItem replanned = Story.of(Active.of(date(9, 1), NextAction.of("call", date(9, 8))))
                .then(Interaction.conversation(date(10, 20)))
                .then(nurture(date(10, 21), date(10, 15)))
                .then(nurture(date(11, 2), date(11, 20)))
                .item();

        assertThat(replanned.date()).contains(date(11, 20));
        assertThat(replanned.place()).as("overdue from the first day").isEqualTo(date(10, 15));
    }

    @Test
    void contactOnTheDueDayGivesUpThePlaceThoughItIsLoggedAfterTheReplanning() {
        assertThat(Story.of(nurture(date(7, 1), date(9, 1)))
                        .then(nurture(date(9, 2), date(11, 15)))
                        .then(Interaction.outbound(date(9, 1)))
                        .item()
                        .place())
                .isEqualTo(date(11, 15));
    }

    @Test
    void nothingFromAnEarlierStayIsResurrected() {
        AgendaItem item = Story.of(nurture(date(3, 1), date(5, 1)))
                .then(Interaction.inbound(date(4, 1)))
                .then(Active.of(date(4, 2), NextAction.of("call", date(4, 9))))
                .then(nurture(date(9, 1), date(11, 20)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.CHECK_IN);
        assertThat(item.date()).contains(date(11, 20));
        assertThat(item.place()).isEqualTo(date(11, 20));
    }

    @Test
    void contactOnTheDayOnWhichThePlanWasMadePutsItOff() {
        assertThat(Story.of(nurture(TODAY, date(11, 30)))
                        .then(Interaction.outbound(TODAY))
                        .item()
                        .date())
                .contains(date(2027, 1, 22));
    }

    @Test
    void confirmedAfterTheReasonWasCorrectedADateHolds() {
        Nurture corrected = Nurture.of(TODAY, "on parental leave", date(11, 30));
        Story contact = Story.of(nurture(date(11, 1), date(11, 30))).then(Interaction.outbound(TODAY));

        assertThat(contact.then(corrected).then(corrected).item().date()).contains(date(11, 30));
    }

    @Test
    void aCheckInPutOffByContactAndReplannedWaitsSinceItFirstCameDueAfterIt() {
        assertThat(Story.of(nurture(date(6, 1), date(7, 1)))
                        .then(Interaction.outbound(date(7, 1)))
                        .then(nurture(date(9, 1), date(9, 8)))
                        .then(nurture(date(9, 8), date(9, 15)))
                        .item()
                        .place())
                .isEqualTo(date(8, 30));
    }

    private static Nurture nurture(LocalDate on, LocalDate checkIn) {
        return Nurture.of(on, "no open ask", checkIn);
    }
}
