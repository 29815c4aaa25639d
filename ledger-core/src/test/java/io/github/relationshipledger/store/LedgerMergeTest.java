package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.BRIEF;
import static io.github.relationshipledger.store.Copy.CALL;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.kinds;
import static io.github.relationshipledger.store.Copy.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger as a whole: which relationships are in the result and in which order, occurrences, reviews, conflicts. */
class LedgerMergeTest {
    private static final RelationshipId BEN = RelationshipId.of("ben");
    private static final RelationshipId CLEO = RelationshipId.of("cleo");
    private static final Occurrence LAUNCH = Occurrence.of("Atlas 2.0 launch", TODAY);

    private final Copy base = Copy.of(NURTURE).with(ledger -> open(ledger, BEN, -1));

    @Test
    void aSideThatDidNothingGetsWhatTheOtherDid() {
        Ledger changed = base.at(1, CALL).ledger().erase(BEN).record(LAUNCH);

        assertThat(merge(base.ledger(), changed, base.ledger()).orElseThrow()).isEqualTo(changed);
        assertThat(merge(base.ledger(), base.ledger(), changed).orElseThrow()).isEqualTo(changed);
    }

    @Test
    void bothHavingDoneTheSameIsNoConflict() {
        Ledger changed = base.at(1, CALL).ledger().erase(BEN).assign(ANA, "mia");

        assertThat(merge(base.ledger(), changed, changed).orElseThrow()).isEqualTo(changed);
    }

    @Test
    void mergingAgainWhatWasMergedChangesNothing() {
        Ledger ours = open(base.at(2, CALL).ledger(), CLEO, 3);
        Ledger theirs = base.at(1, Interaction.outbound(TODAY)).ledger().assign(BEN, "tom");
        Ledger merged = merge(base.ledger(), ours, theirs).orElseThrow();

        assertThat(merge(base.ledger(), merged, theirs).orElseThrow()).isEqualTo(merged);
        assertThat(merge(base.ledger(), ours, merged).orElseThrow()).isEqualTo(merged);
    }

    @Test
    void differentRelationshipsNeverConflict() {
        Ledger ours = base.at(1, CALL).ledger();
        Ledger theirs = base.ledger().erase(BEN);

        assertThat(merge(base.ledger(), ours, theirs).orElseThrow().relationships())
                .containsExactly(ours.get(ANA));
    }

    @Test
    void whatBothOpenedComesInTheOrderOfItsOpeningLinesAfterWhatWasThere() {
        RelationshipId dev = RelationshipId.of("dev");
        Ledger ours = open(open(base.ledger(), CLEO, 3), dev, 1);
        Ledger theirs = open(base.ledger(), RelationshipId.of("ema"), 2);

        assertThat(ids(merge(base.ledger(), ours, theirs).orElseThrow()))
                .containsExactly("ana", "ben", "ema", "cleo", "dev");
    }

    @Test
    void openedAtOneMomentTheyComeInTheOrderOfTheirIdsOnEitherSide() {
        Ledger ours = open(base.ledger(), CLEO, 1);
        Ledger theirs = open(base.ledger(), RelationshipId.of("dev"), 1);

        assertThat(ids(merge(base.ledger(), ours, theirs).orElseThrow()))
                .containsExactly("ana", "ben", "cleo", "dev")
                .isEqualTo(ids(merge(base.ledger(), theirs, ours).orElseThrow()));
    }

    @Test
    void oneErasedAndOpenedAnewComesAtTheEnd() {
        Ledger ours = open(base.ledger().erase(ANA), ANA, 2);
        Ledger theirs = open(base.ledger(), CLEO, 1);

        Ledger merged = merge(base.ledger(), ours, theirs).orElseThrow();

        assertThat(ids(merged)).containsExactly("ben", "cleo", "ana");
        assertThat(merged.get(ANA)).isEqualTo(ours.get(ANA));
    }

    @Test
    void theOrderInWhichASidePutRelationshipsIsKept() {
        Ledger turned = Ledger.of(List.of(base.ledger().get(BEN), base.ana()), List.of(), List.of());

        assertThat(ids(merge(base.ledger(), turned, open(base.ledger(), CLEO, 1))
                        .orElseThrow()))
                .containsExactly("ben", "ana", "cleo");
    }

    @Test
    void occurrencesAndReviewsOfBothAreKept() {
        Ledger merged = merge(
                        base.ledger(),
                        base.ledger().record(LAUNCH).record(review(10)),
                        base.ledger().record(LAUNCH).record(review(11)))
                .orElseThrow();

        assertThat(merged.occurrences()).containsExactly(LAUNCH);
        assertThat(merged.reviews()).containsExactly(review(10), review(11));
    }

    @Test
    void anOccurrenceWithdrawnStaysWithdrawn() {
        Ledger recorded = base.ledger().record(LAUNCH);
        Occurrence budget = Occurrence.of("budget", TODAY);

        assertThat(merge(recorded, recorded.withdraw(LAUNCH), recorded.record(budget))
                        .orElseThrow()
                        .occurrences())
                .containsExactly(budget);
    }

    @Test
    void conflictsComeByIdAndEachIsAskedForOnce() {
        Ledger ours = base.ledger().erase(BEN).assign(ANA, "mia").describe(ANA, Person.of("Anna"));
        Ledger theirs = base.ledger().assign(BEN, "tom").assign(ANA, "tom").describe(ANA, Person.of("Anne"));
        LedgerMerge merge = merge(base.ledger(), ours, theirs);
        List<Conflict> asked = new ArrayList<>();

        assertThat(merge.resolve(conflict -> {
                    asked.add(conflict);
                    return conflict.kind() == Kind.OWNER ? Side.THEIRS : Side.OURS;
                }))
                .isEqualTo(ours.assign(ANA, "tom"));
        assertThat(asked).isEqualTo(merge.conflicts());
        assertThat(kinds(merge)).containsExactly(Kind.PERSON, Kind.OWNER, Kind.ERASED);
    }

    @Test
    void swappingTheSidesSwapsTheSidesOfConflictsAndNothingElse() {
        Ledger ours = open(base.at(1, CALL).ledger(), CLEO, 1).assign(BEN, "mia");
        Ledger theirs = base.at(2, BRIEF).ledger().assign(BEN, "tom");
        LedgerMerge merge = LedgerMerge.of(base.ledger(), ours, theirs);
        LedgerMerge swapped = LedgerMerge.of(base.ledger(), theirs, ours);

        assertThat(swapped.conflicts())
                .extracting(Conflict::id, Conflict::kind, Conflict::ours, Conflict::theirs)
                .containsExactlyElementsOf(merge.conflicts().stream()
                        .map(conflict -> tuple(conflict.id(), conflict.kind(), conflict.theirs(), conflict.ours()))
                        .toList());
        assertThat(swapped.resolve(conflict -> Side.THEIRS)).isEqualTo(merge.resolve(conflict -> Side.OURS));
    }

    @Test
    void withoutASettlementThereIsNoResult() {
        LedgerMerge merge = merge(
                base.ledger(),
                base.ledger().assign(ANA, "mia").erase(BEN),
                base.ledger().assign(ANA, "tom").assign(BEN, "tom"));

        assertThatExceptionOfType(MergeConflictException.class)
                .isThrownBy(merge::orElseThrow)
                .withMessage("relationship 'ana': both sides changed the owner, and 1 more;"
                        + " look at conflicts() and settle them with LedgerMerge.resolve(…)")
                .satisfies(thrown -> assertThat(thrown.conflicts()).isEqualTo(merge.conflicts()));
    }

    @Test
    void aSingleConflictIsNamed() {
        assertThatExceptionOfType(MergeConflictException.class)
                .isThrownBy(merge(
                        base.ledger(), base.ledger().erase(ANA), base.ledger().assign(ANA, "tom"))::orElseThrow)
                .withMessage(
                        "relationship 'ana': one side erased it or lacks lines of the base, and the other changed it;"
                                + " look at conflicts() and settle them with LedgerMerge.resolve(…)");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is to be refused
    void aChoiceMayRefuse() {
        LedgerMerge merge =
                merge(base.ledger(), base.ledger().erase(ANA), base.ledger().assign(ANA, "tom"));

        assertThatIllegalStateException()
                .isThrownBy(() -> merge.resolve(conflict -> {
                    throw new IllegalStateException("not mine to decide");
                }))
                .withMessage("not mine to decide");
        assertThatNullPointerException()
                .isThrownBy(() -> merge.resolve(conflict -> null))
                .withMessage("the choice returned null");
    }

    private static LedgerMerge merge(Ledger base, Ledger ours, Ledger theirs) {
        return LedgerMerge.of(base, ours, theirs);
    }

    private static Ledger open(Ledger ledger, RelationshipId id, int minute) {
        return ledger.open(id, Person.of("Somebody"), CALL, stamp(minute));
    }

    private static ReviewRecord review(int minutes) {
        return ReviewRecord.builder(TODAY)
                .took(Duration.ofMinutes(minutes))
                .planned(Duration.ofMinutes(9))
                .build();
    }

    private static List<String> ids(Ledger ledger) {
        return ledger.relationships().stream()
                .map(Relationship::id)
                .map(RelationshipId::value)
                .toList();
    }
}
