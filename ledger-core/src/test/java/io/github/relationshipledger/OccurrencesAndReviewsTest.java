package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ledger keeps beside its relationships. */
class OccurrencesAndReviewsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @Test
    void occurrencesAndReviewsAreSetsInTheOrderOfTheirDates() {
        Occurrence launch = Occurrence.of("launch", ON);
        Occurrence earlier = Occurrence.of("launch", ON.minusDays(1));
        ReviewRecord review = ReviewRecord.builder(ON)
                .took(Duration.ofMinutes(9))
                .planned(Duration.ofMinutes(8))
                .build();
        Ledger ledger = Ledger.empty().record(launch).record(earlier).record(review);

        assertThat(ledger.occurrences()).containsExactly(earlier, launch);
        assertThat(ledger.record(launch)).isSameAs(ledger);
        assertThat(ledger.record(review)).isSameAs(ledger);
        assertThat(Ledger.of(ledger.relationships(), List.of(launch, earlier, launch), List.of(review, review)))
                .isEqualTo(ledger);
    }

    @Test
    void aWrongOccurrenceIsWithdrawn() {
        Ledger ledger = Ledger.empty().record(Occurrence.of("launch", ON));

        assertThat(ledger.withdraw(Occurrence.of("launch", ON))).isEqualTo(Ledger.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.withdraw(Occurrence.of("lunch", ON)))
                .withMessageStartingWith("no occurrence 'lunch' on 2026-11-23 is recorded");
    }

    /** Two machines write one ledger, whichever review each of them learns of first. */
    @Test
    void reviewsOfOneDayHaveAnOrderOfTheirOwn() {
        ReviewRecord.Builder review =
                ReviewRecord.builder(ON).took(Duration.ofMinutes(9)).planned(Duration.ofMinutes(9));
        List<ReviewRecord> eachWithOneThingMore = List.of(
                review.build(),
                review.by("mia").build(),
                review.putListed(Section.ACTIVE, 1).build(),
                review.putHandled(Section.ACTIVE, 1).build(),
                review.putDeferred(Section.NURTURE, 1).build());
        for (int i = 1; i < eachWithOneThingMore.size(); i++) {
            ReviewRecord one = eachWithOneThingMore.get(i - 1);
            ReviewRecord other = eachWithOneThingMore.get(i);
            assertThat(Ledger.empty().record(other).record(one))
                    .isEqualTo(Ledger.empty().record(one).record(other));
        }
    }
}
