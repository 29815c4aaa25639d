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
import io.github.relationshipledger.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NurtureRulesTest {
    private static final Active BEFORE = Active.of(date(9, 1), NextAction.of("call", date(9, 8)));

    @Test
    void aReplyAfterTheMoveSuggestsActive() {
        AgendaItem item = Story.of(nurture(date(9, 10), date(12, 1)))
                .then(Interaction.inbound(date(11, 21)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.REPLIED);
        assertThat(item.reason().section()).isEqualTo(Section.MOVES);
        assertThat(item.date()).contains(date(11, 21));
        assertThat(item.daysLate()).isEqualTo(2);
    }

    @Test
    void aReplyBeforeTheMoveDoesNotCount() {
        assertThat(Story.of(BEFORE)
                        .then(Interaction.conversation(TODAY))
                        .then(nurture(TODAY, date(2027, 1, 25)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void aReplyLoggedLateStillCountsForSevenDays() {
        Story moved = Story.of(BEFORE).then(nurture(TODAY, date(2027, 1, 25)));

        assertThat(moved.then(Interaction.inbound(date(11, 22))).item().reason())
                .isEqualTo(Reason.REPLIED);
        assertThat(moved.then(Interaction.inbound(date(11, 16))).item().reason())
                .isEqualTo(Reason.REPLIED);
        assertThat(moved.then(Interaction.inbound(date(11, 15))).item().reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void ourOwnNoteIsNoReply() {
        assertThat(Story.of(nurture(date(9, 10), date(12, 1)))
                        .then(Interaction.outbound(date(11, 21)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void severalRepliesAreListedSinceTheEarliest() {
        AgendaItem item = Story.of(nurture(date(9, 10), date(12, 1)))
                .then(Interaction.inbound(date(11, 22)))
                .then(Interaction.conversation(date(11, 20)))
                .item();

        assertThat(item.date()).contains(date(11, 20));
        assertThat(item.declined(TODAY).line()).hasValue(3);
    }

    @Test
    void correctingTheReasonAnswersNoReply() {
        assertThat(Story.of(nurture(date(9, 10), date(12, 1)))
                        .then(Interaction.inbound(date(11, 21)))
                        .then(Nurture.of(date(11, 22), "on parental leave", date(12, 1)))
                        .item()
                        .reason())
                .isEqualTo(Reason.REPLIED);
    }

    @Test
    void repeatingTheStandingWordForWordAnswersNoReply() {
        assertThat(Story.of(nurture(date(9, 10), date(12, 1)))
                        .then(Interaction.inbound(date(11, 21)))
                        .then(nurture(date(11, 22), date(12, 1)))
                        .item()
                        .reason())
                .isEqualTo(Reason.REPLIED);
    }

    @Test
    void aNewCheckInDateAnswersTheReply() {
        assertThat(Story.of(nurture(date(9, 10), date(12, 1)))
                        .then(Interaction.inbound(date(11, 21)))
                        .then(nurture(date(11, 22), date(12, 2)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void aCheckInIsDueOnItsPlannedDate() {
        Story story =
                Story.of(BEFORE).then(Interaction.conversation(date(9, 8))).then(nurture(date(9, 10), date(11, 19)));

        assertThat(story.item(date(11, 18)).reason()).isEqualTo(Reason.CHECK_IN_AHEAD);
        assertThat(story.item(date(11, 19)).reason()).isEqualTo(Reason.CHECK_IN);
        assertThat(story.item().reason().section()).isEqualTo(Section.NURTURE);
        assertThat(story.item().daysLate()).isEqualTo(4);
    }

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
    void someoneNeverContactedIsListedAsSuch() {
        assertThat(Story.of(nurture(date(9, 10), date(11, 19))).item().reason()).isEqualTo(Reason.NEVER_CONTACTED);
    }

    @Test
    void aCheckInIsLateAfterNinetyDaysWithoutContact() {
        Story story = Story.of(nurture(date(6, 1), date(8, 1))).then(Interaction.outbound(date(6, 30)));

        assertThat(story.item(date(9, 28)).late()).isFalse();
        assertThat(story.item(date(9, 29)).late()).isTrue();
    }

    @Test
    void aCheckInIsNotLateBeforeNinetyDaysInNurture() {
        Story story = Story.of(BEFORE).then(Interaction.outbound(date(1, 1))).then(nurture(date(9, 1), date(11, 1)));

        assertThat(story.item(date(11, 30)).late()).isFalse();
        assertThat(story.item(date(12, 1)).late()).isTrue();
    }

    @Test
    void twoUnansweredCheckInsSuggestDormant() {
        AgendaItem item = Story.of(nurture(date(5, 1), date(7, 1)))
                .then(Interaction.outbound(date(7, 1)))
                .then(nurture(date(7, 1), date(9, 15)))
                .then(Interaction.outbound(date(9, 15)))
                .then(nurture(date(9, 15), date(11, 20)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.GONE_QUIET);
        assertThat(item.reason().section()).isEqualTo(Section.MOVES);
        assertThat(item.date()).contains(date(11, 20));
    }

    @Test
    void goneQuietIsAskedOnlyWhenTheNextCheckInIsDue() {
        assertThat(Story.of(nurture(date(5, 1), date(7, 1)))
                        .then(Interaction.outbound(date(7, 1)))
                        .then(Interaction.outbound(date(9, 15)))
                        .then(nurture(date(9, 15), date(12, 20)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void twoNotesOnOneDayAreOneUnansweredCheckIn() {
        assertThat(Story.of(nurture(date(9, 1), date(11, 20)))
                        .then(Interaction.outbound(date(9, 10)))
                        .then(Interaction.outbound(date(9, 10)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN);
    }

    @Test
    void anAnswerStartsTheCountAnew() {
        Story answered = Story.of(nurture(date(5, 1), date(7, 1)))
                .then(Interaction.outbound(date(7, 1)))
                .then(Interaction.inbound(date(7, 5)))
                .then(nurture(date(7, 6), date(9, 15)))
                .then(Interaction.outbound(date(9, 15)))
                .then(nurture(date(9, 15), date(11, 20)));

        assertThat(answered.item().reason()).isEqualTo(Reason.CHECK_IN);
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

    private static Nurture nurture(LocalDate on, LocalDate checkIn) {
        return Nurture.of(on, "no open ask", checkIn);
    }
}
