package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewRecordAssertTest {
    private static final ReviewRecord RECORD = ReviewRecord.builder(Samples.TODAY)
            .took(Duration.ofMinutes(12))
            .planned(Duration.ofMinutes(10))
            .putListed(Section.ACTIVE, 4)
            .putHandled(Section.ACTIVE, 3)
            .putListed(Section.NURTURE, 5)
            .putDeferred(Section.NURTURE, 7)
            .putHandled(Section.NURTURE, 6)
            .replanned(2)
            .build();

    @Test
    void aFailureShowsAllThatWasCounted() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(RECORD).as("Monday").handled(Section.ACTIVE, 4))
                .withMessage("""
                [Monday] Review of 2026-11-23, handled in ACTIVE: expected 4 but was 3. It counted
                  ACTIVE: 4 listed, 0 deferred, 3 handled
                  NURTURE: 5 listed, 7 deferred, 6 handled
                  DORMANT: 0 listed, 0 deferred, 0 handled
                  MOVES: 0 listed, 0 deferred, 0 handled
                  in all 2 re-planned, 5 left""");
    }

    @Test
    void equalityNamesTheFirstDifference() {
        ReviewRecord other = ReviewRecord.builder(Samples.TODAY)
                .took(Duration.ofMinutes(11))
                .planned(Duration.ofMinutes(10))
                .build();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(RECORD).isEqualTo(other))
                .withMessageStartingWith(
                        "Review of 2026-11-23 differs first in took: expected PT11M but was PT12M. It");
    }

    @Test
    void everySectionIsCounted() {
        assertThat(RECORD)
                .listed(Section.ACTIVE, 4)
                .listed(Section.NURTURE, 5)
                .deferred(Section.NURTURE, 7)
                .handled(Section.NURTURE, 6)
                .handled(Section.MOVES, 0);
        assertFails(() -> assertThat(RECORD).listed(Section.MOVES, 1), "listed in MOVES: expected 1 but was 0.");
        assertFails(
                () -> assertThat(RECORD).deferred(Section.NURTURE, 5), "deferred in NURTURE: expected 5 but was 7.");
        assertFails(() -> assertThat(RECORD).handled(Section.NURTURE, 5), "handled in NURTURE: expected 5 but was 6.");
    }

    @Test
    void whatIsNeitherHandledNorReplannedIsLeft() {
        assertThat(RECORD).replanned(2).left(5);
        assertFails(() -> assertThat(RECORD).replanned(0), "re-planned: expected 0 but was 2.");
        assertFails(() -> assertThat(RECORD).left(7), "left: expected 7 but was 5.");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageStartingWith("Review of 2026-11-23, " + message + " It counted\n  ACTIVE: 4 listed,");
    }
}
