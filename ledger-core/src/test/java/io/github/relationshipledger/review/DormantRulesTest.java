package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DormantRulesTest {
    private static final String LAUNCH = "Atlas 2.0 launch";

    @Test
    void aDormantOneIsLeftAloneUntilItsTrigger() {
        AgendaItem item = Story.of(dormant(date(8, 1), LAUNCH)).item();

        assertThat(item.reason()).isEqualTo(Reason.WAITING_FOR_TRIGGER);
        assertThat(item.date()).isEmpty();
    }

    @Test
    void theTriggerThatHappenedWakesIt() {
        AgendaItem item = Story.of(dormant(date(8, 1), LAUNCH))
                .happened(LAUNCH, date(11, 18))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
        assertThat(item.reason().section()).isEqualTo(Section.DORMANT);
        assertThat(item.date()).contains(date(11, 18));
        assertThat(item.occurrences()).containsExactly(Occurrence.of(LAUNCH, date(11, 18)));
    }

    @Test
    void theTriggerMayHappenOnTheVeryDayOfTheParkingOrToday() {
        assertThat(Story.of(dormant(TODAY, LAUNCH))
                        .happened(LAUNCH, TODAY)
                        .item()
                        .reason())
                .isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void anOccurrenceBeforeTheParkingDoesNotWake() {
        assertThat(Story.of(dormant(date(11, 20), LAUNCH))
                        .happened(LAUNCH, date(11, 18))
                        .item()
                        .reason())
                .isEqualTo(Reason.WAITING_FOR_TRIGGER);
    }

    @Test
    void anOccurrenceAheadDoesNotWakeYet() {
        Story story = Story.of(dormant(date(8, 1), LAUNCH)).happened(LAUNCH, date(11, 24));

        assertThat(story.item(TODAY).reason()).isEqualTo(Reason.WAITING_FOR_TRIGGER);
        assertThat(story.item(date(11, 24)).reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas 2.0 LAUNCH", "Atlas\u00a0 2.0\tlaunch", " Atlas 2.0 launch "})
    void spellingsOfOneEventMatch(String event) {
        assertThat(Story.of(dormant(date(8, 1), LAUNCH))
                        .happened(event, date(11, 18))
                        .item()
                        .reason())
                .isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void correctingTheReasonDoesNotSwallowTheOccurrence() {
        assertThat(Story.of(dormant(date(8, 1), LAUNCH))
                        .happened(LAUNCH, date(11, 18))
                        .then(Dormant.of(date(11, 20), "budget frozen", "atlas 2.0 launch"))
                        .item()
                        .reason())
                .isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void aNewTriggerAnswersWhatCameBefore() {
        assertThat(Story.of(dormant(date(8, 1), LAUNCH))
                        .happened(LAUNCH, date(11, 18))
                        .then(dormant(date(11, 20), "Atlas 3.0 launch"))
                        .item()
                        .reason())
                .isEqualTo(Reason.WAITING_FOR_TRIGGER);
    }

    @Test
    void aReplySuggestsActiveWhateverHappenedToTheTrigger() {
        AgendaItem item = Story.of(dormant(date(6, 15), LAUNCH))
                .happened(LAUNCH, date(11, 18))
                .then(Interaction.inbound(date(11, 22)))
                .item();

        assertThat(item.reason()).isEqualTo(Reason.REPLIED);
        assertThat(item.occurrences()).hasSize(1);
        assertThat(item.explanation()).contains("2026-11-22").contains("happened on 2026-11-18");
    }

    @Test
    void aReplyBeforeTheParkingDoesNotCountAndOneAfterItDoes() {
        Story parked = Story.of(Nurture.of(date(6, 1), "no open ask", date(8, 1)))
                .then(Interaction.inbound(date(8, 1)))
                .then(dormant(date(8, 2), LAUNCH));

        assertThat(parked.item().reason()).isEqualTo(Reason.WAITING_FOR_TRIGGER);
        assertThat(parked.then(Interaction.inbound(date(8, 3))).item().reason()).isEqualTo(Reason.REPLIED);
    }

    private static Dormant dormant(LocalDate on, String trigger) {
        return Dormant.of(on, "no budget", trigger);
    }
}
