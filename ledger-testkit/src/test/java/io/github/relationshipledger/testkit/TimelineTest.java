package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A ledger walks through the weeks, and can be looked at wherever it stops. */
class TimelineTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final Duration TOOK = Duration.ofMinutes(12);

    private final Timeline opened = Timeline.from(TODAY)
            .then((ledger, today, now) -> ledger.open(ANA, Person.of("Ana"), Samples.anActive(today), now));

    @Test
    void aSkippedReviewLosesNothing() {
        Timeline later = opened.weeksLater(3);

        assertThat(later.today()).isEqualTo(TODAY.plusWeeks(3));
        assertThat(later.agenda()).lists(Section.ACTIVE, ANA).hasReason(ANA, Reason.FOLLOW_UP);
    }

    @Test
    void whatIsDoneInAReviewIsHandledInItsRecord() {
        Timeline due = opened.weeksLater(1);
        Timeline reviewed = due.review(
                TOOK,
                (ledger, today, now) -> ledger.complete(ANA, today, NextAction.of("call", today.plusDays(9)), now));

        assertThat(due.agenda()).hasReason(ANA, Reason.FOLLOW_UP);
        assertThat(reviewed.lastReview()).handled(Section.ACTIVE, 1).satisfies(record -> {
            assertThat(record.on()).isEqualTo(TODAY.plusWeeks(1));
            assertThat(record.took()).isEqualTo(TOOK);
        });
        assertThat(reviewed.agenda()).lists(Section.ACTIVE);
        assertThat(reviewed.weeksLater(2).agenda()).hasReason(ANA, Reason.FOLLOW_UP);
    }

    @Test
    void whatIsOnlyLookedAtIsLeft() {
        Timeline reviewed = opened.weeksLater(1).review(TOOK);

        assertThat(reviewed.lastReview()).left(1);
        assertThat(reviewed.agenda()).hasReason(ANA, Reason.FOLLOW_UP);
    }

    @Test
    void whatHappensBetweenReviewsIsOnTheNext() {
        Timeline later = opened.review(TOOK)
                .daysLater(2)
                .then((ledger, today, now) -> ledger.post(ANA, Samples.aNurture(today), now))
                .daysLater(1)
                .then((ledger, today, now) -> ledger.post(ANA, Interaction.inbound(today), now))
                .on(TODAY.plusWeeks(1));

        assertThat(later.agenda()).lists(Section.MOVES, ANA).hasReason(ANA, Reason.REPLIED);
        assertThat(later.ledger().get(ANA)).hasLines(3).hasLastContact(TODAY.plusDays(3));
    }

    @Test
    void aTimelineThatWasGoneOnFromIsWhereItWas() {
        opened.weeksLater(1).review(TOOK);

        assertThat(opened.today()).isEqualTo(TODAY);
        assertThat(opened.ledger().reviews()).isEmpty();
        assertThat(opened.ledger().get(ANA)).hasLines(1);
    }

    @Test
    void anotherPolicyHoldsFromThereOn() {
        ReviewPolicy slow =
                ReviewPolicy.builder().moveCost(Duration.ofMinutes(20)).build();
        Timeline sample = Timeline.from(TODAY).with(Samples.roster());

        assertThat(sample.agenda()).fitsTheTimeBox();
        assertThat(sample.with(WeeklyReview.of(slow)).agenda()).exceedsTheTimeBox();
    }

    /** The example in the Javadoc. */
    @Test
    void aStoryOfTheRosterIsTold() {
        RelationshipId ben = RelationshipId.of("ben");
        RelationshipId hal = RelationshipId.of("hal");
        NextAction call = NextAction.of("call", TODAY.plusWeeks(1));
        Timeline monday = Timeline.from(TODAY).with(Samples.roster());
        Timeline later = monday.review(TOOK, (ledger, today, now) -> ledger.complete(ben, today, call, now))
                .daysLater(2)
                .then((ledger, today, now) -> ledger.post(hal, Interaction.inbound(today), now))
                .weeksLater(2);

        assertThat(monday.agenda()).hasReason(ben, Reason.FOLLOW_UP).isQuietAbout(hal);
        assertThat(monday.lastReview().on()).isEqualTo(TODAY.minusWeeks(1));
        assertThat(later.agenda()).hasReason(ben, Reason.FOLLOW_UP).hasReason(hal, Reason.REPLIED);
        assertThat(later.lastReview()).handled(Section.ACTIVE, 1);
    }

    @Test
    void timeDoesNotGoBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened.daysLater(-1))
                .withMessage("a timeline at 2026-11-23 does not go back to 2026-11-22");
    }

    @Test
    void whereNoReviewWasHeldNoneWasTheLast() {
        assertThatIllegalStateException()
                .isThrownBy(opened::lastReview)
                .withMessage("no review was held until 2026-11-23");
    }
}
