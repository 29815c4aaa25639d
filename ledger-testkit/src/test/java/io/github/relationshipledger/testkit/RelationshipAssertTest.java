package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RelationshipAssertTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final LocalDate ON = LocalDate.of(2026, 11, 16);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");
    private static final Relationship ACTIVE = ana(Samples.anActive(ON));
    private static final Relationship WRAPPED = ana(Active.builder(ON).build());
    private static final Relationship NURTURE = ana(Samples.aNurture(ON));
    private static final Relationship DORMANT = ana(Samples.aDormant(ON));

    @Test
    void aFailureShowsTheLines() {
        Ledger ledger = ledger(Samples.anActive(ON).toBuilder(ON)
                        .rate(Rate.of(BigDecimal.valueOf(500), Currency.getInstance("EUR"), "video"))
                        .build())
                .post(ANA, Interaction.inbound(ON.plusDays(2)), STAMP, "by phone")
                .post(ANA, Retraction.of(ON.plusDays(3), 2), STAMP);

        assertFails(() -> assertThat(ledger.get(ANA)).hasLastContact(ON.plusDays(2)), """
                Relationship 'ana', last contact: expected 2026-11-18 but was none. Its lines are
                  1 fact Active, on 2026-11-16, next action "send brief", due 2026-11-23, rate 500 EUR, per "video",\
                 written 2026-11-23T09:00:00Z, by "mia"
                  2 (retracted) fact Interaction, on 2026-11-18, direction INBOUND, meaningful true, note "by phone",\
                 written 2026-11-23T09:00:00Z, by "mia"
                  3 fact Retraction, on 2026-11-19, line 2, written 2026-11-23T09:00:00Z, by "mia\"""");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        assertThat(ACTIVE).isEqualTo(ana(Samples.anActive(ON)));
        assertFails(
                () -> assertThat(ACTIVE).isEqualTo(WRAPPED),
                "Relationship 'ana' differs first in line 1, next action: expected absent but was \"send brief\"");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ACTIVE).isEqualTo("a text"));
    }

    @Test
    void aComparatorOfOnesOwnDecides() {
        assertThat(ACTIVE)
                .usingComparator((one, other) -> one.id().compareTo(other.id()))
                .isEqualTo(DORMANT);
    }

    @Test
    void wordsOfOnesOwnReplaceTheExplanation() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ACTIVE)
                        .as("the copy")
                        .withFailMessage("nothing was saved")
                        .isEqualTo(DORMANT))
                .withMessage("[the copy] nothing was saved");
    }

    @Test
    void theTierIsWhereItStandsNow() {
        assertThat(ACTIVE).isActive();
        assertThat(NURTURE).isNurture();
        assertThat(DORMANT).isDormant();
        assertFails(() -> assertThat(NURTURE).isActive(), "tier: expected ACTIVE but was NURTURE");
        assertFails(() -> assertThat(DORMANT).isNurture(), "tier: expected NURTURE but was DORMANT");
        assertFails(() -> assertThat(ACTIVE).isDormant(), "tier: expected DORMANT but was ACTIVE");
    }

    @Test
    void theStayBeganOnADay() {
        assertThat(ACTIVE).standsSince(ON);
        assertFails(
                () -> assertThat(ACTIVE).standsSince(ON.plusDays(1)),
                "stay since: expected 2026-11-17 but was 2026-11-16");
    }

    @Test
    void contactWasOnADayOrNotAtAll() {
        Relationship contacted = ledger(Samples.anActive(ON))
                .post(ANA, Interaction.inbound(ON), STAMP)
                .get(ANA);

        assertThat(contacted).hasLastContact(ON);
        assertThat(ACTIVE).hasNoContact();
        assertFails(() -> assertThat(ACTIVE).hasLastContact(ON), "last contact: expected 2026-11-16 but was none");
        assertFails(() -> assertThat(contacted).hasNoContact(), "last contact: expected none but was 2026-11-16");
    }

    @Test
    void theNextActionHasATextAndADate() {
        assertThat(ACTIVE).hasNextAction("send brief", ON.plusDays(7));
        assertThat(WRAPPED).hasNoNextAction();
        assertFails(
                () -> assertThat(ACTIVE).hasNextAction("send brief", ON),
                "next action: expected \"send brief\" due 2026-11-16 but was \"send brief\" due 2026-11-23");
        assertFails(
                () -> assertThat(WRAPPED).hasNextAction("call", ON),
                "next action: expected \"call\" due 2026-11-16 but was none");
        assertFails(
                () -> assertThat(ACTIVE).hasNoNextAction(),
                "next action: expected none but was \"send brief\" due 2026-11-23");
        assertFails(() -> assertThat(NURTURE).hasNextAction("call", ON), "tier: expected ACTIVE but was NURTURE");
        assertFails(() -> assertThat(NURTURE).hasNoNextAction(), "tier: expected ACTIVE but was NURTURE");
    }

    @Test
    void theCheckInIsPlannedForADay() {
        assertThat(NURTURE).hasPlannedCheckIn(ON.plusDays(60));
        assertFails(
                () -> assertThat(NURTURE).hasPlannedCheckIn(ON),
                "planned check-in: expected 2026-11-16 but was 2027-01-15");
        assertFails(() -> assertThat(ACTIVE).hasPlannedCheckIn(ON), "tier: expected NURTURE but was ACTIVE");
    }

    @Test
    void theTriggerMatchesHoweverItIsSpelled() {
        assertThat(DORMANT).waitsFor("atlas  2.0 LAUNCH");
        assertFails(
                () -> assertThat(DORMANT).waitsFor("EU campaign"),
                "trigger: expected \"EU campaign\" but was \"Atlas 2.0 launch\"");
        assertFails(() -> assertThat(ACTIVE).waitsFor("EU campaign"), "tier: expected DORMANT but was ACTIVE");
    }

    @Test
    void linesAreCountedWithTheRetracted() {
        assertThat(ACTIVE).hasLines(1);
        assertFails(() -> assertThat(ACTIVE).hasLines(2), "number of lines: expected 2 but was 1");
    }

    private static Ledger ledger(Standing standing) {
        return Ledger.empty().open(ANA, Person.of("Ana"), standing, STAMP);
    }

    private static Relationship ana(Standing standing) {
        return ledger(standing).get(ANA);
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageContaining(message)
                .withMessageContaining("Its lines are\n  1 fact ");
    }
}
