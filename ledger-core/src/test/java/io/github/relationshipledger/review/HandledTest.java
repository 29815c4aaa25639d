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
import io.github.relationshipledger.Reason;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An item is handled when the rules no longer give that relationship that reason on the agenda's date. */
class HandledTest {
    private static final LocalDate LATER = date(12, 23);
    private static final Interaction NOTE = Interaction.outbound(TODAY);
    private static final Nurture NURTURED = nurture(LATER);
    private static final Dormant PARKED = Dormant.of(TODAY, "no answer", "Atlas 3.0");

    @Test
    void lookingIsNotHandling() {
        for (Story story : new Story[] {followUp(), missing(), wrapped(), postponed(), checkIn(), quiet(), replied()}) {
            assertThat(handled(story, story)).as(reason(story).name()).isFalse();
        }
    }

    @Test
    void aFollowUpIsHandledOnceNoActionIsDue() {
        Story story = followUp();

        assertThat(handled(story, story.then(NOTE))).as("contact alone").isFalse();
        assertThat(handled(story, story.then(call(LATER)))).as("postponed").isTrue();
        assertThat(handled(story, story.then(NOTE).then(call(LATER).withoutNextAction(TODAY))))
                .as("no next step")
                .isTrue();
        assertThat(handled(story, story.then(NURTURED))).as("moved").isTrue();
        assertThat(handled(story, story.then(call(TODAY)))).as("due today").isFalse();
    }

    @Test
    void aMissingActionIsHandledBySettingOne() {
        assertThat(handled(missing(), missing().then(call(LATER)))).isTrue();
    }

    @Test
    void aReplyIsHandledByAMoveANewDateOrByLeavingItAlone() {
        Story story = replied();

        assertThat(handled(story, story.then(NOTE)))
                .as("answered and not moved")
                .isFalse();
        assertThat(handled(story, story.then(call(LATER)))).as("moved").isTrue();
        assertThat(handled(story, story.then(nurture(date(12, 24)))))
                .as("a new date")
                .isTrue();
        assertThat(handled(story, story.then(NURTURED))).as("the same date").isFalse();
        assertThat(handled(story, story.leftAlone(TODAY))).as("left alone").isTrue();
        assertThat(handled(story, story.leftAlone(TODAY).then(Interaction.inbound(TODAY))))
                .as("left alone, and then they got in touch again")
                .isFalse();
    }

    @Test
    void someoneGoneQuietIsHandledByAnotherNoteALaterDateAMoveOrByLeavingThemAlone() {
        Story story = quiet();

        assertThat(handled(story, story.then(NOTE))).as("another note today").isTrue();
        assertThat(handled(story, story.then(NOTE).then(NURTURED)))
                .as("and a date")
                .isTrue();
        assertThat(handled(story, story.then(NURTURED)))
                .as("a later date alone")
                .isTrue();
        assertThat(handled(story, story.then(PARKED))).as("moved").isTrue();
        assertThat(handled(story, story.then(call(LATER)))).as("moved").isTrue();
        assertThat(handled(story, story.then(Interaction.inbound(TODAY))))
                .as("they got in touch after all, which is news for the next review")
                .isTrue();
        assertThat(handled(story, story.then(Interaction.outbound(date(9, 1)))))
                .as("a note from before the plan, logged late")
                .isFalse();
    }

    @Test
    void someoneGoneQuietAndLeftAloneIsHandledAndTheirCheckInIsNextInTheQueue() {
        Story left = quiet().leftAlone(TODAY);

        assertThat(handled(quiet(), left)).isTrue();
        assertThat(left.item().reason()).isEqualTo(Reason.CHECK_IN);
    }

    @Test
    void aWrappedDeliverableIsHandledByANextStepAMoveOrByLeavingItAlone() {
        Story story = wrapped();

        assertThat(handled(story, story.then(call(LATER)))).isTrue();
        assertThat(handled(story, story.then(NURTURED))).isTrue();
        assertThat(handled(story, story.leftAlone(TODAY))).isTrue();
        assertThat(story.leftAlone(TODAY).item().reason()).isEqualTo(Reason.NEXT_ACTION_MISSING);
    }

    @Test
    void aPostponedActionIsHandledByRecommittingChangingItParkingOrByLeavingItAlone() {
        Story story = postponed();

        assertThat(handled(story, story.then(call(LATER)))).as("once more").isTrue();
        assertThat(handled(story, story.then(Active.of(TODAY, NextAction.of("send brief", TODAY)))))
                .as("another action, due at once")
                .isTrue();
        assertThat(handled(story, story.then(PARKED))).as("parked").isTrue();
        assertThat(handled(story, story.leftAlone(TODAY))).as("left alone").isTrue();
        assertThat(handled(story, story.then(call(TODAY)))).as("due today").isFalse();
    }

    @Test
    void someoneWokenIsHandledByAMoveByLeavingThemAloneOrWithTheOccurrence() {
        Story story = Story.of(Dormant.of(date(8, 1), "no budget", "launch")).happened("launch", date(11, 18));
        Ledger withdrawn = story.ledger().withdraw(Occurrence.of("launch", date(11, 18)));

        assertThat(handled(story, story.then(call(LATER)))).as("moved").isTrue();
        assertThat(handled(story, story.leftAlone(TODAY))).as("left alone").isTrue();
        assertThat(handled(story, new Story(withdrawn))).as("withdrawn").isTrue();
        assertThat(handled(story, story.leftAlone(TODAY).happened("launch", TODAY)))
                .as("left alone, and then it happened again")
                .isFalse();
    }

    @Test
    void aCheckInIsHandledByContactAMoveOrALaterDate() {
        Story story = checkIn();

        assertThat(handled(story, story.then(NOTE))).as("contact").isTrue();
        assertThat(handled(story, story.then(PARKED))).as("moved").isTrue();
        assertThat(handled(story, story.then(NURTURED)))
                .as("looked at and put off")
                .isTrue();
        assertThat(handled(story, story.then(nurture(TODAY)))).as("due today").isFalse();
    }

    @Test
    void whatIsPostedTheDayAfterCountsForTheReviewThatWasLeftInTheMiddle() {
        Story story = checkIn();
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(handled(
                        story,
                        story.then(Interaction.outbound(tomorrow)).then(Nurture.of(tomorrow, "no open ask", LATER))))
                .isTrue();
    }

    private static boolean handled(Story before, Story after) {
        return WeeklyReview.ofDefaults()
                .close(before.agenda(TODAY), after.ledger(), Duration.ofMinutes(10))
                .handled()
                .containsValue(1);
    }

    private static Reason reason(Story story) {
        return story.item().reason();
    }

    private static Story followUp() {
        return Story.of(call(date(11, 20)));
    }

    private static Story missing() {
        return Story.of(call(date(11, 20)).withoutNextAction(TODAY));
    }

    private static Story wrapped() {
        return Story.of(Active.builder(date(11, 18))
                .deliverable(Deliverable.of("webinar", Deliverable.Status.WRAPPED))
                .build());
    }

    private static Story postponed() {
        return Story.of(call(date(11, 1)))
                .then(call(date(11, 8)))
                .then(call(date(11, 15)))
                .then(call(date(11, 22)));
    }

    private static Story replied() {
        return Story.of(nurture(LATER)).then(Interaction.inbound(date(11, 21)));
    }

    private static Story checkIn() {
        return Story.of(nurture(date(11, 19))).then(Interaction.outbound(date(9, 2)));
    }

    private static Story quiet() {
        return Story.of(nurture(date(9, 2)))
                .then(Interaction.outbound(date(9, 2)))
                .then(Interaction.outbound(date(9, 5)))
                .then(Nurture.of(date(9, 5), "no open ask", date(11, 19)));
    }

    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(9, 1), "no open ask", checkIn);
    }

    private static Active call(LocalDate due) {
        return Active.of(date(10, 20), NextAction.of("call", due));
    }
}
