package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.WeeklyReview;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingAssertTest {
    private static final RelationshipId NIA = RelationshipId.of("nia");
    private static final RelationshipId LOU = RelationshipId.of("lou");

    private static final Finding FINDING =
            WeeklyReview.ofDefaults().inspect(Samples.roster(), Samples.TODAY).get(0);

    @Test
    void aFailureShowsWhatWasFoundAndAboutWhom() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FINDING).as("first").hasCode(Code.NO_ACTION))
                .withMessage("""
                [first] Finding POSTPONED_REPEATEDLY about [nia], code: expected NO_ACTION but was POSTPONED_REPEATEDLY. It says
                  "review draft" was postponed 3 times, to 2026-11-19.""");
    }

    @Test
    void aFindingHasACodeAndIsAboutSomebody() {
        assertThat(FINDING).hasCode(Code.POSTPONED_REPEATEDLY).isAbout(NIA);
        assertFails(() -> assertThat(FINDING).isAbout(LOU), "relationships: expected [lou] but was [nia].");
        assertFails(() -> assertThat(FINDING).isAbout(NIA, LOU), "relationships: expected [nia, lou] but was [nia].");
        assertFails(() -> assertThat(FINDING).isAbout(), "relationships: expected [] but was [nia].");
    }

    @Test
    void aFindingSaysWhatLooksWrong() {
        assertThat(FINDING).says("\"review draft\" was postponed 3 times, to 2026-11-19.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FINDING).says("Nothing."))
                .withMessage("""
                Finding POSTPONED_REPEATEDLY about [nia] says something else: expected
                  Nothing.
                but was
                  "review draft" was postponed 3 times, to 2026-11-19.""");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        Finding other = WeeklyReview.ofDefaults()
                .inspect(Samples.roster(), Samples.TODAY)
                .get(1);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FINDING).isEqualTo(other))
                .withMessageStartingWith("Finding POSTPONED_REPEATEDLY about [nia] differs first in code: expected"
                        + " TRIGGER_HAPPENED_BEFORE but was POSTPONED_REPEATEDLY. It says");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageStartingWith("Finding POSTPONED_REPEATEDLY about [nia], " + message);
    }
}
