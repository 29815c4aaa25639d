package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class LedgerAssertTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final RelationshipId BEN = RelationshipId.of("ben");
    private static final LocalDate ON = LocalDate.of(2026, 11, 16);
    private static final LocalDate NEXT = ON.plusDays(1);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");
    private static final Ledger LEDGER = Ledger.empty()
            .open(ANA, Person.of("Ana"), Samples.anActive(ON), STAMP)
            .open(BEN, Person.of("Ben"), Samples.aDormant(ON), STAMP);

    @Test
    void equalLedgersAreEqual() {
        assertThat(Samples.roster()).isEqualTo(Samples.roster());
    }

    @Test
    void ledgersThatDifferSayWhereFirst() {
        assertFails(
                () -> assertThat(LEDGER.post(ANA, Interaction.inbound(ON), STAMP, "100 % by mail"))
                        .as("the copy")
                        .isEqualTo(LEDGER.post(ANA, Interaction.inbound(ON), STAMP, "by phone")),
                "[the copy] Ledger differs first in relationship 'ana', line 2, note:"
                        + " expected \"by phone\" but was \"100 % by mail\"");
        assertFails(
                () -> assertThat(LEDGER).isEqualTo(Ledger.empty()),
                "Ledger differs first in relationships: expected [] but was [ana, ben]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(LEDGER).isEqualTo("a text"));
    }

    @Test
    void aLineTooManyOrTooFewIsADifference() {
        Ledger longer = LEDGER.post(ANA, Interaction.inbound(ON), STAMP).assign(BEN, "tom");

        assertFails(
                () -> assertThat(longer).isEqualTo(LEDGER),
                "Ledger differs first in relationship 'ana', line 2, fact: expected absent but was Interaction");
        assertFails(
                () -> assertThat(LEDGER).isEqualTo(longer),
                "Ledger differs first in relationship 'ana', line 2, fact: expected Interaction but was absent");
        assertFails(
                () -> assertThat(LEDGER.assign(BEN, "mia")).isEqualTo(LEDGER.assign(BEN, "tom")),
                "Ledger differs first in relationship 'ben', owner: expected \"tom\" but was \"mia\"");
    }

    @Test
    void aDifferenceCarriesBothValuesForThoseWhoShowThemSideBySide() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThat(LEDGER.assign(ANA, "mia")).isEqualTo(LEDGER.assign(ANA, "tom")))
                .satisfies(failed -> {
                    assertThat(failed.getExpected().getValue()).isEqualTo("\"tom\"");
                    assertThat(failed.getActual().getValue()).isEqualTo("\"mia\"");
                });
    }

    @Test
    void everyFieldOfAPersonIsNamed() {
        Person ana = Person.of("Ana");

        assertDiffers(LEDGER.describe(ANA, Person.of("Anna")), "relationship 'ana', name");
        assertDiffers(with(ana.toBuilder().role("analyst")), "relationship 'ana', role");
        assertDiffers(with(ana.toBuilder().organisation("Acme")), "relationship 'ana', organisation");
        assertDiffers(with(ana.toBuilder().putProfile("web", "ana.example")), "relationship 'ana', profile 'web'");
        assertDiffers(with(ana.toBuilder().putReference("crm", "42")), "relationship 'ana', reference 'crm'");
    }

    @Test
    void everyFieldOfALineIsNamed() {
        NextAction call = NextAction.of("call", ON);
        Active.Builder active = Active.builder(ON);
        assertDiffers(active.build(), Active.builder(NEXT).build(), "on");
        assertDiffers(Active.of(ON, call), Active.of(ON, NextAction.of("write", ON)), "next action");
        assertDiffers(Active.of(ON, call), Active.of(ON, NextAction.of("call", NEXT)), "due");
        assertDiffers(
                with(Deliverable.of("talk", Status.AGREED)),
                with(Deliverable.of("post", Status.AGREED)),
                "deliverable");
        assertDiffers(
                with(Deliverable.of("talk", Status.AGREED)), with(Deliverable.of("talk", Status.WRAPPED)), "status");
        Currency euro = Currency.getInstance("EUR");
        assertDiffers(with(Rate.of(BigDecimal.ONE, euro)), with(Rate.of(BigDecimal.TEN, euro)), "rate");
        assertDiffers(with(Rate.of(BigDecimal.ONE, euro)), with(Rate.of(BigDecimal.ONE, euro, "day")), "per");
        assertDiffers(Nurture.of(ON, "no ask", ON), Nurture.of(ON, "travels", ON), "reason");
        assertDiffers(Nurture.of(ON, "no ask", ON), Nurture.of(ON, "no ask", NEXT), "check-in");
        assertDiffers(Dormant.of(ON, "no fit", "launch"), Dormant.of(ON, "no fit", "lunch"), "trigger");
        Interaction note = Interaction.outbound(ON);
        assertDiffers(note, Interaction.inbound(ON), "direction");
        assertDiffers(
                note,
                Interaction.builder(ON, Direction.OUTBOUND).channel("mail").build(),
                "channel");
        assertDiffers(
                note,
                Interaction.builder(ON, Direction.OUTBOUND).summary("brief").build(),
                "summary");
        assertDiffers(
                note,
                Interaction.builder(ON, Direction.OUTBOUND).meaningful(true).build(),
                "meaningful");
        assertDiffers(Declined.of(ON, Reason.REPLIED, 1), Declined.of(ON, Reason.GONE_QUIET, 1), "suggestion");
        assertDiffers(Declined.of(ON, Reason.REPLIED, 1), Declined.of(ON, Reason.REPLIED, 2), "line");
        assertDiffers(
                Declined.of(ON, List.of(Occurrence.of("launch", ON))),
                Declined.of(ON, List.of(Occurrence.of("launch", NEXT))),
                "occurrences");
        assertDiffers(note, Retraction.of(ON, 2), "fact");
        assertDiffers(LEDGER.post(ANA, note, STAMP), LEDGER.post(ANA, note, Stamp.of(STAMP.at())), "line 2, by");
        assertDiffers(
                LEDGER.post(ANA, note, STAMP),
                LEDGER.post(ANA, note, Stamp.of(STAMP.at().plusMillis(1))),
                "line 2, written");
    }

    @Test
    void everyFieldOfWhatHappenedAndOfAReviewIsNamed() {
        assertDiffers(LEDGER.record(Occurrence.of("launch", ON)), "occurrences");
        assertDiffers(LEDGER.record(review().build()), "review 1, on");
        assertDiffers(review().took(Duration.ofMinutes(5)), "took");
        assertDiffers(review().planned(Duration.ofMinutes(5)), "planned");
        assertDiffers(review().by("mia"), "by");
        assertDiffers(review().activeCount(1), "activeCount");
        assertDiffers(review().carriedOver(1), "carriedOver");
        assertDiffers(review().replanned(1), "replanned");
        assertDiffers(review().putListed(Section.MOVES, 2), "listed");
        assertDiffers(review().putHandled(Section.ACTIVE, 1), "handled");
        assertDiffers(review().putDeferred(Section.NURTURE, 1), "deferred");
    }

    @Test
    void anEmptyLedgerIsEmpty() {
        assertThat(Ledger.empty()).isEmpty();
        assertFails(
                () -> assertThat(LEDGER).isEmpty(),
                "Expected an empty ledger but found the relationships [ana, ben], the occurrences []"
                        + " and the reviews of []");
        assertFails(
                () -> assertThat(Ledger.empty()
                                .record(Occurrence.of("launch", ON))
                                .record(review().build()))
                        .isEmpty(),
                "Expected an empty ledger but found the relationships [], the occurrences [\"launch\" on 2026-11-16]"
                        + " and the reviews of [2026-11-16]");
    }

    @Test
    void relationshipsAreCountedInTheirOrder() {
        assertThat(LEDGER).hasRelationships(ANA, BEN);
        assertThat(Ledger.empty()).hasRelationships();
        assertFails(
                () -> assertThat(LEDGER).hasRelationships(BEN, ANA),
                "Ledger, relationships: expected [ben, ana] but was [ana, ben]");
    }

    @Test
    void assertionsGoOnWithARelationship() {
        assertThat(LEDGER).relationship(ANA).isActive();
        assertFails(
                () -> assertThat(LEDGER).relationship(RelationshipId.of("eve")).isActive(),
                "Expected a relationship 'eve' but found only [ana, ben]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThat(LEDGER).as("the copy").relationship(ANA).isDormant())
                .withMessageStartingWith("[the copy] Relationship 'ana', tier: expected DORMANT");
    }

    private static ReviewRecord.Builder review() {
        return ReviewRecord.builder(ON)
                .took(Duration.ZERO)
                .planned(Duration.ZERO)
                .putListed(Section.ACTIVE, 1);
    }

    private static Ledger with(Person.Builder ana) {
        return LEDGER.describe(ANA, ana.build());
    }

    private static Fact with(Deliverable deliverable) {
        return Active.builder(ON).deliverable(deliverable).build();
    }

    private static Fact with(Rate rate) {
        return Active.builder(ON).rate(rate).build();
    }

    private static void assertDiffers(ReviewRecord.Builder review, String field) {
        assertDiffers(LEDGER.record(review.build()), LEDGER.record(review().build()), "review 1, " + field);
    }

    private static void assertDiffers(Fact fact, Fact other, String field) {
        Ledger longer = LEDGER.post(ANA, Interaction.inbound(ON), STAMP);
        assertDiffers(
                longer.post(ANA, fact, STAMP), longer.post(ANA, other, STAMP), "relationship 'ana', line 3, " + field);
    }

    private static void assertDiffers(Ledger changed, String field) {
        assertDiffers(changed, LEDGER, field);
    }

    private static void assertDiffers(Ledger one, Ledger other, String field) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(one).isEqualTo(other))
                .withMessageContaining(field + ": expected ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(other).isEqualTo(one))
                .withMessageContaining(field + ": expected ");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
