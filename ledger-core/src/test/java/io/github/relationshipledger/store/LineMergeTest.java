package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are the same, in which order they come, and what becomes of their numbers. */
class LineMergeTest {
    private static final Interaction NOTE = note("hello");

    private final Copy base = Copy.of(NURTURE);

    @Test
    void linesOfBothSidesComeInTheOrderOfTheirStamps() {
        assertThat(merged(
                        base,
                        base.at(1, note("a")).at(4, note("d")),
                        base.at(2, note("b")).at(3, note("c"))))
                .containsExactly(NURTURE, note("a"), note("b"), note("c"), note("d"));
    }

    @Test
    void eachSideKeepsItsOwnOrderWhateverItsStamps() {
        assertThat(merged(base, base.at(9, note("a")).at(1, note("b")), base.at(5, note("c"))))
                .containsExactly(NURTURE, note("c"), note("a"), note("b"));
    }

    @Test
    void aLineOfTheBaseStaysWhereItWasAlthoughItsStampIsLater() {
        Copy late = base.at(50, note("late"));

        assertThat(merged(late, late.at(1, note("a")), late.at(2, note("b"))))
                .containsExactly(NURTURE, note("late"), note("a"), note("b"));
    }

    @Test
    void aLineThatBothSidesHaveCountsOnce() {
        Copy met = base.at(1, NOTE);

        assertThat(merged(base, met.at(2, note("a")), met.at(3, note("b"))))
                .containsExactly(NURTURE, NOTE, note("a"), note("b"));
    }

    @Test
    void aSecondEqualLineOnOneSideIsTheOtherSidesSecond() {
        Copy once = base.at(1, NOTE);
        Copy twice = once.at(1, NOTE);

        assertThat(merged(base, once.at(2, note("a")), twice)).containsExactly(NURTURE, NOTE, NOTE, note("a"));
        assertThat(merged(once, once.at(2, note("a")), twice)).containsExactly(NURTURE, NOTE, NOTE, note("a"));
        assertThat(merged(once, twice.at(2, note("a")), twice)).containsExactly(NURTURE, NOTE, NOTE, note("a"));
    }

    @Test
    void linesThatDifferInTheirNoteOrAuthorAloneAreTwo() {
        Copy ours = base.with(ledger -> ledger.post(ANA, NOTE, stamp(1), "one"));
        Copy theirs = base.with(ledger -> ledger.post(ANA, NOTE, stamp(1), "two"));

        assertThat(merged(base, ours, theirs)).containsExactly(NURTURE, NOTE, NOTE);
        assertThat(merged(base, base.at(1, NOTE), ours)).containsExactly(NURTURE, NOTE, NOTE);
    }

    @Test
    void aLineIsTheSameWhereverItStands() {
        Copy ours = base.at(1, note("a")).at(2, NOTE);
        Copy theirs = base.at(2, NOTE).at(3, note("b"));

        assertThat(merged(base, ours, theirs)).containsExactly(NURTURE, note("a"), NOTE, note("b"));
    }

    @Test
    void aLineOfTheBaseIsFoundBehindLinesMergedInBeforeIt() {
        Copy older = base.at(5, NOTE);
        Copy merged = new Copy(LedgerMerge.of(
                        base.ledger(), older.ledger(), base.at(1, note("a")).ledger())
                .orElseThrow());

        assertThat(merged(older, merged.at(7, note("c")), older.at(6, note("b"))))
                .containsExactly(NURTURE, note("a"), NOTE, note("b"), note("c"));
    }

    @Test
    void aRetractionFollowsTheLineItNames() {
        Copy ours = base.at(2, NOTE).at(4, Retraction.of(TODAY, 2));
        Copy theirs = base.at(1, note("a")).at(3, note("b"));

        assertThat(merged(base, ours, theirs))
                .containsExactly(NURTURE, note("a"), NOTE, note("b"), Retraction.of(TODAY, 3));
    }

    @Test
    void aRetractionIsTheSameWhenItNamesTheSameLineUnderAnotherNumber() {
        Copy ours = base.at(2, NOTE).at(4, Retraction.of(TODAY, 2));
        Copy theirs = base.at(1, note("a")).at(2, NOTE).at(4, Retraction.of(TODAY, 3));

        assertThat(merged(base, ours, theirs)).containsExactlyElementsOf(theirs.facts());
    }

    @Test
    void retractionsOfTwoLinesAreTwoThoughAllElseIsEqual() {
        Copy met = base.at(1, NOTE).at(2, note("a"));

        assertThat(merged(met, met.at(3, Retraction.of(TODAY, 2)), met.at(3, Retraction.of(TODAY, 3))))
                .containsExactlyInAnyOrder(NURTURE, NOTE, note("a"), Retraction.of(TODAY, 2), Retraction.of(TODAY, 3));
    }

    @Test
    void whereBothRetractALineItIsRetracted() {
        Copy met = base.at(1, NOTE);
        Relationship merged = LedgerMerge.of(
                        met.ledger(),
                        met.at(2, Retraction.of(TODAY, 2)).ledger(),
                        met.at(3, Retraction.of(TODAY, 2)).ledger())
                .orElseThrow()
                .get(ANA);

        assertThat(merged.entries()).hasSize(4);
        assertThat(merged.interactions()).isEmpty();
    }

    @Test
    void aSuggestionDeclinedFollowsTheLineItNames() {
        Copy quiet = base.at(1, NOTE);
        Copy ours = quiet.at(3, note("a")).at(5, Declined.of(TODAY, Reason.GONE_QUIET, 3));

        assertThat(merged(quiet, ours, quiet.at(2, note("b"))))
                .containsExactly(NURTURE, NOTE, note("b"), note("a"), Declined.of(TODAY, Reason.GONE_QUIET, 4));
    }

    @Test
    void whatNamesWhatNamesALineFollowsBoth() {
        Copy ours =
                base.at(2, NOTE).at(3, Declined.of(TODAY, Reason.GONE_QUIET, 2)).at(4, Retraction.of(TODAY, 3));

        assertThat(merged(base, ours, base.at(1, note("a"))))
                .containsExactly(
                        NURTURE, note("a"), NOTE, Declined.of(TODAY, Reason.GONE_QUIET, 3), Retraction.of(TODAY, 4));
    }

    @Test
    void notesOfLinesThatGetAnotherNumberAreKept() {
        Copy ours = base.at(2, NOTE).with(ledger -> ledger.post(ANA, Retraction.of(TODAY, 2), stamp(3), "not sent"));
        Ledger merged = LedgerMerge.of(
                        base.ledger(), ours.ledger(), base.at(1, note("a")).ledger())
                .orElseThrow();

        assertThat(merged.get(ANA).entries().get(3).note()).contains("not sent");
    }

    @Test
    void linesOfOneMomentComeInTheSameOrderOnEitherMachine() {
        Copy ours = base.at(1, note("b")).at(1, note("c"));
        Copy theirs = base.at(1, note("a")).at(1, note("d"));

        assertThat(merged(base, ours, theirs))
                .containsExactly(NURTURE, note("a"), note("b"), note("c"), note("d"))
                .isEqualTo(merged(base, theirs, ours));
    }

    /** Made by settling the same conflict differently, and then going on. */
    @Test
    void anOrderThatOneSideChangedIsKept() {
        Copy a = base.at(1, note("a")).at(2, note("b"));
        Copy turned = base.at(2, note("b")).at(1, note("a"));

        assertThat(merged(a, turned, a.at(3, note("c")))).containsExactly(NURTURE, note("b"), note("a"), note("c"));
    }

    private static List<Fact> merged(Copy base, Copy ours, Copy theirs) {
        return Copy.facts(
                LedgerMerge.of(base.ledger(), ours.ledger(), theirs.ledger()).orElseThrow());
    }

    private static Interaction note(String summary) {
        return Interaction.builder(TODAY, Interaction.Direction.OUTBOUND)
                .summary(summary)
                .build();
    }
}
