package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReviewPolicyTest {
    @Test
    void theDefaultsAreTheNumbersOfTheMethod() {
        ReviewPolicy policy = ReviewPolicy.ofDefaults();

        assertThat(policy.box(Section.ACTIVE)).isEqualTo(Duration.ofMinutes(2));
        assertThat(policy.box(Section.NURTURE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.box(Section.DORMANT)).isEqualTo(Duration.ofMinutes(3));
        assertThat(policy.box(Section.MOVES)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.timeBox()).isEqualTo(Duration.ofMinutes(15));
        assertThat(policy.activeCost().multipliedBy(24)).isEqualTo(policy.box(Section.ACTIVE));
        assertThat(policy.earliestCheckIn()).isEqualTo(60);
        assertThat(policy.latestCheckIn()).isEqualTo(90);
        assertThat(policy.manyActive()).isEqualTo(20);
        assertThat(policy.tooManyActive()).isEqualTo(25);
    }

    @Test
    void oneBoxCanBeChangedAndTheOthersStay() {
        ReviewPolicy policy = ReviewPolicy.builder()
                .putBox(Section.MOVES, Duration.ofMinutes(10))
                .build();

        assertThat(policy.box(Section.MOVES)).isEqualTo(Duration.ofMinutes(10));
        assertThat(policy.timeBox()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void equalNumbersMakeEqualPolicies() {
        assertThat(ReviewPolicy.builder()
                        .putBox(Section.NURTURE, Duration.ofMinutes(5))
                        .build())
                .isEqualTo(ReviewPolicy.ofDefaults());
    }

    @Test
    void anUnusableNumberIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder()
                        .putBox(Section.ACTIVE, Duration.ofSeconds(-1))
                        .build())
                .withMessage("box of ACTIVE is PT-1S: give 0 seconds to 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReviewPolicy.builder().checkInCost(Duration.ofDays(2)).build())
                .withMessage("checkInCost is PT48H: give 0 seconds to 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder()
                        .earliestCheckIn(90)
                        .latestCheckIn(60)
                        .build())
                .withMessage("the window for check-ins, 90 to 60 days, ends before it begins: swap the two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder().reviewInterval(0).build())
                .withMessage("reviewInterval is 0: give at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder().manyActive(0).build())
                .withMessage("manyActive is 0: give at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder().manyActive(26).build())
                .withMessage("tooManyActive is 25: give at least 26");
    }

    @Test
    void eachNumberIsRefusedByNameBelowOrAboveItsRange() {
        Duration tooLong = Duration.ofHours(24).plusNanos(1);
        Map<String, UnaryOperator<ReviewPolicy.Builder>> unusable = Map.of(
                "activeCost", policy -> policy.activeCost(tooLong),
                "triggerCost", policy -> policy.triggerCost(tooLong),
                "wokenCost", policy -> policy.wokenCost(tooLong),
                "moveCost", policy -> policy.moveCost(tooLong),
                "earliestCheckIn", policy -> policy.earliestCheckIn(0),
                "replyGrace", policy -> policy.replyGrace(-1),
                "postponedOften", policy -> policy.postponedOften(0),
                "unansweredOften", policy -> policy.unansweredOften(0));

        unusable.forEach((name, number) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> number.apply(ReviewPolicy.builder()).build())
                .withMessageStartingWith(name + " is "));
    }

    @Test
    void aCostMayBeNothingOrAWholeDay() {
        ReviewPolicy policy = ReviewPolicy.builder()
                .activeCost(Duration.ZERO)
                .moveCost(Duration.ofHours(24))
                .build();

        assertThat(policy.activeCost()).isZero();
        assertThat(policy.moveCost()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void theWindowOfThePolicyMovesTheCheckInAndItsLateness() {
        ReviewPolicy policy =
                ReviewPolicy.builder().earliestCheckIn(30).latestCheckIn(40).build();
        Nurture nurture = Nurture.of(date(10, 1), "no ask", date(10, 20));

        AgendaItem item = item(policy, nurture, Interaction.outbound(date(10, 14)));
        assertThat(item.date()).as("30 days after the contact").contains(date(11, 13));
        assertThat(item.late()).as("40 days after it is today").isFalse();
        assertThat(item(policy, nurture, Interaction.outbound(date(10, 13))).late())
                .isTrue();
    }

    @Test
    void theIntervalOfThePolicySaysWhatIsComingUpAndWhatIsCarriedOver() {
        ReviewPolicy policy = ReviewPolicy.builder().reviewInterval(14).build();

        assertThat(item(policy, call(date(12, 7))).comingUp()).isTrue();
        assertThat(item(policy, call(date(12, 8))).comingUp()).isFalse();
        assertThat(item(policy, call(date(11, 9))).carriedOver()).isTrue();
        assertThat(item(policy, call(date(11, 10))).carriedOver()).isFalse();
    }

    @Test
    void theGraceOfThePolicyDecidesWhichLateReplyCounts() {
        ReviewPolicy policy = ReviewPolicy.builder().replyGrace(1).build();
        Nurture nurture = Nurture.of(TODAY, "no ask", date(2027, 1, 25));

        assertThat(item(policy, nurture, Interaction.inbound(date(11, 22))).reason())
                .isEqualTo(Reason.REPLIED);
        assertThat(item(policy, nurture, Interaction.inbound(date(11, 21))).reason())
                .isEqualTo(Reason.CHECK_IN_AHEAD);
    }

    @Test
    void thePolicySaysHowOftenIsRepeatedlyAndHowManyUnansweredAreQuiet() {
        ReviewPolicy policy =
                ReviewPolicy.builder().postponedOften(1).unansweredOften(1).build();

        assertThat(item(policy, call(date(11, 16)), call(date(11, 19))).reason())
                .isEqualTo(Reason.POSTPONED_REPEATEDLY);
        assertThat(item(policy, Nurture.of(date(6, 1), "no ask", date(8, 1)), Interaction.outbound(date(8, 1)))
                        .reason())
                .isEqualTo(Reason.GONE_QUIET);
    }

    private static AgendaItem item(ReviewPolicy policy, Standing standing, Fact... facts) {
        return Book.empty()
                .with("ana", standing, facts)
                .agenda(policy)
                .find(Story.ID)
                .orElseThrow();
    }

    private static Active call(LocalDate due) {
        return Active.of(date(11, 1), NextAction.of("call", due));
    }
}
