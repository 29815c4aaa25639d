package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.WeeklyReview;
import org.junit.jupiter.api.Test;

/** The inspection of the sample roster, which is meant to show two findings and no other. */
class SampleInspectionTest {
    @Test
    void niaHasPostponedTooOftenAndLouWaitsForWhatHadAlreadyHappened() {
        assertThat(WeeklyReview.ofDefaults().inspect(Samples.roster(), TODAY))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .hasCode(Code.POSTPONED_REPEATEDLY)
                                .isAbout(RelationshipId.of("nia"))
                                .says("\"review draft\" was postponed 3 times, to 2026-11-19."),
                        second -> assertThat(second)
                                .hasCode(Code.TRIGGER_HAPPENED_BEFORE)
                                .isAbout(RelationshipId.of("lou"))
                                .says("\"Atlas 2.0 launch\" had already happened, on 2026-11-18, when it was written"
                                        + " down as the trigger on 2026-11-20."));
    }
}
