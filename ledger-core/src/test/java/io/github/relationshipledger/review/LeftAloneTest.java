package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A suggestion that was looked at and left alone stays silent until a new fact of the kind arrives. */
class LeftAloneTest {
    private static final String LAUNCH = "Atlas 2.0 launch";

    @Test
    void aReplyLeftAloneWasContactAllTheSame() {
        AgendaItem item = replied().leftAlone(date(11, 22)).item();

        assertThat(item.reason()).isEqualTo(Reason.CHECK_IN_AHEAD);
        assertThat(item.date()).contains(date(2027, 1, 20));
    }

    @Test
    void anotherReplyBringsTheSuggestionBack() {
        AgendaItem item = replied()
                .leftAlone(date(11, 22))
                .then(Interaction.inbound(date(11, 20)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.REPLIED);
        assertThat(item.date()).as("the reply left alone is not shown again").contains(date(11, 20));
    }

    @Test
    void aReplyThatNobodySawIsNotDeclined() {
        Story seen = replied();
        AgendaItem shown = seen.item();
        Story unseen = seen.then(Interaction.inbound(date(11, 22)));

        assertThat(unseen.then(shown.declined(TODAY)).item().reason()).isEqualTo(Reason.REPLIED);
    }

    @Test
    void anEditDoesNotUndoADeclined() {
        assertThat(replied()
                        .leftAlone(date(11, 22))
                        .then(Nurture.of(TODAY, "on parental leave", date(11, 20)))
                        .item()
                        .reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void aDeclinedThatIsRetractedBringsTheSuggestionBack() {
        assertThat(replied()
                        .leftAlone(date(11, 22))
                        .then(Retraction.of(TODAY, 3))
                        .item()
                        .reason())
                .isEqualTo(Reason.REPLIED);
    }

    @Test
    void aDeclinedTriggerIsRearmedByANewOccurrence() {
        Story woken = Story.of(Dormant.of(date(8, 1), "no budget", LAUNCH)).happened(LAUNCH, date(11, 18));

        Story left = woken.leftAlone(date(11, 20));
        assertThat(left.item().reason()).isEqualTo(Reason.WAITING_FOR_TRIGGER);
        AgendaItem again = left.happened(LAUNCH, date(11, 22)).item();
        assertThat(again.reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
        assertThat(again.date()).contains(date(11, 22));
    }

    @Test
    void anOccurrenceThatNobodySawIsNotDeclined() {
        Story woken = Story.of(Dormant.of(date(8, 1), "no budget", LAUNCH)).happened(LAUNCH, date(11, 18));
        AgendaItem shown = woken.item();
        AgendaItem unseen =
                woken.happened(LAUNCH, date(11, 10)).then(shown.declined(TODAY)).item();

        assertThat(unseen.reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
        assertThat(unseen.date()).contains(date(11, 10));
    }

    @Test
    void aReplyLeftAloneShowsTheTriggerBehindIt() {
        Story both = Story.of(Dormant.of(date(8, 1), "no budget", LAUNCH))
                .happened(LAUNCH, date(11, 18))
                .then(Interaction.inbound(date(11, 20)));

        assertThat(both.leftAlone(TODAY).item().reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void aWrappedDeliverableLeftAloneStillMissesANextAction() {
        Story left = Story.of(over("webinar", date(11, 18))).leftAlone(date(11, 20));

        assertThat(left.item().reason()).isEqualTo(Reason.NEXT_ACTION_MISSING);
        assertThat(left.then(over("webinar", date(11, 21))).item().reason())
                .as("an edit does not undo it")
                .isEqualTo(Reason.NEXT_ACTION_MISSING);
        assertThat(left.then(over("podcast", date(11, 21))).item().reason())
                .as("another deliverable is over")
                .isEqualTo(Reason.WRAPPED_NO_NEXT_STEP);
    }

    @Test
    void aPostponedActionLeftAloneIsAFollowUpUntilItIsPostponedAgain() {
        Story left = Story.of(draft(10, 29))
                .then(draft(11, 5))
                .then(draft(11, 12))
                .then(draft(11, 19))
                .leftAlone(date(11, 20));

        assertThat(left.item().reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(left.then(draft(11, 19)).item().reason())
                .as("an edit does not undo it")
                .isEqualTo(Reason.FOLLOW_UP);
        assertThat(left.then(draft(11, 23)).item().reason()).isEqualTo(Reason.POSTPONED_REPEATEDLY);
    }

    @Test
    void someoneGoneQuietLeftAloneIsACheckInUntilAnotherNoteGoesUnanswered() {
        Story left = Story.of(Nurture.of(date(3, 1), "new job", date(5, 1)))
                .then(Interaction.outbound(date(5, 1)))
                .then(Interaction.outbound(date(7, 1)))
                .leftAlone(date(9, 1));

        assertThat(left.item(date(9, 1)).reason()).isEqualTo(Reason.CHECK_IN);
        assertThat(left.then(Interaction.outbound(date(9, 2))).item(date(11, 2)).reason())
                .isEqualTo(Reason.GONE_QUIET);
    }

    @Test
    void aFollowUpCannotBeLeftAlone() {
        AgendaItem item = Story.of(draft(11, 19)).item();

        assertThatIllegalStateException()
                .isThrownBy(() -> item.declined(TODAY))
                .withMessageContaining("'ana'")
                .withMessageContaining("FOLLOW_UP cannot be left alone");
    }

    private static Story replied() {
        return Story.of(Nurture.of(date(9, 10), "no open ask", date(11, 20))).then(Interaction.inbound(date(11, 21)));
    }

    private static Active over(String deliverable, LocalDate on) {
        return Active.builder(on)
                .deliverable(Deliverable.of(deliverable, Status.WRAPPED))
                .build();
    }

    private static Active draft(int month, int day) {
        return Active.of(date(10, 22), NextAction.of("review draft", date(month, day)));
    }
}
