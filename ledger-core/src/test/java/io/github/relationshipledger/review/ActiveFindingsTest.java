package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong in an Active relationship. */
class ActiveFindingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"tbd", "TBD", "T.B.D.", "?", "...", "-", "to  do", "n/a", "None"})
    void anActionThatSaysNothingIsNone(String what) {
        assertThat(Story.of(active(date(11, 20), what, date(11, 27))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.NO_ACTION);
                    assertThat(finding.ids()).containsExactly(Story.ID);
                    assertThat(finding.explanation())
                            .isEqualTo("The next action, \"" + what + "\", says nothing to do.");
                    assertThat(finding.fix())
                            .isEqualTo("Say what to do, as in \"send brief\", or move to Nurture if there is nothing.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "decide what is tbd", "do nothing until they call", "todos", "問い合わせ"})
    void anActionThatSaysSomethingIsOne(String what) {
        assertThat(Story.of(active(date(11, 20), what, date(11, 27))).findings())
                .isEmpty();
    }

    @Test
    void anActionPostponedThreeTimesIsFoundEvenBeforeItIsDueAgain() {
        Story twice = Story.of(call(date(11, 20), date(11, 21)))
                .then(call(date(11, 21), date(11, 22)))
                .then(call(date(11, 22), date(11, 23)));

        assertThat(twice.findings()).isEmpty();
        assertThat(twice.then(call(TODAY, date(11, 30))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.POSTPONED_REPEATEDLY);
                    assertThat(finding.explanation()).isEqualTo("\"call\" was postponed 3 times, to 2026-11-30.");
                    assertThat(finding.fix()).isEqualTo("Recommit, change the action, or park the relationship.");
                });
    }

    @Test
    void thirtyDaysWithoutContactAndMoreThanThirtyToGoAreSilence() {
        assertThat(spokenAndDue(TODAY.minusDays(30), TODAY.plusDays(31)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.SILENT_ACTIVE);
                    assertThat(finding.explanation())
                            .isEqualTo("No contact since 2026-10-24, and \"call\" is due on 2026-12-24 only.");
                    assertThat(finding.fix())
                            .isEqualTo("Bring the action forward, or move to Nurture with a check-in.");
                });
    }

    @Test
    void twentyNineDaysWithoutContactOrThirtyToGoAreNone() {
        assertThat(spokenAndDue(TODAY.minusDays(29), TODAY.plusDays(31)).findings())
                .isEmpty();
        assertThat(spokenAndDue(TODAY.minusDays(30), TODAY.plusDays(30)).findings())
                .isEmpty();
    }

    @Test
    void withoutAnyContactTheSilenceBeginsWithTheStayInActive() {
        assertThat(Story.of(call(TODAY.minusDays(30), TODAY.plusDays(31))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation())
                        .isEqualTo("No contact yet, Active since 2026-10-24, and \"call\" is due on 2026-12-24 only."));
        assertThat(Story.of(call(TODAY.minusDays(29), TODAY.plusDays(31))).findings())
                .isEmpty();
    }

    @Test
    void aReplyWhileTheActionIsMoreThanAWeekOffIsFound() {
        assertThat(heardAndDue(TODAY.plusDays(8)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.HEARD_SINCE);
            assertThat(finding.explanation())
                    .isEqualTo("Heard from them since \"call\" was set, which is due on 2026-12-01 only.");
            assertThat(finding.fix()).isEqualTo("Bring the action forward, or set the one that answers them.");
        });
        assertThat(heardAndDue(TODAY.plusDays(7)).findings()).isEmpty();
    }

    @Test
    void aNoteOfOursIsNoNews() {
        assertThat(Story.of(call(date(11, 20), date(12, 23)))
                        .then(Interaction.outbound(date(11, 21)))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneWithoutANextActionIsOnTheAgendaAndNoFinding() {
        assertThat(Story.of(Active.builder(date(8, 1)).build()).findings()).isEmpty();
    }

    @Test
    void nothingOfAnEarlierStayInActiveIsFound() {
        assertThat(Story.of(active(date(9, 1), "tbd", date(12, 31)))
                        .then(Nurture.of(date(11, 1), "no open ask", date(1, 15).plusYears(1)))
                        .findings())
                .isEmpty();
    }

    @Test
    void thePolicySaysHowOftenIsRepeatedlyAndHowFarOffAnAnswerMayBe() {
        ReviewPolicy policy =
                ReviewPolicy.builder().postponedOften(1).reviewInterval(14).build();
        Story story = heardAndDue(TODAY.plusDays(14));

        assertThat(codes(policy, story)).isEmpty();
        assertThat(codes(policy, story.then(call(TODAY, TODAY.plusDays(15)))))
                .containsExactly(Code.POSTPONED_REPEATEDLY);
    }

    private static List<Code> codes(ReviewPolicy policy, Story story) {
        return WeeklyReview.of(policy).inspect(story.ledger(), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static Story spokenAndDue(LocalDate spoken, LocalDate due) {
        return Story.of(Nurture.of(date(8, 1), "no open ask", date(10, 15)))
                .then(Interaction.conversation(spoken))
                .then(call(spoken, due));
    }

    private static Story heardAndDue(LocalDate due) {
        return Story.of(call(date(11, 20), due)).then(Interaction.inbound(date(11, 21)));
    }

    private static Active call(LocalDate on, LocalDate due) {
        return active(on, "call", due);
    }

    private static Active active(LocalDate on, String what, LocalDate due) {
        return Active.of(on, NextAction.of(what, due));
    }
}
