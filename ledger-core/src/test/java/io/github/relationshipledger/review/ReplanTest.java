package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Catching up: new dates for deferred check-ins, proposed and never applied. */
class ReplanTest {
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));

    /** A review with room for one check-in. */
    private static final ReviewPolicy TIGHT =
            ReviewPolicy.builder().checkInCost(Duration.ofMinutes(15)).build();

    private static final WeeklyReview REVIEW = WeeklyReview.of(TIGHT);
    private static final LocalDate IN_ONE = TODAY.plusWeeks(1);
    private static final LocalDate IN_TWO = TODAY.plusWeeks(2);
    private static final LocalDate IN_THREE = TODAY.plusWeeks(3);
    private static final LocalDate IN_FOUR = TODAY.plusWeeks(4);

    @Test
    void deferredCheckInsAreLevelledOverTheNextFourReviewsTheMostSeniorFirst() {
        assertThat(replanned(due(7)))
                .containsExactly(
                        Map.entry("c1", IN_ONE),
                        Map.entry("c2", IN_ONE),
                        Map.entry("c3", IN_TWO),
                        Map.entry("c4", IN_TWO),
                        Map.entry("c5", IN_THREE),
                        Map.entry("c6", IN_FOUR));
    }

    @Test
    void theCheckInsThatComeDueThereAnywayAreReckonedWith() {
        Book book = due(4).with("next week", nurture(IN_ONE.minusDays(6)))
                .with("also next week", nurture(IN_ONE))
                .with("in three weeks", nurture(IN_TWO.plusDays(1)));

        assertThat(replanned(book))
                .containsExactly(Map.entry("c1", IN_TWO), Map.entry("c2", IN_TWO), Map.entry("c3", IN_FOUR));
    }

    @Test
    void aProposalIsReadyToPost() {
        Book book = due(1).with("deferred", Nurture.of(date(10, 1), "on leave", date(11, 22)));

        assertThat(REVIEW.replan(agenda(book), book.ledger()))
                .containsExactly(Map.entry(RelationshipId.of("deferred"), Nurture.of(TODAY, "on leave", IN_ONE)));
    }

    @Test
    void noneLiesBeyondTheWindowAndNoneMoreSeniorComesLater() {
        Book book = due(4).with("closes", Nurture.of(IN_TWO.minusDays(90), "no ask", TODAY));

        assertThat(replanned(book))
                .as("the window closes on the second review, so who waits longer is looked at by then")
                .containsExactly(
                        Map.entry("c1", IN_ONE),
                        Map.entry("c2", IN_ONE),
                        Map.entry("c3", IN_TWO),
                        Map.entry("closes", IN_TWO));
    }

    @Test
    void oneWhoseWindowClosesBeforeTheNextReviewStaysDueAndIsReckonedWithThere() {
        Book book = due(4).with("closed", Nurture.of(IN_ONE.minusDays(91), "no ask", date(11, 19)));

        assertThat(replanned(book))
                .containsExactly(Map.entry("c1", IN_TWO), Map.entry("c2", IN_THREE), Map.entry("c3", IN_FOUR));
        assertThat(replanned(due(4).with("open", Nurture.of(IN_ONE.minusDays(90), "no ask", date(11, 19)))))
                .containsEntry("open", IN_ONE);
    }

    @Test
    void theWindowIsCountedFromTheLastContact() {
        Book book = due(4).with(
                        "known",
                        Active.of(date(8, 1), NextAction.of("call", date(8, 8))),
                        Nurture.of(date(9, 1), "no ask", date(11, 20)),
                        Interaction.outbound(IN_TWO.minusDays(90)));

        assertThat(replanned(book)).containsEntry("c3", IN_TWO).containsEntry("known", IN_TWO);
    }

    @Test
    void aCheckInIsReplannedOnceBetweenTwoContacts() {
        Book once = due(1).with("again", nurture(date(11, 2)), Nurture.of(date(11, 9), "no ask", date(11, 21)));
        Book contacted = due(1).with(
                        "again",
                        nurture(date(11, 2)),
                        Nurture.of(date(11, 9), "no ask", date(11, 21)),
                        Interaction.outbound(date(11, 9)),
                        Nurture.of(date(11, 9), "no ask", date(11, 22)));

        assertThat(agenda(once).deferred()).hasSize(1);
        assertThat(replanned(once)).isEmpty();
        assertThat(replanned(contacted)).containsOnlyKeys("again");
    }

    @Test
    void aDateChangedBeforeItCameDueWasNoReplanning() {
        assertThat(replanned(
                        due(1).with("changed", nurture(date(11, 22)), Nurture.of(date(11, 9), "no ask", date(11, 21)))))
                .containsOnlyKeys("changed");
    }

    @Test
    void onlyWhatIsStillDueIsReplanned() {
        Book book = due(6);
        Agenda agenda = agenda(book);
        Ledger now = post(book.ledger(), "c1", Interaction.outbound(TODAY));
        now = post(now, "c2", Active.of(TODAY, NextAction.of("call", IN_ONE)));
        now = post(now, "c3", Interaction.inbound(TODAY));
        now = post(now, "c4", Nurture.of(TODAY, "no ask", IN_THREE));
        now = post(now, "c5", Nurture.of(TODAY, "on leave", date(11, 6)))
                .open(RelationshipId.of("new"), Person.of("New"), nurture(date(11, 1)), STAMP);

        assertThat(REVIEW.replan(agenda, now))
                .containsExactly(Map.entry(RelationshipId.of("c5"), Nurture.of(TODAY, "on leave", IN_ONE)));
        assertThat(REVIEW.replan(agenda, now.erase(RelationshipId.of("c5")))).isEmpty();
    }

    @Test
    void postedItLeavesNothingDeferredAndIsReplannedInTheRecord() {
        Book book = due(9);
        Agenda agenda = agenda(book);
        Ledger after = book.ledger();
        for (Map.Entry<RelationshipId, Nurture> proposal :
                REVIEW.replan(agenda, book.ledger()).entrySet()) {
            after = after.post(proposal.getKey(), proposal.getValue(), STAMP);
        }

        assertThat(REVIEW.agendaFor(after, TODAY).deferred()).isEmpty();
        assertThat(REVIEW.close(agenda, after, Duration.ofMinutes(15)).replanned())
                .isEqualTo(8);
        assertThat(REVIEW.replan(agenda, after)).isEmpty();
        assertThat(REVIEW.agendaFor(after, IN_FOUR).deferred())
                .as("re-planning costs no place")
                .extracting(item -> item.id().value())
                .containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
    }

    @Test
    void nothingDeferredIsNothingToReplan() {
        assertThat(replanned(due(1))).isEmpty();
        assertThat(replanned(Book.empty())).isEmpty();
    }

    @Test
    void underAnotherPolicyTheReviewsAreItsOwn() {
        WeeklyReview fortnightly = WeeklyReview.of(ReviewPolicy.builder()
                .checkInCost(Duration.ofMinutes(15))
                .reviewInterval(14)
                .build());
        Book book = due(3);
        Agenda agenda = fortnightly.agendaFor(book.ledger(), TODAY);

        assertThat(REVIEW.replan(agenda, book.ledger()).values())
                .extracting(Nurture::checkIn)
                .containsExactly(IN_TWO, IN_FOUR);
    }

    @Test
    void atTheEndOfTheCalendarThereIsNoNextReview() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        Ledger ledger = due(3).ledger();

        assertThat(REVIEW.replan(REVIEW.agendaFor(ledger, last), ledger)).isEmpty();
    }

    @Test
    void anotherLedgersBookIsRefused() {
        Ledger other = Book.empty().with("somebody", nurture(TODAY)).ledger();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.replan(agenda(due(3)), other))
                .withMessageStartingWith("this ledger has none of the relationships on the agenda of 2026-11-23");
    }

    private static Map<String, LocalDate> replanned(Book book) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        REVIEW.replan(agenda(book), book.ledger()).forEach((id, nurture) -> dates.put(id.value(), nurture.checkIn()));
        return dates;
    }

    private static Agenda agenda(Book book) {
        return REVIEW.agendaFor(book.ledger(), TODAY);
    }

    /** Check-ins that came due on 11-01 and the days after it; only c0 finds room. */
    private static Book due(int count) {
        Book book = Book.empty();
        for (int i = 0; i < count; i++) {
            book = book.with("c" + i, nurture(date(11, 1 + i)));
        }
        return book;
    }

    /** Its window closes on 12-30. */
    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(10, 1), "no ask", checkIn);
    }

    private static Ledger post(Ledger ledger, String id, Fact fact) {
        return ledger.post(RelationshipId.of(id), fact, STAMP);
    }
}
