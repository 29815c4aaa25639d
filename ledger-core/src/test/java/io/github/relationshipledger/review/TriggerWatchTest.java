package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Has it happened?", asked once per event and not once per person. */
class TriggerWatchTest {
    private static final String LAUNCH = "Atlas launch";

    @Test
    void eachEventIsAskedForOnceHoweverItIsSpelled() {
        Agenda agenda = Book.empty()
                .with("a", until("Atlas  launch", date(8, 2)))
                .with("b", until("ATLAS LAUNCH", date(8, 1)))
                .agenda();

        assertThat(agenda.triggerWatch()).singleElement().satisfies(watch -> {
            assertThat(watch.event()).as("as the longest waiting spells it").isEqualTo("ATLAS LAUNCH");
            assertThat(watch.since()).isEqualTo(date(8, 1));
            assertThat(ids(watch)).containsExactly("b", "a");
        });
    }

    @Test
    void theLongestWaitingComesFirstAndTiesEndAtTheId() {
        List<TriggerWatch> watch = Book.empty()
                .with("c", until("event of c", date(8, 1)))
                .with("a", until("event of a", date(8, 1)))
                .with("b", until("event of b", date(8, 1)))
                .with("z", until("EVENT of c", date(7, 1)))
                .agenda()
                .triggerWatch();

        assertThat(watch).extracting(TriggerWatch::event).containsExactly("EVENT of c", "event of a", "event of b");
        assertThat(ids(watch.get(0))).containsExactly("z", "c");
    }

    @Test
    void anEventThatWokeAllWhoWaitedIsNotPending() {
        Agenda agenda = Book.empty()
                .with("a", until(LAUNCH, date(8, 1)))
                .happened(LAUNCH, date(11, 18))
                .agenda();

        assertThat(agenda.triggerWatch()).isEmpty();
    }

    @Test
    void oneWhoIsNotWokenStillWaitsAndSeesWhenItLastHappened() {
        Agenda agenda = Book.empty()
                .with("early", until(LAUNCH, date(8, 1)))
                .with("late", until(LAUNCH, date(11, 20)))
                .happened(LAUNCH, date(11, 10))
                .happened("atlas LAUNCH", date(11, 18))
                .happened(LAUNCH, TODAY.plusDays(1))
                .agenda();

        assertThat(agenda.triggerWatch()).singleElement().satisfies(watch -> {
            assertThat(ids(watch)).containsExactly("late");
            assertThat(watch.lastMatching()).contains(Occurrence.of("atlas LAUNCH", date(11, 18)));
        });
    }

    @Test
    void anEventThatNeverHappenedHasNoLastTime() {
        assertThat(Book.empty().with("a", until(LAUNCH, date(8, 1))).agenda().triggerWatch())
                .extracting(TriggerWatch::lastMatching)
                .containsExactly(Optional.empty());
    }

    @Test
    void oneWhoRepliedIsAskedForAllTheSame() {
        Agenda agenda = Book.empty()
                .with("a", until(LAUNCH, date(8, 1)), Interaction.inbound(date(11, 22)))
                .agenda();

        assertThat(agenda.items(Section.MOVES)).hasSize(1);
        assertThat(agenda.triggerWatch()).hasSize(1);
    }

    @Test
    void anOccurrenceLeftAlonePutsTheEventBackOnTheWatch() {
        Story left = Story.of(until(LAUNCH, date(8, 1)))
                .happened(LAUNCH, date(11, 18))
                .leftAlone(date(11, 20));

        assertThat(left.agenda(TODAY).triggerWatch())
                .extracting(TriggerWatch::lastMatching)
                .containsExactly(Optional.of(Occurrence.of(LAUNCH, date(11, 18))));
    }

    @Test
    void theAnswerOfAWatchLineWakesWhoWaits() {
        Book book = Book.empty().with("a", until(LAUNCH, date(8, 1))).with("b", until(LAUNCH, date(8, 1)));
        Occurrence happened = book.agenda().triggerWatch().get(0).happened(date(11, 22));

        Agenda after = new Book(book.ledger().record(happened)).agenda();
        assertThat(after.items(Section.DORMANT)).hasSize(2);
        assertThat(after.triggerWatch()).isEmpty();
    }

    private static List<String> ids(TriggerWatch watch) {
        return watch.waiting().stream()
                .map(relationship -> relationship.id().value())
                .toList();
    }

    private static Dormant until(String trigger, LocalDate on) {
        return Dormant.of(on, "no budget", trigger);
    }
}
