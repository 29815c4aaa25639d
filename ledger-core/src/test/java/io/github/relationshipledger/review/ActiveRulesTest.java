package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActiveRulesTest {
    @ParameterizedTest
    @EnumSource(names = {"WRAPPED", "CANCELLED"})
    void aDeliverableThatIsOverWithNoNextStepSuggestsNurture(Status over) {
        AgendaItem item = Story.of(delivering("webinar", over, date(11, 18))).item();

        assertThat(item.reason()).isEqualTo(Reason.WRAPPED_NO_NEXT_STEP);
        assertThat(item.reason().section()).isEqualTo(Section.MOVES);
        assertThat(item.date()).contains(date(11, 18));
        assertThat(item.daysLate()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "AGREED", "IN_PROGRESS"})
    void aDeliverableThatIsNotOverStillWantsANextAction(Status open) {
        assertThat(Story.of(delivering("webinar", open, date(11, 18))).item().reason())
                .isEqualTo(Reason.NEXT_ACTION_MISSING);
    }

    @Test
    void aDeliverableThatIsOverWithANextStepIsNoMove() {
        Active next = Active.builder(date(11, 18))
                .deliverable(Deliverable.of("webinar", Status.WRAPPED))
                .nextAction(NextAction.of("send thanks", date(11, 23)))
                .build();

        assertThat(Story.of(next).item().reason()).isEqualTo(Reason.FOLLOW_UP);
    }

    @Test
    void aDeliverableWaitsSinceItWasFirstSaidToBeOver() {
        Active later = delivering("webinar", Status.WRAPPED, date(11, 20)).toBuilder(date(11, 20))
                .rate(Rate.of(BigDecimal.TEN, Currency.getInstance("EUR")))
                .build();

        assertThat(Story.of(delivering("webinar", Status.WRAPPED, date(11, 10)))
                        .then(later)
                        .item()
                        .date())
                .contains(date(11, 10));
    }

    @Test
    void anActiveWithoutANextActionIsAlwaysListedSinceItWentMissing() {
        AgendaItem item = Story.of(acting("call", date(11, 1), date(11, 9)))
                .then(Active.builder(date(11, 9)).build())
                .then(Active.builder(date(11, 12)).build())
                .item();

        assertThat(item.reason()).isEqualTo(Reason.NEXT_ACTION_MISSING);
        assertThat(item.reason().section()).isEqualTo(Section.ACTIVE);
        assertThat(item.date()).contains(date(11, 9));
        assertThat(item.daysLate()).isEqualTo(14);
    }

    @Test
    void anActionDueTodayIsAFollowUpZeroDaysLate() {
        AgendaItem item = Story.of(acting("contract", date(11, 16), TODAY)).item();

        assertThat(item.reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(item.daysLate()).isZero();
        assertThat(item.carriedOver()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15,8", "2026-11-03,20", "2025-10-19,400"})
    void anOverdueFollowUpNeverAgesOut(LocalDate due, long late) {
        AgendaItem item = Story.of(acting("call", due.minusDays(1), due)).item();

        assertThat(item.reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(item.daysLate()).isEqualTo(late);
        assertThat(item.carriedOver()).isTrue();
    }

    @Test
    void aFollowUpDueOnTheDayOfTheLastReviewIsCarriedOver() {
        AgendaItem listedThen =
                Story.of(acting("call", date(11, 9), date(11, 16))).item();

        assertThat(listedThen.carriedOver()).isTrue();
        assertThat(listedThen.daysLate()).isEqualTo(7);
        assertThat(Story.of(acting("call", date(11, 9), date(11, 17))).item().carriedOver())
                .isFalse();
    }

    @Test
    void whereNoReviewWasHeldYetAFollowUpIsCarriedOverAfterAWeek() {
        assertThat(Story.neverReviewed(acting("call", date(11, 9), date(11, 16)))
                        .item()
                        .carriedOver())
                .isTrue();
        assertThat(Story.neverReviewed(acting("call", date(11, 9), date(11, 17)))
                        .item()
                        .carriedOver())
                .isFalse();
    }

    @Test
    void aReviewHeldTwiceOnOneDayReckonsFromTheOneBefore() {
        Story twice = Story.of(acting("call", date(11, 16), date(11, 18))).reviewed(TODAY);

        assertThat(twice.item().carriedOver()).isFalse();
        assertThat(twice.agenda(TODAY)).isEqualTo(twice.agenda(TODAY));
        assertThat(twice.item()).isEqualTo(twice.reviewed(TODAY).item());
    }

    @Test
    void threeSkippedReviewsGiveOneAgendaThatLosesNothing() {
        Story skipped = Story.neverReviewed(acting("call", date(10, 19), date(10, 28)))
                .reviewed(date(10, 26))
                .then(Interaction.inbound(date(11, 2)));

        AgendaItem item = skipped.item();
        assertThat(item.reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(item.daysLate()).isEqualTo(26);
        assertThat(item.carriedOver())
                .as("it was not due yet at the last review")
                .isFalse();
    }

    @Test
    void anActionAheadIsQuietUntilItIsDue() {
        AgendaItem item =
                Story.of(acting("kick-off", date(11, 16), date(12, 1))).item();

        assertThat(item.reason()).isEqualTo(Reason.ACTION_AHEAD);
        assertThat(item.date()).contains(date(12, 1));
        assertThat(item.comingUp()).isFalse();
        assertThat(item.daysLate()).isZero();
    }

    @Test
    void anActionDueWithinAWeekIsComingUp() {
        assertThat(Story.of(acting("kick-off", date(11, 16), date(11, 30)))
                        .item()
                        .comingUp())
                .isTrue();
    }

    @Test
    void newsOnALaterLineThanTheActionIsHeardSince() {
        Story quiet = Story.of(acting("kick-off", date(11, 16), date(12, 23)));

        assertThat(quiet.item().heardSince()).isFalse();
        assertThat(quiet.then(Interaction.outbound(date(11, 21))).item().heardSince())
                .isFalse();
        assertThat(quiet.then(Interaction.inbound(date(11, 21))).item().heardSince())
                .isTrue();
        assertThat(quiet.then(Interaction.conversation(date(11, 21))).item().heardSince())
                .isTrue();
    }

    @Test
    void anEditThatKeepsTheActionSwallowsNoNewsAndANewActionAnswersIt() {
        Story heard = Story.of(acting("kick-off", date(11, 16), date(12, 23))).then(Interaction.inbound(date(11, 21)));
        Active withRate = acting("kick-off", date(11, 22), date(12, 23)).toBuilder(date(11, 22))
                .rate(Rate.of(BigDecimal.TEN, Currency.getInstance("EUR")))
                .build();

        assertThat(heard.then(withRate).item().heardSince()).isTrue();
        assertThat(heard.then(acting("kick-off", date(11, 22), date(12, 24)))
                        .item()
                        .heardSince())
                .isFalse();
    }

    @Test
    void anActionPostponedThreeTimesAndDueIsAMoveToDecideOn() {
        AgendaItem item = postponed(3).item();

        assertThat(item.reason()).isEqualTo(Reason.POSTPONED_REPEATEDLY);
        assertThat(item.reason().section()).isEqualTo(Section.MOVES);
        assertThat(item.date()).contains(date(11, 19));
    }

    @Test
    void anActionPostponedTwiceIsAFollowUp() {
        assertThat(postponed(2).item(date(11, 30)).reason()).isEqualTo(Reason.FOLLOW_UP);
    }

    @Test
    void anActionPostponedThreeTimesIsQuietUntilItIsDue() {
        assertThat(postponed(3).item(date(11, 18)).reason()).isEqualTo(Reason.ACTION_AHEAD);
    }

    private static Story postponed(int times) {
        Story story = Story.of(acting("review draft", date(10, 22), date(10, 29)));
        for (int i = 1; i <= times; i++) {
            story = story.then(acting("review draft", date(10, 22), date(10, 29).plusWeeks(i)));
        }
        return story;
    }

    private static Active acting(String what, LocalDate on, LocalDate due) {
        return Active.of(on, NextAction.of(what, due));
    }

    private static Active delivering(String name, Status status, LocalDate on) {
        return Active.builder(on).deliverable(Deliverable.of(name, status)).build();
    }
}
