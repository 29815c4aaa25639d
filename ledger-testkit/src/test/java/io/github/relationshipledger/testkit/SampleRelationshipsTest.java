package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static io.github.relationshipledger.testkit.SampleRelationships.checkInAhead;
import static io.github.relationshipledger.testkit.SampleRelationships.checkInDue;
import static io.github.relationshipledger.testkit.SampleRelationships.checkInLate;
import static io.github.relationshipledger.testkit.SampleRelationships.dueAhead;
import static io.github.relationshipledger.testkit.SampleRelationships.dueToday;
import static io.github.relationshipledger.testkit.SampleRelationships.ledgerOf;
import static io.github.relationshipledger.testkit.SampleRelationships.overdue;
import static io.github.relationshipledger.testkit.SampleRelationships.postponed;
import static io.github.relationshipledger.testkit.SampleRelationships.triggerHappened;
import static io.github.relationshipledger.testkit.SampleRelationships.waitingFor;
import static io.github.relationshipledger.testkit.SampleRelationships.wrappedUp;
import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.DuplicateRelationshipException;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample is on the agenda for what its name says. */
class SampleRelationshipsTest {
    private static final String LAUNCH = "Atlas 2.0 launch";

    /** What makes a sample for a day, and the reason that its name promises. */
    private record State(String name, Reason reason, Function<LocalDate, SampleRelationship> sample) {
        SampleRelationship on(LocalDate day) {
            return sample.apply(day);
        }

        @Override
        public String toString() {
            return name + " is " + reason;
        }
    }

    private static final List<State> STATES = List.of(
            new State("overdue", Reason.FOLLOW_UP, on -> overdue(on, 3)),
            new State("dueToday", Reason.FOLLOW_UP, SampleRelationships::dueToday),
            new State("postponed", Reason.POSTPONED_REPEATEDLY, on -> postponed(on, 3)),
            new State("dueAhead", Reason.ACTION_AHEAD, on -> dueAhead(on, 8)),
            new State("withoutNextAction", Reason.NEXT_ACTION_MISSING, SampleRelationships::withoutNextAction),
            new State("wrappedUp", Reason.WRAPPED_NO_NEXT_STEP, SampleRelationships::wrappedUp),
            new State("checkInDue", Reason.CHECK_IN, SampleRelationships::checkInDue),
            new State("checkInLate", Reason.CHECK_IN, SampleRelationships::checkInLate),
            new State("checkInAhead", Reason.CHECK_IN_AHEAD, on -> checkInAhead(on, 1)),
            new State("neverContacted", Reason.NEVER_CONTACTED, SampleRelationships::neverContacted),
            new State("goneQuiet", Reason.GONE_QUIET, SampleRelationships::goneQuiet),
            new State("repliedInNurture", Reason.REPLIED, SampleRelationships::repliedInNurture),
            new State("repliedInDormant", Reason.REPLIED, SampleRelationships::repliedInDormant),
            new State("triggerHappened", Reason.TRIGGER_HAPPENED, on -> triggerHappened(on, LAUNCH)),
            new State("waitingFor", Reason.WAITING_FOR_TRIGGER, on -> waitingFor(on, "Q1 2027 budget")));

    static List<State> states() {
        return STATES;
    }

    @ParameterizedTest
    @MethodSource("states")
    void aSampleIsOnTheAgendaForWhatItsNameSays(State state) {
        for (LocalDate day : List.of(TODAY, LocalDate.of(2028, 2, 29), LocalDate.of(2001, 1, 1))) {
            SampleRelationship sample = state.on(day);

            assertThat(agenda(day, sample)).hasReason(sample.relationship().id(), state.reason());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASample(Reason reason) {
        assertThat(STATES).extracting(State::reason).contains(reason);
    }

    @Test
    void everySampleIsTriedHere() {
        Stream<String> names = Arrays.stream(SampleRelationships.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == SampleRelationship.class)
                .map(Method::getName);

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        STATES.stream().map(State::name).toList());
    }

    @Test
    void allOfThemTogetherAreOnOneAgendaForTheSameReasons() {
        SampleRelationship[] samples =
                STATES.stream().map(state -> state.on(TODAY)).toArray(SampleRelationship[]::new);
        Agenda agenda = agenda(TODAY, samples);

        for (State state : STATES) {
            assertThat(agenda).hasReason(state.on(TODAY).relationship().id(), state.reason());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 400})
    void oneIsOverdueByTheDaysAskedFor(int days) {
        AgendaItem item = item(overdue(TODAY, days));

        assertThat(item.daysLate()).isEqualTo(days);
        assertThat(item.carriedOver()).isEqualTo(days >= 7);
        assertThat(item(dueToday(TODAY)).daysLate()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 400})
    void oneComesBackInTheDaysAskedFor(int days) {
        assertThat(item(dueAhead(TODAY, days)).date()).hasValue(TODAY.plusDays(days));
        assertThat(item(dueAhead(TODAY, days)).comingUp()).isEqualTo(days <= 7);
        assertThat(item(checkInAhead(TODAY, days)).date()).hasValue(TODAY.plusDays(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12})
    void oneWasPostponedAsOftenAsAskedFor(int times) {
        assertThat(postponed(TODAY, times).relationship().timesPostponed()).isEqualTo(times);
        assertThat(item(postponed(TODAY, times)).reason())
                .isEqualTo(times < 3 ? Reason.FOLLOW_UP : Reason.POSTPONED_REPEATEDLY);
    }

    @Test
    void aCheckInIsLateWhereTheNameSaysSo() {
        assertThat(item(checkInLate(TODAY)).late()).isTrue();
        assertThat(item(checkInDue(TODAY)).late()).isFalse();
    }

    @Test
    void recordingTheEventWakesWhoWaitsForIt() {
        Ledger waiting = ledgerOf(waitingFor(TODAY, LAUNCH).id("kim"));

        assertThat(Timeline.from(TODAY)
                        .with(waiting.record(Occurrence.of(LAUNCH, TODAY)))
                        .agenda())
                .hasReason(RelationshipId.of("kim"), Reason.TRIGGER_HAPPENED);
    }

    @Test
    void aSampleIsWhoATestSpeaksOf() {
        Person ana = Person.builder("Ana").role("analyst").build();
        Relationship relationship =
                overdue(TODAY, 3).id("ana").person(ana).owner("mia").relationship();

        assertThat(relationship.id()).isEqualTo(RelationshipId.of("ana"));
        assertThat(relationship.person()).isEqualTo(ana);
        assertThat(relationship.owner()).hasValue("mia");
        assertThat(relationship.entries())
                .isEqualTo(overdue(TODAY, 3).relationship().entries());
    }

    @Test
    void whatATestLeavesOpenIsTheNameOfTheState() {
        assertThat(wrappedUp(TODAY).relationship().id()).isEqualTo(RelationshipId.of("wrapped-up"));
        assertThat(wrappedUp(TODAY).relationship().person()).isEqualTo(Person.of("wrapped-up"));
        assertThat(wrappedUp(TODAY).id("ema").relationship().person()).isEqualTo(Person.of("ema"));
        assertThat(wrappedUp(TODAY).relationship().owner()).isEmpty();
        assertThat(wrappedUp(TODAY)).hasToString(wrappedUp(TODAY).relationship().toString());
    }

    @Test
    void oneMayBePutIntoAnyLedger() {
        Ledger ledger = triggerHappened(TODAY, "EU campaign").in(Samples.roster());

        assertThat(ledger.relationships())
                .hasSize(16)
                .startsWith(Samples.roster().relationships().get(0));
        assertThat(ledger.reviews()).isEqualTo(Samples.roster().reviews());
        assertThat(ledger.occurrences())
                .containsAll(Samples.roster().occurrences())
                .contains(Occurrence.of("EU campaign", TODAY.minusDays(2)));
    }

    @Test
    void twoOfAKindWantTwoIds() {
        assertThat(ledgerOf(dueToday(TODAY), dueToday(TODAY).id("other")).relationships())
                .hasSize(2);
        assertThatExceptionOfType(DuplicateRelationshipException.class)
                .isThrownBy(() -> ledgerOf(dueToday(TODAY), dueToday(TODAY)));
    }

    @Test
    void whatWouldBelieTheNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overdue(TODAY, 0))
                .withMessage("days is 0: give at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> dueAhead(TODAY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> checkInAhead(TODAY, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> postponed(TODAY, 0))
                .withMessage("times is 0: give at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dueToday(TODAY).owner(" "))
                .withMessageStartingWith("owner is blank");
    }

    private static AgendaItem item(SampleRelationship sample) {
        return agenda(TODAY, sample).find(sample.relationship().id()).orElseThrow();
    }

    private static Agenda agenda(LocalDate day, SampleRelationship... samples) {
        return WeeklyReview.ofDefaults().agendaFor(ledgerOf(samples), day);
    }
}
