package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.BRIEF;
import static io.github.relationshipledger.store.Copy.CALL;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.kinds;
import static io.github.relationshipledger.store.Copy.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relationships of which a side has not what the base has, or that both opened: they are taken from a side as a whole. */
class ErasureConflictTest {
    private static final RelationshipId CLEO = RelationshipId.of("cleo");

    private final Copy base = Copy.of(NURTURE);

    @Test
    void erasedOnOneSideAndLeftAsItWasOnTheOtherIsErased() {
        assertThat(merge(base.ledger(), base.ledger().erase(ANA), open(base.ledger(), CLEO, 1))
                        .orElseThrow()
                        .relationships())
                .extracting(Relationship::id)
                .containsExactly(CLEO);
    }

    @Test
    void erasedOnOneSideAndChangedOnTheOtherIsForSomebodyToDecide() {
        Ledger erased = base.ledger().erase(ANA);
        for (Ledger changed : List.of(
                base.at(1, Interaction.outbound(TODAY)).ledger(),
                base.ledger().assign(ANA, "tom"),
                base.ledger().describe(ANA, Person.of("Anna")))) {
            LedgerMerge merge = merge(base.ledger(), erased, changed);

            assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.kind()).isEqualTo(Kind.ERASED);
                assertThat(conflict.id()).isEqualTo(ANA);
                assertThat(conflict.base()).contains(base.ana());
                assertThat(conflict.ours()).isEmpty();
                assertThat(conflict.theirs()).contains(changed.get(ANA));
            });
            assertThat(merge.resolve(conflict -> Side.OURS)).isEqualTo(erased);
            assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(changed);
        }
    }

    @Test
    void erasedOnBothAndOpenedAnewOnOneIsForSomebodyToDecide() {
        Ledger erased = base.ledger().erase(ANA);

        assertThat(kinds(merge(base.ledger(), erased, open(erased, ANA, 1)))).containsExactly(Kind.ERASED);
    }

    @Test
    void oneIdOpenedTwiceIsForSomebodyToDecide() {
        Ledger ours = open(base.ledger(), CLEO, 1);
        Ledger theirs = open(base.ledger(), CLEO, 2).assign(CLEO, "tom");
        LedgerMerge merge = merge(base.ledger(), ours, theirs);

        assertThat(kinds(merge)).containsExactly(Kind.OPENED_TWICE);
        assertThat(merge.resolve(conflict -> Side.OURS)).isEqualTo(ours);
        assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void oneOpeningThatBothHaveAlreadyIsOneRelationshipAlthoughTheBaseIsOlder() {
        Copy shared = Copy.of(NURTURE);
        Copy ours = shared.at(1, Interaction.outbound(TODAY));
        Copy theirs = shared.at(2, CALL);

        assertThat(Copy.facts(
                        merge(Ledger.empty(), ours.ledger(), theirs.ledger()).orElseThrow()))
                .containsExactly(NURTURE, Interaction.outbound(TODAY), CALL);
    }

    @Test
    void aBaseThatIsNewerThanOneSideShowsAsAConflictAndIsNotTakenForAnErasure() {
        Copy newer = base.at(1, CALL);
        Copy ahead = newer.at(2, BRIEF);
        LedgerMerge merge = merge(newer.ledger(), base.ledger(), ahead.ledger());

        assertThat(kinds(merge)).containsExactly(Kind.ERASED);
        assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(ahead.ledger());
    }

    @Test
    void aBaseThatNeitherSideComesFromShowsAsConflicts() {
        Copy newer = base.at(1, CALL);

        assertThat(kinds(merge(
                        newer.ledger(),
                        base.at(2, BRIEF).ledger(),
                        base.at(3, Interaction.outbound(TODAY)).ledger())))
                .containsExactly(Kind.ERASED);
        assertThat(kinds(merge(
                        open(Ledger.empty(), ANA, 1), open(Ledger.empty(), ANA, 2), open(Ledger.empty(), ANA, 3))))
                .containsExactly(Kind.OPENED_TWICE);
    }

    private static LedgerMerge merge(Ledger base, Ledger ours, Ledger theirs) {
        return LedgerMerge.of(base, ours, theirs);
    }

    private static Ledger open(Ledger ledger, RelationshipId id, int minute) {
        return ledger.open(id, Person.of("Somebody"), CALL, stamp(minute));
    }
}
