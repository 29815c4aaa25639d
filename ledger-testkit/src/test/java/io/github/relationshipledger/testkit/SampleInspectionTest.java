package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.WeeklyReview;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inspection of the sample roster, which is meant to show two findings and no other. */
class SampleInspectionTest {
    private final List<Finding> findings = WeeklyReview.ofDefaults().inspect(Samples.roster(), TODAY);

    @Test
    void niaHasPostponedTooOftenAndLouWaitsForWhatHadAlreadyHappened() {
        assertThat(findings)
                .extracting(Finding::code, Finding::ids)
                .containsExactly(
                        tuple(Code.POSTPONED_REPEATEDLY, List.of(RelationshipId.of("nia"))),
                        tuple(Code.TRIGGER_HAPPENED_BEFORE, List.of(RelationshipId.of("lou"))));
    }

    @Test
    void eachSaysWhatLooksWrong() {
        assertThat(findings)
                .extracting(Finding::explanation)
                .containsExactly(
                        "\"review draft\" was postponed 3 times, to 2026-11-19.",
                        "\"Atlas 2.0 launch\" had already happened, on 2026-11-18, when it was written down as the"
                                + " trigger on 2026-11-20.");
    }
}
