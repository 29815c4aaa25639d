package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong in a dormant relationship. */
class DormantFindingsTest {
    private static final String LAUNCH = "Atlas 2.0 launch";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "someday",
                "Some day.",
                "later",
                "TBD",
                "when they are ready",
                "When they're  ready",
                "When they\u2019re ready",
                "soon!",
                "n/a",
                "?"
            })
    void aTriggerThatIsNoEventIsVague(String trigger) {
        assertThat(Story.of(until(trigger, date(8, 1))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.VAGUE_TRIGGER);
                    assertThat(finding.ids()).containsExactly(Story.ID);
                    assertThat(finding.explanation())
                            .isEqualTo("The trigger, \"" + trigger + "\", is no event that could happen.");
                    assertThat(finding.fix())
                            .isEqualTo("Name one: a product launch, a new budget line, a relevant campaign.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2027 budget", "the later launch", "Someday festival", "春の発売"})
    void anEventIsNotVague(String trigger) {
        assertThat(Story.of(until(trigger, date(8, 1))).findings()).isEmpty();
    }

    @Test
    void aTriggerThatHadAlreadyHappenedIsFound() {
        assertThat(Story.of(until(LAUNCH, date(11, 20)))
                        .happened("atlas 2.0  LAUNCH", date(11, 18))
                        .findings())
                .first()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.TRIGGER_HAPPENED_BEFORE);
                    assertThat(finding.ids()).containsExactly(Story.ID);
                    assertThat(finding.explanation())
                            .isEqualTo("\"Atlas 2.0 launch\" had already happened, on 2026-11-18, when it was written"
                                    + " down as the trigger on 2026-11-20.");
                });
    }

    @Test
    void oneThatHappenedOnTheDayItWasWrittenDownWakes() {
        assertThat(Story.of(until(LAUNCH, date(11, 18)))
                        .happened(LAUNCH, date(11, 18))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneThatHappenedAgainSinceIsOnTheAgendaAndNoFindingEvenWhenItWasLeftAlone() {
        Story again = Story.of(until(LAUNCH, date(11, 1)))
                .happened(LAUNCH, date(10, 1))
                .happened(LAUNCH, date(11, 18));

        assertThat(again.findings()).extracting(Finding::code).doesNotContain(Code.TRIGGER_HAPPENED_BEFORE);
        assertThat(again.leftAlone(TODAY).findings())
                .extracting(Finding::code)
                .doesNotContain(Code.TRIGGER_HAPPENED_BEFORE);
    }

    @Test
    void oneThatIsToHappenAgainAfterTheDayHasNotHappenedYet() {
        assertThat(Story.of(until(LAUNCH, date(11, 1)))
                        .happened(LAUNCH, date(10, 1))
                        .happened(LAUNCH, TODAY.plusDays(1))
                        .findings())
                .extracting(Finding::code)
                .contains(Code.TRIGGER_HAPPENED_BEFORE);
    }

    @Test
    void whereOnlyTheSpellingWasPutRightTheFixWakesThem() {
        Story corrected = Story.of(until("Atlas 2.O launch", date(8, 1)))
                .then(until(LAUNCH, date(11, 20)))
                .happened(LAUNCH, date(11, 18));
        assertThat(corrected.findings())
                .first()
                .satisfies(finding -> assertThat(finding.fix())
                        .isEqualTo("If it should count, move them. If only the spelling was put right, post it once"
                                + " more, dated as the one it corrects, and retract the line of 2026-11-20. If the"
                                + " next one is meant, name it so that it differs."));

        Story fixed = corrected.then(until(LAUNCH, date(8, 1))).then(Retraction.of(TODAY, 2));
        assertThat(fixed.findings()).isEmpty();
        assertThat(fixed.item().reason()).isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void aReasonThatSaysNothingIsNone() {
        assertThat(Story.of(Dormant.of(date(8, 1), "?", LAUNCH)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.NO_REASON);
                    assertThat(finding.explanation()).isEqualTo("The reason why it is Dormant says nothing.");
                });
    }

    private static Dormant until(String trigger, LocalDate on) {
        return Dormant.of(on, "no budget", trigger);
    }
}
