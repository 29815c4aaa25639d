package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.BRIEF;
import static io.github.relationshipledger.store.Copy.CALL;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.kinds;
import static io.github.relationshipledger.store.Copy.merge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** News that one side logged, and what the other, which had not seen it, must not answer by accident. */
class AnsweredUnseenTest {
    private static final Interaction REPLY = Interaction.inbound(TODAY);
    private static final Interaction NOTE = Interaction.outbound(TODAY);
    private static final Nurture LATER = Nurture.of(TODAY, "no ask", TODAY.plusDays(90));
    private static final Dormant DORMANT = Dormant.of(TODAY, "no budget", "new budget");

    private final Copy base = Copy.of(NURTURE);

    @Test
    void aReplyThatTheOtherSideMovedPastUnseenIsAConflict() {
        LedgerMerge merge = merge(base, base.at(2, DORMANT), base.at(1, REPLY));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.ANSWERED_UNSEEN);
            assertThat(conflict.explanation())
                    .isEqualTo("one side heard from them, and the other answered without having seen it");
        });
    }

    @Test
    void chosenLastTheReplyWaitsForAnAnswer() {
        Ledger settled = merge(base, base.at(2, LATER), base.at(1, REPLY)).resolve(conflict -> Side.THEIRS);

        assertThat(Copy.facts(settled)).containsExactly(NURTURE, LATER, REPLY);
        assertThat(reason(settled)).isEqualTo(Reason.REPLIED);
    }

    @Test
    void chosenLastTheAnswerAnswersIt() {
        Ledger settled = merge(base, base.at(1, LATER), base.at(2, REPLY)).resolve(conflict -> Side.OURS);

        assertThat(Copy.facts(settled)).containsExactly(NURTURE, REPLY, LATER);
        assertThat(reason(settled)).isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void aConversationIsNewsAndAnOutboundIsNot() {
        assertThat(kinds(merge(base, base.at(2, LATER), base.at(1, Interaction.conversation(TODAY)))))
                .containsExactly(Kind.ANSWERED_UNSEEN);
        assertThat(merge(base, base.at(2, LATER), base.at(1, NOTE)).conflicts()).isEmpty();
    }

    @Test
    void whichCameFirstMakesNoDifferenceForTheClocksAreNotTheSame() {
        assertThat(kinds(merge(base, base.at(1, LATER), base.at(2, REPLY)))).containsExactly(Kind.ANSWERED_UNSEEN);
    }

    @Test
    void anotherDateTriggerOrNextActionWouldAnswer() {
        Dormant launch = Dormant.of(TODAY, "no budget", "launch");

        assertThat(answered(NURTURE, LATER)).isTrue();
        assertThat(answered(DORMANT, launch)).isTrue();
        assertThat(answered(CALL, BRIEF)).isTrue();
        assertThat(answered(CALL, Active.of(TODAY, NextAction.of("call", TODAY.plusDays(1)))))
                .isTrue();
        assertThat(answered(CALL, CALL.withoutNextAction(TODAY))).isTrue();
    }

    @Test
    void anEditAnswersNothing() {
        assertThat(answered(NURTURE, NURTURE)).isFalse();
        assertThat(answered(NURTURE, Nurture.of(TODAY, "travelling", NURTURE.checkIn())))
                .isFalse();
        assertThat(answered(DORMANT, Dormant.of(TODAY, "travelling", "NEW  budget")))
                .isFalse();
        assertThat(answered(
                        CALL,
                        CALL.toBuilder(TODAY)
                                .deliverable(Deliverable.of("webinar", Status.AGREED))
                                .build()))
                .isFalse();
    }

    @Test
    void anEditThatIsMergedWithAReplyLeavesItOnTheAgenda() {
        Nurture edit = Nurture.of(TODAY, "travelling", NURTURE.checkIn());

        assertThat(reason(merge(base, base.at(2, edit), base.at(1, REPLY)).orElseThrow()))
                .isEqualTo(Reason.REPLIED);
    }

    @Test
    void anAnswerAmongSeveralLinesIsFound() {
        Copy ours = base.at(1, NOTE).at(2, NURTURE).at(3, LATER).at(4, NOTE);

        assertThat(kinds(merge(base, ours, base.at(1, NOTE).at(2, REPLY)))).containsExactly(Kind.ANSWERED_UNSEEN);
    }

    @Test
    void aReplyLeftAloneUpToALineThatTheOtherSideHasNotWouldAnswer() {
        Copy ours = base.at(2, REPLY).at(3, Declined.of(TODAY, Reason.REPLIED, 2));
        Copy theirs = base.at(1, Interaction.conversation(TODAY));
        LedgerMerge merge = merge(base, ours, theirs);

        assertThat(kinds(merge)).containsExactly(Kind.ANSWERED_UNSEEN);
        assertThat(reason(merge.resolve(conflict -> Side.THEIRS))).isEqualTo(Reason.REPLIED);
        assertThat(reason(merge.resolve(conflict -> Side.OURS))).isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void aReplyLeftAloneUpToALineThatBothHaveAnswersNothingLater() {
        Copy heard = base.at(1, REPLY);
        Copy ours = heard.at(3, Declined.of(TODAY, Reason.REPLIED, 2));

        assertThat(reason(merge(heard, ours, heard.at(2, REPLY)).orElseThrow())).isEqualTo(Reason.REPLIED);
    }

    @Test
    void aReplyLeftAloneWouldAnswerWhatTheOtherSideHasBeforeTheLineThatBothHave() {
        Copy heard = base.at(2, REPLY);
        Copy ours = heard.at(3, Declined.of(TODAY, Reason.REPLIED, 2));
        Copy theirs = base.at(1, Interaction.conversation(TODAY)).at(2, REPLY);

        assertThat(kinds(merge(base, ours, theirs))).containsExactly(Kind.ANSWERED_UNSEEN);
    }

    @Test
    void otherSuggestionsLeftAloneAnswerNoReply() {
        assertThat(merge(base, base.at(1, NOTE).at(2, Declined.of(TODAY, Reason.GONE_QUIET, 2)), base.at(1, REPLY))
                        .conflicts())
                .isEmpty();
        assertThat(answered(DORMANT, Declined.of(TODAY, List.of(Occurrence.of("new budget", TODAY)))))
                .isFalse();
    }

    @Test
    void aStandingRetractedWouldAnswer() {
        Copy twice = base.at(-1, NURTURE);

        assertThat(kinds(merge(twice, twice.at(2, Retraction.of(TODAY, 1)), twice.at(1, REPLY))))
                .containsExactly(Kind.ANSWERED_UNSEEN);
    }

    @Test
    void whatItsOwnSideRetractedAgainIsNeitherNewsNorAnAnswer() {
        Copy mistaken = base.at(1, REPLY).at(2, Retraction.of(TODAY, 2));
        Copy undone = base.at(1, LATER).at(2, Retraction.of(TODAY, 2));
        Copy heard = base.at(1, REPLY);
        Copy undeclined =
                base.at(2, NOTE).at(2, Declined.of(TODAY, Reason.REPLIED, 2)).at(3, Retraction.of(TODAY, 3));

        assertThat(merge(base, base.at(3, LATER), mistaken).conflicts()).isEmpty();
        assertThat(merge(base, undone, heard).conflicts()).isEmpty();
        assertThat(merge(base, undeclined, heard).conflicts()).isEmpty();
    }

    @Test
    void aReplyThatBothHaveSeenMayBeAnsweredByEither() {
        Copy heard = base.at(1, REPLY);

        assertThat(merge(base, heard.at(2, LATER), heard.at(3, NOTE)).conflicts())
                .isEmpty();
    }

    @Test
    void whereBothPostedStandingsAsWellTheNewsGoesFirst() {
        LedgerMerge merge = merge(base, base.at(2, DORMANT), base.at(1, REPLY).at(3, CALL));

        assertThat(kinds(merge)).containsExactly(Kind.ANSWERED_UNSEEN);
        assertThat(Copy.facts(merge.resolve(conflict -> Side.THEIRS))).containsExactly(NURTURE, DORMANT, REPLY, CALL);
    }

    private static boolean answered(Standing standing, Fact fact) {
        Copy base = Copy.of(standing);
        return kinds(merge(base, base.at(2, fact), base.at(1, REPLY))).equals(List.of(Kind.ANSWERED_UNSEEN));
    }

    private static Reason reason(Ledger ledger) {
        return WeeklyReview.ofDefaults()
                .agendaFor(ledger, TODAY)
                .find(ANA)
                .orElseThrow()
                .reason();
    }
}
