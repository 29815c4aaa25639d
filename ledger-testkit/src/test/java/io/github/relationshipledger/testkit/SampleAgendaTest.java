package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.TriggerWatch;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The agenda of the sample roster, which is the method's worked example. */
class SampleAgendaTest {
    private final Agenda agenda = WeeklyReview.ofDefaults().agendaFor(Samples.roster(), TODAY);

    @Test
    void followUpsComeByDaysLateAndMissingActionsLast() {
        assertThat(agenda.items(Section.ACTIVE))
                .extracting(SampleAgendaTest::name, AgendaItem::reason, AgendaItem::daysLate, AgendaItem::carriedOver)
                .containsExactly(
                        tuple("Ben", Reason.FOLLOW_UP, 11L, true),
                        tuple("Ana", Reason.FOLLOW_UP, 3L, false),
                        tuple("Cleo", Reason.FOLLOW_UP, 0L, false),
                        tuple("Fay", Reason.NEXT_ACTION_MISSING, 7L, false));
    }

    @Test
    void oneCheckInIsDue() {
        assertThat(agenda.items(Section.NURTURE))
                .extracting(SampleAgendaTest::name, AgendaItem::reason, AgendaItem::daysLate, AgendaItem::late)
                .containsExactly(tuple("Gus", Reason.CHECK_IN, 4L, false));
    }

    @Test
    void oneTriggerHappened() {
        assertThat(agenda.items(Section.DORMANT))
                .extracting(SampleAgendaTest::name, AgendaItem::reason, AgendaItem::date)
                .containsExactly(tuple("Kim", Reason.TRIGGER_HAPPENED, on(2026, 11, 18)));
    }

    @Test
    void repliesComeFirstAmongTheMovesAndThenWhoWaitsLongest() {
        assertThat(agenda.items(Section.MOVES))
                .extracting(SampleAgendaTest::name, AgendaItem::reason, AgendaItem::date)
                .containsExactly(
                        tuple("Ida", Reason.REPLIED, on(2026, 11, 21)),
                        tuple("Oli", Reason.REPLIED, on(2026, 11, 22)),
                        tuple("Ema", Reason.WRAPPED_NO_NEXT_STEP, on(2026, 11, 18)),
                        tuple("Nia", Reason.POSTPONED_REPEATEDLY, on(2026, 11, 19)),
                        tuple("Jon", Reason.GONE_QUIET, on(2026, 11, 20)));
    }

    @Test
    void theRestIsQuietAndSaysWhenItComesBack() {
        assertThat(agenda.quiet())
                .extracting(SampleAgendaTest::name, AgendaItem::reason, AgendaItem::date, AgendaItem::comingUp)
                .containsExactly(
                        tuple("Dev", Reason.ACTION_AHEAD, on(2026, 11, 27), true),
                        tuple("Hal", Reason.CHECK_IN_AHEAD, on(2027, 1, 9), false),
                        tuple("Lou", Reason.WAITING_FOR_TRIGGER, Optional.empty(), false),
                        tuple("Moe", Reason.WAITING_FOR_TRIGGER, Optional.empty(), false));
        assertThat(agenda.deferred()).isEmpty();
    }

    @Test
    void theReviewIsPlannedToTakeEightAndAHalfMinutes() {
        assertThat(List.of(Section.values()))
                .extracting(agenda::cost)
                .extracting(Duration::toSeconds)
                .containsExactly(35L, 60L, 114L, 300L);
        assertThat(agenda.cost()).isEqualTo(Duration.ofSeconds(509));
        assertThat(agenda.policy().timeBox()).isEqualTo(Duration.ofMinutes(15));
        assertThat(agenda.fits()).isTrue();
    }

    @Test
    void theTriggerWatchAsksOncePerEventLongestWaitingFirst() {
        assertThat(agenda.triggerWatch())
                .extracting(
                        TriggerWatch::event,
                        watch -> watch.waiting().get(0).person().name(),
                        TriggerWatch::lastMatching)
                .containsExactly(
                        tuple("EU campaign", "Oli", Optional.empty()),
                        tuple("Q1 2027 budget", "Moe", Optional.empty()),
                        tuple(
                                "Atlas 2.0 launch",
                                "Lou",
                                Optional.of(Occurrence.of("Atlas 2.0 launch", LocalDate.of(2026, 11, 18)))));
        assertThat(agenda.triggerWatch()).allMatch(watch -> watch.waiting().size() == 1);
    }

    @Test
    void theFifteenRelationshipsAppearEachOnce() {
        assertThat(agenda.items().size() + agenda.quiet().size()).isEqualTo(15);
        assertThat(Samples.roster().relationships())
                .allMatch(relationship -> agenda.find(relationship.id()).isPresent());
        assertThat(agenda.find(RelationshipId.of("pia"))).isEmpty();
    }

    private static String name(AgendaItem item) {
        return item.relationship().person().name();
    }

    private static Optional<LocalDate> on(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }
}
