package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each section in the order in which to take it: two machines print the same agenda. */
class OrderTest {
    private static final Interaction REPLY = Interaction.inbound(date(11, 20));

    @Test
    void mostDaysLateComeFirstThenMissingActionsLongestMissingFirst() {
        Agenda agenda = Book.empty()
                .with("missing later", Active.builder(date(11, 12)).build())
                .with("today", due(TODAY))
                .with("missing", Active.builder(date(9, 1)).build())
                .with("late", due(date(11, 1)))
                .with("later", due(date(11, 20)))
                .agenda();

        assertThat(ids(agenda.items(Section.ACTIVE)))
                .containsExactly("late", "later", "today", "missing", "missing later");
    }

    @Test
    void checkInsComeByTheDayTheyFirstCameDueAndReplanningCostsNoPlace() {
        Agenda agenda = Book.empty()
                .with("second", nurture(date(11, 10)))
                .with("replanned", nurture(date(11, 1)), Nurture.of(date(11, 2), "no ask", date(11, 22)))
                .with("third", nurture(date(11, 15)))
                .agenda();

        assertThat(ids(agenda.items(Section.NURTURE))).containsExactly("replanned", "second", "third");
    }

    @Test
    void aCheckInThatWasDeferredIsNotOvertakenByOneThatComesDueLater() {
        ReviewPolicy roomForOne =
                ReviewPolicy.builder().checkInCost(Duration.ofMinutes(15)).build();
        Book deferred = Book.empty().with("b", nurture(date(11, 20))).with("c", nurture(date(11, 21)));

        assertThat(ids(deferred.agenda(roomForOne).deferred())).containsExactly("c");
        assertThat(ids(deferred.with("a", nurture(date(11, 22)))
                        .agenda(roomForOne)
                        .deferred()))
                .containsExactly("c", "a");
    }

    @Test
    void wokenOnesComeByTheirEarliestOccurrence() {
        Agenda agenda = Book.empty()
                .with("later", Dormant.of(date(11, 15), "no budget", "launch"))
                .with("earlier", Dormant.of(date(8, 1), "no budget", "launch"))
                .with("earliest", Dormant.of(date(8, 1), "no budget", "budget"))
                .happened("launch", date(11, 10))
                .happened("launch", date(11, 18))
                .happened("budget", date(11, 9))
                .agenda();

        assertThat(ids(agenda.items(Section.DORMANT))).containsExactly("earliest", "earlier", "later");
    }

    @Test
    void repliesComeFirstAmongTheMovesThenWhoWaitsLongest() {
        Active wrapped = Active.builder(date(11, 12))
                .deliverable(Deliverable.of("webinar", Status.WRAPPED))
                .build();
        Agenda agenda = Book.empty()
                .with("gone quiet", nurture(date(10, 1)), outbound(6, 1), outbound(8, 1), outbound(9, 12))
                .with("wrapped", wrapped)
                .with("postponed", due(date(10, 22)), due(date(10, 29)), due(date(11, 5)), due(date(11, 13)))
                .with("replied later", nurture(date(12, 1)), Interaction.conversation(date(11, 22)))
                .with("replied", Dormant.of(date(8, 1), "no budget", "launch"), REPLY)
                .agenda();

        assertThat(ids(agenda.items(Section.MOVES)))
                .containsExactly("replied", "replied later", "gone quiet", "wrapped", "postponed");
    }

    @Test
    void quietOnesComeByTheDayTheyComeBackAndThoseWhoWaitForATriggerLast() {
        Agenda agenda = Book.empty()
                .with("dormant", Dormant.of(date(8, 1), "no budget", "launch"))
                .with("check-in", nurture(date(12, 1)))
                .with("action", due(date(11, 30)))
                .agenda();

        assertThat(ids(agenda.quiet())).containsExactly("action", "check-in", "dormant");
        assertThat(agenda.quiet().get(2).date()).isEmpty();
    }

    @Test
    void everyTieEndsAtTheId() {
        Book book = Book.empty();
        for (String id : List.of("\ud83d\ude00", "b", "\uff5e", "a")) {
            book = book.with("act " + id, due(date(11, 20)))
                    .with("check " + id, nurture(date(11, 20)))
                    .with("wake " + id, Dormant.of(date(8, 1), "no budget", "launch"))
                    .with("reply " + id, nurture(date(12, 1)), REPLY)
                    .with("wait " + id, Dormant.of(date(8, 1), "no budget", "budget"));
        }

        Agenda agenda = book.happened("launch", date(11, 18)).agenda();
        assertThat(Stream.concat(agenda.items().stream(), agenda.quiet().stream())
                        .map(item -> item.id().value())
                        .map(id -> id.substring(id.indexOf(' ') + 1)))
                .as("by code point, five times over")
                .hasSize(20)
                .containsExactlyElementsOf(Stream.generate(() -> List.of("a", "b", "\uff5e", "\ud83d\ude00"))
                        .limit(5)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void everyRelationshipIsListedDeferredOrQuietAndFoundOnce() {
        Agenda agenda = Book.empty()
                .with("listed", due(TODAY))
                .with("first", nurture(date(11, 20)))
                .with("deferred", nurture(date(11, 21)))
                .with("quiet", due(date(12, 20)))
                .agenda(ReviewPolicy.builder().checkInCost(Duration.ofHours(1)).build());

        assertThat(ids(agenda.items())).containsExactly("listed", "first");
        assertThat(ids(agenda.deferred())).containsExactly("deferred");
        assertThat(ids(agenda.quiet())).containsExactly("quiet");
        assertThat(Stream.of(agenda.items(), agenda.deferred(), agenda.quiet()).flatMap(List::stream))
                .allMatch(item -> agenda.find(item.id()).filter(item::equals).isPresent());
        assertThat(agenda.find(Story.ID)).isEmpty();
    }

    private static List<String> ids(List<AgendaItem> items) {
        return items.stream().map(item -> item.id().value()).toList();
    }

    private static Active due(LocalDate due) {
        return Active.of(date(9, 1), NextAction.of("call", due));
    }

    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(5, 1), "no ask", checkIn);
    }

    private static Interaction outbound(int month, int day) {
        return Interaction.outbound(date(month, day));
    }
}
