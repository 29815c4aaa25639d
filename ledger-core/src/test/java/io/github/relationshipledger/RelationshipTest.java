package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"));

    @Test
    void theFirstLineIsAStanding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship(Interaction.inbound(day(1))))
                .withMessageStartingWith("relationship 'ana', line 1: ");
        assertThatIllegalArgumentException().isThrownBy(() -> relationship());
    }

    @Test
    void whatHoldsIsTheLastStandingWhateverItsDate() {
        Relationship ana = relationship(active(10), nurture(5));

        assertThat(ana.tier()).isEqualTo(Tier.NURTURE);
        assertThat(ana.standing()).isEqualTo(nurture(5));
        assertThat(ana.since())
                .as("a stay cannot begin before what it followed")
                .isEqualTo(day(10));
    }

    @Test
    void aStayBeginsWithTheMoveAndNotWithTheUpdate() {
        assertThat(relationship(active(1), nurture(5), nurture(9)).since()).isEqualTo(day(5));
        assertThat(relationship(nurture(1), active(5), nurture(9)).since()).isEqualTo(day(9));
    }

    @Test
    void earlierStandingsStayReadable() {
        assertThat(relationship(active(1), nurture(5), active(9)).standings())
                .containsExactly(active(1), nurture(5), active(9));
    }

    @Test
    void contactNeverChangesWhereThingsStand() {
        Relationship ana = relationship(nurture(5), Interaction.inbound(day(9)), Interaction.conversation(day(9)));

        assertThat(ana.standing()).isEqualTo(nurture(5));
        assertThat(ana.since()).isEqualTo(day(5));
    }

    @Test
    void aRetractedStandingNeverHeld() {
        Relationship ana = relationship(active(1), nurture(5), Retraction.of(day(6), 2));

        assertThat(ana.tier()).isEqualTo(Tier.ACTIVE);
        assertThat(ana.since()).isEqualTo(day(1));
        assertThat(ana.standings()).containsExactly(active(1));
        assertThat(ana.isRetracted(2)).isTrue();
        assertThat(ana.isRetracted(1)).isFalse();
        assertThat(ana.entries()).as("it stays readable").hasSize(3);
    }

    @Test
    void theFirstLineMayBeRetractedOnceAnotherStandingHolds() {
        Relationship ana = relationship(active(20), active(2), Retraction.of(day(21), 1));

        assertThat(ana.since()).isEqualTo(day(2));
    }

    @Test
    void theLastStandingCannotBeRetractedAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship(active(1), Retraction.of(day(2), 1)))
                .withMessageContaining("'ana'")
                .withMessageContaining("a relationship always stands somewhere");
    }

    @Test
    void aRetractionNamesAnEarlierLineThatIsNoRetraction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship(active(1), Retraction.of(day(2), 3)))
                .withMessage("relationship 'ana', line 2: it names line 3, which is not an earlier one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship(
                        active(1), Interaction.inbound(day(2)), Retraction.of(day(3), 2), Retraction.of(day(4), 3)))
                .withMessageStartingWith("relationship 'ana', line 4: line 3 is itself a retraction");
    }

    @Test
    void aLineMayBeRetractedTwice() {
        Relationship ana = relationship(
                active(1), Interaction.inbound(day(2)), Retraction.of(day(3), 2), Retraction.of(day(3), 2));

        assertThat(ana.lastContact()).isEmpty();
    }

    @Test
    void aDeclinedNamesAnEarlierLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationship(active(1), Declined.of(day(2), Reason.REPLIED, 2)))
                .withMessage("relationship 'ana', line 2: it names line 2, which is not an earlier one");
    }

    @Test
    void aLineThatIsNotThereCannotBeAskedFor() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> relationship(active(1)).isRetracted(2));
    }

    @Test
    void aBackdatedInteractionNeverMovesLastContactBackwards() {
        Relationship ana = relationship(active(1), Interaction.inbound(day(9)), Interaction.outbound(day(4)));

        assertThat(ana.lastContact()).contains(day(9));
        assertThat(ana.interactions()).hasSize(2);
    }

    @Test
    void theLastMeaningfulInteractionIsTheLatestByDateThenByLine() {
        Interaction call = Interaction.conversation(day(9));

        assertThat(relationship(active(1), Interaction.inbound(day(9)), call, Interaction.outbound(day(10)))
                        .lastMeaningful())
                .contains(call);
        assertThat(relationship(active(1), Interaction.outbound(day(10))).lastMeaningful())
                .isEmpty();
    }

    @Test
    void postponementsAreCountedInTheRunWithTheSameText() {
        assertThat(postponed("call 1", "call 8", "call 15").timesPostponed()).isEqualTo(2);
        assertThat(postponed("call 1", "call 8", "call 8", "call 5", "call 9").timesPostponed())
                .as("an equal or earlier date neither counts nor ends the run")
                .isEqualTo(2);
        assertThat(postponed("call 1", "call 8", "mail 15").timesPostponed())
                .as("rewording starts anew")
                .isZero();
        assertThat(postponed("call 1", "- -", "call 8").timesPostponed()).isZero();
    }

    @Test
    void postponementsOfAnEarlierStayAreNotResurrected() {
        assertThat(relationship(calling(1), calling(8), nurture(9), calling(15)).timesPostponed())
                .isZero();
        assertThat(relationship(calling(1), calling(8), nurture(9)).timesPostponed())
                .isZero();
    }

    @Test
    void aRetractedPostponementNeverHappened() {
        assertThat(relationship(calling(1), calling(8), calling(15), Retraction.of(day(16), 2))
                        .timesPostponed())
                .isEqualTo(1);
    }

    @Test
    void unansweredCheckInsAreDistinctDaysSinceTheyWereLastHeardFrom() {
        assertThat(relationship(
                                nurture(5),
                                Interaction.outbound(day(6)),
                                Interaction.outbound(day(6)),
                                Interaction.outbound(day(8)))
                        .unansweredCheckIns())
                .isEqualTo(2);
        assertThat(relationship(
                                nurture(5),
                                Interaction.outbound(day(6)),
                                Interaction.outbound(day(8)),
                                Interaction.conversation(day(6)))
                        .unansweredCheckIns())
                .isEqualTo(1);
        assertThat(relationship(active(1), Interaction.outbound(day(6)), nurture(6), Interaction.outbound(day(5)))
                        .unansweredCheckIns())
                .as("on an earlier line, or dated before the stay")
                .isZero();
        assertThat(relationship(active(1), Interaction.outbound(day(6))).unansweredCheckIns())
                .isZero();
    }

    @Test
    void whatWasHeardInAnEarlierStayAnswersWhatCameBeforeIt() {
        Relationship ana = relationship(
                active(1), nurture(5), Interaction.outbound(day(6)), Interaction.outbound(day(9)), nurture(9));

        assertThat(ana.unansweredCheckIns())
                .as("an update does not start a stay")
                .isEqualTo(2);
        assertThat(relationship(
                                nurture(1),
                                Interaction.inbound(day(7)),
                                active(7),
                                nurture(7),
                                Interaction.outbound(day(7)),
                                Interaction.outbound(day(8)))
                        .unansweredCheckIns())
                .isEqualTo(1);
    }

    @Test
    void sinceStandingHasWhatCountsAfterTheStandingThatHolds() {
        assertThat(relationship(
                                active(1),
                                Interaction.inbound(day(2)),
                                nurture(3),
                                Interaction.inbound(day(4)),
                                Interaction.outbound(day(5)),
                                Retraction.of(day(5), 4))
                        .sinceStanding())
                .containsExactly(Interaction.outbound(day(5)));
    }

    private static Relationship postponed(String... actions) {
        return relationship(Stream.of(actions)
                .map(action -> action.split(" "))
                .map(action -> action[0].equals("-")
                        ? Active.builder(day(1)).build()
                        : Active.of(day(1), NextAction.of(action[0], day(Integer.parseInt(action[1])))))
                .toArray(Fact[]::new));
    }

    private static Relationship relationship(Fact... facts) {
        List<Entry> entries =
                Stream.of(facts).map(fact -> Entry.of(STAMP, fact)).toList();
        return Relationship.of(RelationshipId.of("ana"), Person.of("Ana"), entries);
    }

    private static Active active(int day) {
        return Active.of(day(day), NextAction.of("action of " + day, day(day)));
    }

    private static Active calling(int due) {
        return Active.of(day(1), NextAction.of("call", day(due)));
    }

    private static Nurture nurture(int day) {
        return Nurture.of(day(day), "no ask", day(day).plusDays(60));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
