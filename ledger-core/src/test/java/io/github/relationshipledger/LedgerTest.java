package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Interaction.Direction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final RelationshipId BEN = RelationshipId.of("ben");
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");
    private static final Active ACTIVE = Active.builder(ON)
            .nextAction(NextAction.of("call", ON))
            .deliverable(Deliverable.of("webinar", Deliverable.Status.AGREED))
            .rate(Rate.of(BigDecimal.TEN, Currency.getInstance("EUR")))
            .build();
    private static final Ledger LEDGER = Ledger.empty().open(ANA, Person.of("Ana"), ACTIVE, STAMP);

    @Test
    void relationshipsStayInTheOrderInWhichTheyWereOpened() {
        Ledger ledger = LEDGER.open(BEN, Person.of("Ben"), ACTIVE, STAMP)
                .open(RelationshipId.of("a"), Person.of("A"), ACTIVE, STAMP)
                .post(ANA, Interaction.inbound(ON), STAMP);

        assertThat(ledger.relationships())
                .extracting(relationship -> relationship.id().value())
                .containsExactly("ana", "ben", "a");
        assertThat(ledger.get(BEN).person()).isEqualTo(Person.of("Ben"));
        assertThat(ledger.find(RelationshipId.of("eve"))).isEmpty();
    }

    @Test
    void everyVersionStaysAsItIs() {
        Ledger more = LEDGER.post(ANA, Interaction.inbound(ON), STAMP, "by phone");

        assertThat(LEDGER.get(ANA).entries()).hasSize(1);
        assertThat(more.get(ANA).entries())
                .containsExactly(Entry.of(STAMP, ACTIVE), Entry.of(STAMP, Interaction.inbound(ON), "by phone"));
        assertThat(LEDGER.open(BEN, Person.of("Ben"), ACTIVE, STAMP).find(BEN)).isPresent();
        assertThat(LEDGER.find(BEN)).isEmpty();
    }

    @Test
    void equalLedgersHaveOneHash() {
        Ledger same = Ledger.of(LEDGER.relationships(), List.of(), List.of());

        assertThat(same).isEqualTo(LEDGER).hasSameHashCodeAs(LEDGER);
        assertThat(same.get(ANA)).isEqualTo(LEDGER.get(ANA)).hasSameHashCodeAs(LEDGER.get(ANA));
        assertThat(LEDGER.post(ANA, Interaction.inbound(ON), STAMP)).isNotEqualTo(LEDGER);
    }

    @Test
    void anIdIsOpenedOnce() {
        assertThatExceptionOfType(DuplicateRelationshipException.class)
                .isThrownBy(() -> LEDGER.open(ANA, Person.of("Another"), ACTIVE, STAMP))
                .withMessageContaining("'ana'")
                .satisfies(duplicate -> assertThat(duplicate.id()).isEqualTo(ANA));
        List<Relationship> twice = List.of(LEDGER.get(ANA), LEDGER.get(ANA));
        assertThatExceptionOfType(DuplicateRelationshipException.class)
                .isThrownBy(() -> Ledger.of(twice, List.of(), List.of()));
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatExceptionOfType(UnknownRelationshipException.class)
                .isThrownBy(() -> LEDGER.post(BEN, Interaction.inbound(ON), STAMP))
                .withMessageContaining("'ben'")
                .satisfies(unknown -> assertThat(unknown.id()).isEqualTo(BEN));
        assertThatExceptionOfType(UnknownRelationshipException.class).isThrownBy(() -> LEDGER.erase(BEN));
        assertThatExceptionOfType(UnknownRelationshipException.class).isThrownBy(() -> LEDGER.assign(BEN, "mia"));
    }

    @Test
    void allSixMovesAreLegalAndSoIsStaying() {
        List<Standing> standings = List.of(ACTIVE, Nurture.of(ON, "no ask", ON), Dormant.of(ON, "no budget", "launch"));

        for (Standing from : standings) {
            for (Standing to : standings) {
                Ledger moved =
                        Ledger.empty().open(ANA, Person.of("Ana"), from, STAMP).post(ANA, to, STAMP);
                assertThat(moved.get(ANA).standing()).isEqualTo(to);
                assertThat(moved.inTier(to.tier())).hasSize(1);
            }
        }
    }

    @Test
    void aLineDatedInTheFutureOfEveryZoneIsRefusedWhenPosted() {
        Stamp evening = Stamp.of(Instant.parse("2026-11-23T10:00:00Z"));

        assertThat(LEDGER.post(ANA, Interaction.inbound(ON.plusDays(1)), evening)
                        .get(ANA)
                        .lastContact())
                .as("in Kiribati it is tomorrow already")
                .contains(ON.plusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.post(ANA, Interaction.inbound(ON.plusDays(1)), STAMP))
                .withMessageStartingWith("relationship 'ana': a line dated 2026-11-24 lies in the future");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.open(BEN, Person.of("Ben"), Nurture.of(ON.plusYears(1), "no ask", ON), STAMP));
    }

    @Test
    void aLineDatedInTheFutureIsReadableWhereItIsStored() {
        Entry typo = Entry.of(STAMP, Nurture.of(ON.plusYears(36), "no ask", ON));
        Relationship stored = Relationship.of(BEN, Person.of("Ben"), List.of(typo));

        assertThat(Ledger.of(List.of(stored), List.of(), List.of()).get(BEN).since())
                .isEqualTo(ON.plusYears(36));
    }

    @Test
    void completingWritesTheInteractionBeforeTheNextAction() {
        NextAction next = NextAction.of("send contract", ON.plusDays(3));
        Relationship ana = LEDGER.complete(ANA, ON, next, STAMP).get(ANA);

        assertThat(ana.entries())
                .extracting(Entry::fact)
                .containsExactly(
                        ACTIVE,
                        Interaction.builder(ON, Direction.OUTBOUND)
                                .summary("call")
                                .build(),
                        ACTIVE.toBuilder(ON).nextAction(next).build());
    }

    @Test
    void completingWithNoNextStepKeepsDeliverableAndRate() {
        Relationship ana = LEDGER.complete(ANA, ON, STAMP).get(ANA);

        assertThat(ana.standing()).isEqualTo(ACTIVE.withoutNextAction(ON));
        assertThat(ana.lastContact()).contains(ON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.complete(ANA, ON, STAMP).complete(ANA, ON, STAMP))
                .withMessage("relationship 'ana' has no next action: post an Active with one first");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LEDGER.post(ANA, Nurture.of(ON, "no ask", ON), STAMP).complete(ANA, ON, STAMP))
                .withMessageStartingWith("relationship 'ana' stands in NURTURE: this is for Active ones");
    }

    @Test
    void postponingKeepsTheTextAndSaysWhy() {
        Relationship ana = LEDGER.postpone(ANA, ON, ON.plusDays(7), "she is travelling", STAMP)
                .get(ANA);

        assertThat(ana.entries().get(1))
                .isEqualTo(Entry.of(
                        STAMP,
                        ACTIVE.toBuilder(ON)
                                .nextAction(NextAction.of("call", ON.plusDays(7)))
                                .build(),
                        "she is travelling"));
        assertThat(ana.timesPostponed()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.postpone(ANA, ON, ON, "no", STAMP))
                .withMessageContaining("2026-11-23 does not postpone an action due 2026-11-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.postpone(ANA, ON, ON.plusDays(7), " ", STAMP))
                .withMessageStartingWith("why is blank");
    }

    @Test
    void checkingInTakesTheContactAndTheNextCheckIn() {
        Nurture nurture = Nurture.of(ON.minusDays(60), "no ask", ON);
        Interaction note = Interaction.outbound(ON);
        Relationship ana = LEDGER.post(ANA, nurture, STAMP)
                .checkedIn(ANA, note, ON.plusDays(60), STAMP)
                .get(ANA);

        assertThat(ana.entries())
                .extracting(Entry::fact)
                .containsExactly(ACTIVE, nurture, note, Nurture.of(ON, "no ask", ON.plusDays(60)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.checkedIn(ANA, note, ON.plusDays(60), STAMP))
                .withMessageStartingWith("relationship 'ana' stands in ACTIVE: this is for Nurture ones");
    }

    @Test
    void aPersonCanBeDescribedAnewAndARelationshipAssigned() {
        Ledger ledger = LEDGER.describe(ANA, Person.of("Anna")).assign(ANA, " tom ");

        assertThat(ledger.get(ANA).person().name()).isEqualTo("Anna");
        assertThat(ledger.get(ANA).owner()).contains("tom");
        assertThat(ledger.get(ANA).entries()).isEqualTo(LEDGER.get(ANA).entries());
        assertThat(ledger.unassign(ANA).get(ANA).owner()).isEmpty();
    }

    @Test
    void erasingLeavesNothingBehindAndTheOthersWhereTheyWere() {
        Ledger ledger = LEDGER.open(BEN, Person.of("Ben"), ACTIVE, STAMP)
                .open(RelationshipId.of("eve"), Person.of("Eve"), ACTIVE, STAMP)
                .erase(ANA);

        assertThat(ledger.find(ANA)).isEmpty();
        assertThat(ledger.get(RelationshipId.of("eve")).person()).isEqualTo(Person.of("Eve"));
        assertThat(ledger.open(ANA, Person.of("Ana"), ACTIVE, STAMP).relationships())
                .extracting(relationship -> relationship.id().value())
                .containsExactly("ben", "eve", "ana");
    }

    @Test
    void toStringCountsAndTellsNothingPersonal() {
        assertThat(LEDGER).hasToString("Ledger{relationships=1, occurrences=0, reviews=0}");
        assertThat(LEDGER.get(ANA)).hasToString("Relationship{id=ana, name=Ana, tier=ACTIVE, lines=1}");
    }
}
