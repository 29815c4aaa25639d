package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.BRIEF;
import static io.github.relationshipledger.store.Copy.CALL;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.kinds;
import static io.github.relationshipledger.store.Copy.merge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where both sides said where things stand: what is a conflict, and what settling it makes of the lines. */
class StandingConflictTest {
    private static final Dormant DORMANT = Dormant.of(TODAY, "no budget", "new budget");
    private static final Interaction NOTE = Interaction.outbound(TODAY);

    private final Copy base = Copy.of(NURTURE);
    private final Copy moved = base.at(-1, DORMANT);

    @Test
    void standingsPostedOnBothSidesAreForSomebodyToDecide() {
        LedgerMerge merge = merge(base, base.at(1, CALL), base.at(2, DORMANT));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.STANDINGS);
            assertThat(conflict.id()).isEqualTo(ANA);
            assertThat(conflict.field()).isEmpty();
            assertThat(conflict.explanation()).isEqualTo("both sides posted, retracted or reordered standings");
            assertThat(conflict.base()).contains(base.ana());
            assertThat(conflict.ours()).contains(base.at(1, CALL).ana());
            assertThat(conflict.theirs()).contains(base.at(2, DORMANT).ana());
        });
    }

    @Test
    void theSideChosenComesLastSoThatItsStandingHoldsAndEveryLineIsKept() {
        LedgerMerge merge =
                merge(base, base.at(1, CALL).at(4, NOTE), base.at(2, NOTE).at(3, DORMANT));

        assertThat(settled(merge, Side.OURS)).containsExactly(NURTURE, NOTE, DORMANT, CALL, NOTE);
        assertThat(settled(merge, Side.THEIRS)).containsExactly(NURTURE, CALL, NOTE, NOTE, DORMANT);
    }

    @Test
    void aStandingOnOneSideAloneIsNoConflict() {
        assertThat(merge(base, base.at(1, CALL), base.at(2, NOTE)).conflicts()).isEmpty();
    }

    @Test
    void correctionsOnBothSidesAreAConflictToo() {
        Nurture better = Nurture.of(TODAY, "travelling", NURTURE.checkIn());
        Nurture other = Nurture.of(TODAY, "on leave", NURTURE.checkIn());

        assertThat(kinds(merge(base, base.at(1, better), base.at(2, other)))).containsExactly(Kind.STANDINGS);
    }

    @Test
    void aStandingRetractedOnOneSideAndOnePostedOnTheOtherAreAConflict() {
        LedgerMerge merge = merge(moved, moved.at(1, Retraction.of(TODAY, 2)), moved.at(2, CALL));

        assertThat(kinds(merge)).containsExactly(Kind.STANDINGS);
        assertThat(settled(merge, Side.THEIRS)).containsExactly(NURTURE, DORMANT, Retraction.of(TODAY, 2), CALL);
        assertThat(settled(merge, Side.OURS)).containsExactly(NURTURE, DORMANT, CALL, Retraction.of(TODAY, 2));
    }

    @Test
    void standingsRetractedOnBothSidesAreAConflictWhereOthersAreLeft() {
        Copy thrice = moved.at(-1, CALL);

        assertThat(kinds(merge(thrice, thrice.at(1, Retraction.of(TODAY, 2)), thrice.at(2, Retraction.of(TODAY, 3)))))
                .containsExactly(Kind.STANDINGS);
    }

    @Test
    void theSameStandingRetractedOnBothIsNoConflict() {
        assertThat(Copy.facts(merge(moved, moved.at(1, Retraction.of(TODAY, 2)), moved.at(2, Retraction.of(TODAY, 2)))
                        .orElseThrow()))
                .containsExactly(NURTURE, DORMANT, Retraction.of(TODAY, 2), Retraction.of(TODAY, 2));
    }

    @Test
    void aStandingThatItsOwnSideRetractedAgainIsNoConflict() {
        Copy ours = base.at(1, CALL).at(3, Retraction.of(TODAY, 2));

        assertThat(merge(base, ours, base.at(2, DORMANT)).orElseThrow().get(ANA).standing())
                .isEqualTo(DORMANT);
    }

    @Test
    void aStandingThatBothHaveAlreadyIsNoConflict() {
        Copy met = base.at(1, CALL);

        assertThat(merge(base, met.at(2, BRIEF), met.at(3, NOTE)).conflicts()).isEmpty();
    }

    @Test
    void aStandingChosenHoldsAlthoughItWasSettledBeforeThatItComesFirst() {
        Copy tom = base.at(2, CALL);
        Copy mia = new Copy(merge(base, base.at(1, DORMANT), tom).resolve(conflict -> Side.THEIRS));
        Copy zoe = tom.at(3, BRIEF);
        LedgerMerge merge = merge(tom, mia, zoe);

        assertThat(mia.facts()).containsExactly(NURTURE, DORMANT, CALL);
        assertThat(settled(merge, Side.OURS)).containsExactly(NURTURE, BRIEF, DORMANT, CALL);
        assertThat(settled(merge, Side.THEIRS)).containsExactly(NURTURE, DORMANT, CALL, BRIEF);
    }

    @Test
    void aRetractionStaysBehindTheLineItNamesWhicheverSideIsLast() {
        Copy tom = base.at(2, CALL);
        Copy mia = new Copy(merge(base, base.at(1, DORMANT), tom).resolve(conflict -> Side.THEIRS));
        Copy zoe = tom.at(3, BRIEF).at(4, Retraction.of(TODAY, 2)).at(5, Declined.of(TODAY, Reason.GONE_QUIET, 4));

        assertThat(settled(merge(tom, mia, zoe), Side.OURS))
                .containsExactly(
                        NURTURE,
                        BRIEF,
                        DORMANT,
                        CALL,
                        Retraction.of(TODAY, 4),
                        Declined.of(TODAY, Reason.GONE_QUIET, 5));
    }

    @Test
    void oneConflictThatTwoPeopleSettledDifferentlyIsAConflictAgain() {
        Copy ours = base.at(1, CALL);
        Copy theirs = base.at(2, DORMANT);
        Copy mia = new Copy(merge(base, ours, theirs).resolve(conflict -> Side.OURS));
        Copy tom = new Copy(merge(base, ours, theirs).resolve(conflict -> Side.THEIRS));
        LedgerMerge merge = merge(base, mia, tom);

        assertThat(kinds(merge)).containsExactly(Kind.STANDINGS);
        assertThat(merge.resolve(conflict -> Side.OURS)).isEqualTo(mia.ledger());
        assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(tom.ledger());
    }

    @Test
    void whereEachRetractsWhatTheOtherLeftNoStandingIsLeft() {
        Copy ours = moved.at(1, Retraction.of(TODAY, 1)).at(3, NOTE);
        Copy theirs = moved.at(2, Retraction.of(TODAY, 2)).at(4, NOTE);
        LedgerMerge merge = merge(moved, ours, theirs);

        assertThat(kinds(merge)).containsExactly(Kind.NO_STANDING_LEFT);
        assertThat(settled(merge, Side.OURS)).containsExactly(NURTURE, DORMANT, NOTE, Retraction.of(TODAY, 1), NOTE);
        assertThat(settled(merge, Side.THEIRS)).containsExactly(NURTURE, DORMANT, NOTE, Retraction.of(TODAY, 2), NOTE);
    }

    @Test
    void whatNamesARetractionThatIsLeftOutNamesWhatThatRetracted() {
        Copy ours = moved.at(1, Retraction.of(TODAY, 1));
        Copy theirs = moved.at(2, Retraction.of(TODAY, 2)).at(3, Declined.of(TODAY, Reason.GONE_QUIET, 3));

        assertThat(settled(merge(moved, ours, theirs), Side.OURS))
                .containsExactly(NURTURE, DORMANT, Retraction.of(TODAY, 1), Declined.of(TODAY, Reason.GONE_QUIET, 2));
    }

    private static List<Fact> settled(LedgerMerge merge, Side side) {
        Ledger settled = merge.resolve(conflict -> side);
        return Copy.facts(settled);
    }
}
