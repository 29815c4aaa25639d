package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Closing a review: what its record says, and against which ledger it can be closed. */
class ClosingTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final Duration TWELVE_MINUTES = Duration.ofMinutes(12);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-24T09:00:00Z"), "mia");
    private static final Interaction NOTE = Interaction.outbound(TODAY);

    /** Has room for one check-in. */
    private static final ReviewPolicy TIGHT =
            ReviewPolicy.builder().checkInCost(Duration.ofMinutes(12)).build();

    private final Ledger ledger = Book.empty()
            .with("active", call(date(12, 20)))
            .with("late", call(date(11, 10)))
            .with("due", call(date(11, 20)))
            .with("first", nurture(date(11, 1)))
            .with("second", nurture(date(11, 2)))
            .with("third", nurture(date(11, 3)))
            .ledger();
    private final Agenda agenda = WeeklyReview.of(TIGHT).agendaFor(ledger, TODAY);

    @Test
    void theRecordSaysWhenAndByWhomTheReviewWasHeldAndHowLongItTook() {
        ReviewRecord record = REVIEW.close(agenda, ledger, TWELVE_MINUTES, "mia");

        assertThat(record.on()).isEqualTo(TODAY);
        assertThat(record.by()).contains("mia");
        assertThat(record.took()).isEqualTo(TWELVE_MINUTES);
        assertThat(REVIEW.close(agenda, ledger, TWELVE_MINUTES).by()).isEmpty();
    }

    @Test
    void erasingTheLastRelationshipIsNoOtherBook() {
        Ledger one = Book.empty().with("late", call(date(11, 10))).ledger();
        Agenda listed = REVIEW.agendaFor(one, TODAY);
        Ledger erased = one.erase(listed.items().get(0).id());

        assertThat(REVIEW.close(listed, erased, TWELVE_MINUTES).handled()).containsEntry(Section.ACTIVE, 1);
    }

    @Test
    void itSaysWhatWasPlannedAndScanned() {
        ReviewRecord record = REVIEW.close(agenda, ledger, TWELVE_MINUTES);

        assertThat(record.planned())
                .as("three Active and the one check-in that fitted")
                .isEqualTo(Duration.ofSeconds(3 * 5 + 12 * 60))
                .isEqualTo(agenda.cost());
        assertThat(record.activeCount()).isEqualTo(3);
        assertThat(record.carriedOver()).as("due for more than a week").isEqualTo(1);
        assertThat(record.listed())
                .containsEntry(Section.ACTIVE, 2)
                .containsEntry(Section.NURTURE, 1)
                .containsEntry(Section.DORMANT, 0);
        assertThat(record.deferred()).containsEntry(Section.NURTURE, 2);
    }

    @Test
    void whatIsListedOrDeferredIsHandledReplannedOrLeft() {
        Ledger after = post(ledger, "late", call(date(12, 1)));
        after = post(after, "first", NOTE);
        after = post(after, "second", nurture(date(11, 30)));
        ReviewRecord record = REVIEW.close(agenda, after, TWELVE_MINUTES);

        assertThat(record.handled()).containsEntry(Section.ACTIVE, 1).containsEntry(Section.NURTURE, 1);
        assertThat(record.replanned()).as("second").isEqualTo(1);
        int seen = sum(record.listed()) + sum(record.deferred());
        assertThat(seen - sum(record.handled()) - record.replanned())
                .as("due and third are left")
                .isEqualTo(2);
    }

    @Test
    void aDeferredCheckInIsHandledByContactOrAMoveAndReplannedByALaterDateAlone() {
        assertThat(deferredBecomes(NOTE)).isEqualTo("handled");
        assertThat(deferredBecomes(call(date(12, 1)))).isEqualTo("handled");
        assertThat(deferredBecomes(NOTE, nurture(date(12, 1)))).isEqualTo("handled");
        assertThat(deferredBecomes(nurture(date(12, 1)))).isEqualTo("replanned");
        assertThat(deferredBecomes(Nurture.of(TODAY, "on leave", date(12, 1)))).isEqualTo("replanned");
        assertThat(deferredBecomes(nurture(date(11, 22)))).isEqualTo("left");
        assertThat(deferredBecomes(Nurture.of(TODAY, "on leave", date(11, 2)))).isEqualTo("left");
    }

    @Test
    void theErasedAreHandledAndWhoWasOpenedSinceWaitsForTheNextAgenda() {
        Ledger after = ledger.erase(RelationshipId.of("due"))
                .open(RelationshipId.of("new"), Person.of("New"), call(date(11, 20)), STAMP);
        ReviewRecord record = REVIEW.close(agenda, after, TWELVE_MINUTES);

        assertThat(record.listed()).containsEntry(Section.ACTIVE, 2);
        assertThat(record.handled()).containsEntry(Section.ACTIVE, 1);
        assertThat(record.activeCount()).isEqualTo(3);
    }

    @Test
    void closingAndLookingAgainTheSameDayChangesNoItem() {
        Ledger closed = ledger.record(REVIEW.close(agenda, ledger, TWELVE_MINUTES));

        assertThat(WeeklyReview.of(TIGHT).agendaFor(closed, TODAY)).isEqualTo(agenda);
    }

    @Test
    void aReviewLeftInTheMiddleIsResumedWithTheSameAgenda() {
        Ledger half = post(ledger, "late", call(date(12, 1)));
        Ledger whole = post(half, "due", call(date(12, 2)));

        assertThat(REVIEW.close(agenda, half, TWELVE_MINUTES).handled()).containsEntry(Section.ACTIVE, 1);
        assertThat(REVIEW.close(agenda, whole, TWELVE_MINUTES).handled()).containsEntry(Section.ACTIVE, 2);
    }

    @Test
    void aReviewClosedInTheMiddleGoesOnWithWhatWasLeftTheSameDayOrTheNext() {
        Ledger half = post(ledger, "late", call(date(12, 1)));
        half = post(half, "first", NOTE);
        half = half.record(REVIEW.close(agenda, half, TWELVE_MINUTES));

        assertThat(ids(WeeklyReview.of(TIGHT).agendaFor(half, TODAY))).containsExactly("due", "second");
        Agenda tomorrow = WeeklyReview.of(TIGHT).agendaFor(half, TODAY.plusDays(1));
        assertThat(ids(tomorrow)).containsExactly("due", "second");
        assertThat(tomorrow.items().get(0).carriedOver()).isTrue();
    }

    @Test
    void theRulesAreThoseOfTheAgendasOwnPolicy() {
        Story story = Story.of(nurture(date(11, 1))).then(Interaction.outbound(date(9, 2)));
        Ledger after = story.then(Interaction.outbound(date(11, 20))).ledger();
        WeeklyReview weekly = WeeklyReview.of(ReviewPolicy.builder()
                .earliestCheckIn(1)
                .latestCheckIn(7)
                .unansweredOften(3)
                .build());
        Agenda weeklyAgenda = weekly.agendaFor(story.ledger(), TODAY);

        assertThat(weekly.close(story.agenda(TODAY), after, TWELVE_MINUTES).handled())
                .containsEntry(Section.NURTURE, 1);
        assertThat(REVIEW.close(weeklyAgenda, after, TWELVE_MINUTES).handled())
                .as("due again the day after the contact")
                .containsEntry(Section.NURTURE, 0);
    }

    @Test
    void aLedgerThatLacksLinesOfTheAgendaIsRefusedByName() {
        Agenda later = REVIEW.agendaFor(post(ledger, "due", NOTE), TODAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.close(later, ledger, TWELVE_MINUTES))
                .withMessage("relationship 'due' lacks lines that it has on the agenda of 2026-11-23:"
                        + " give the ledger that the agenda was made from, with what was posted since;"
                        + " after a merge that renumbered lines, make the agenda again");
    }

    @Test
    void anIdThatWasErasedAndOpenedAnewIsAnotherRelationship() {
        RelationshipId due = RelationshipId.of("due");
        Ledger anew = ledger.erase(due).open(due, Person.of("Due"), nurture(date(12, 1)), STAMP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.close(agenda, anew, TWELVE_MINUTES))
                .withMessageStartingWith("relationship 'due' lacks lines");
    }

    @Test
    void aLedgerWithNoneOfTheAgendasRelationshipsIsRefused() {
        Ledger other = Book.empty().with("somebody", call(date(11, 20))).ledger();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.close(agenda, other, TWELVE_MINUTES))
                .withMessage("this ledger has none of the relationships on the agenda of 2026-11-23:"
                        + " give the ledger that the agenda was made from, with what was posted since;"
                        + " after a merge that renumbered lines, make the agenda again");
    }

    @Test
    void anAgendaOfNobodyClosesAgainstAnyLedger() {
        Agenda empty = REVIEW.agendaFor(Ledger.empty(), TODAY);

        assertThat(REVIEW.close(empty, ledger, TWELVE_MINUTES).planned()).isZero();
        assertThat(REVIEW.close(empty, Ledger.empty(), TWELVE_MINUTES).activeCount())
                .isZero();
    }

    @Test
    void linesThatAMergePutBetweenThoseOfTheAgendaMakeNoOtherBook() {
        Story story = Story.of(call(date(11, 10))).then(call(date(11, 20)));
        Relationship before = story.ledger().get(Story.ID);
        Relationship merged = Relationship.of(
                before.id(),
                before.person(),
                List.of(
                        before.entries().get(0),
                        Entry.of(STAMP, NOTE),
                        before.entries().get(1)));

        assertThat(REVIEW.close(story.agenda(TODAY), Ledger.of(List.of(merged), List.of(), List.of()), TWELVE_MINUTES)
                        .listed())
                .containsEntry(Section.ACTIVE, 1);
    }

    @Test
    void aReviewThatTookLessThanNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.close(agenda, ledger, Duration.ofSeconds(-1)))
                .withMessage("took is PT-1S: give 0 to 2147483647 seconds");
    }

    private String deferredBecomes(Fact... facts) {
        Ledger after = ledger;
        for (Fact fact : facts) {
            after = post(after, "second", fact);
        }
        ReviewRecord record = REVIEW.close(agenda, after, TWELVE_MINUTES);
        return record.replanned() == 1 ? "replanned" : sum(record.handled()) == 1 ? "handled" : "left";
    }

    private static Ledger post(Ledger ledger, String id, Fact fact) {
        return ledger.post(RelationshipId.of(id), fact, STAMP);
    }

    private static int sum(Map<Section, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> ids(Agenda agenda) {
        return agenda.items().stream().map(item -> item.id().value()).toList();
    }

    private static Active call(LocalDate due) {
        return Active.of(date(11, 1), NextAction.of("call", due));
    }

    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(9, 1), "no open ask", checkIn);
    }
}
