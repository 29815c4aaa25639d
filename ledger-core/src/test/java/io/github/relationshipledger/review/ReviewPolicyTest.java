package io.github.relationshipledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Section;
import java.time.Duration;
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
    }
}
