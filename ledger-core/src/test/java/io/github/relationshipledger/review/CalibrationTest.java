package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The costs are assumptions until reviews that were held measure them. */
class CalibrationTest {
    private static final ReviewPolicy ASSUMED = ReviewPolicy.ofDefaults();

    @Test
    void thePaceIsTheMedianOfWhatReviewsTookAgainstWhatWasPlanned() {
        assertThat(calibrated(120, 150, 500).pace()).hasValue(150);
        assertThat(calibrated(500, 120, 150).pace()).hasValue(150);
        assertThat(calibrated(100, 130, 141, 200).pace()).as("between the two").hasValue(136);
        assertThat(ASSUMED.calibrated(List.of(review(1, 1, 3), review(2, 1, 3), review(3, 2, 3)))
                        .pace())
                .as("a third, within the bounds")
                .hasValue(50);
        assertThat(ASSUMED.calibrated(List.of(review(1, 2, 3), review(2, 2, 3), review(3, 2, 3)))
                        .pace())
                .hasValue(67);
    }

    @Test
    void fewerThanThreeReviewsMeasureNothing() {
        assertThat(calibrated(200, 200)).isEqualTo(ASSUMED);
        assertThat(ASSUMED.isCalibrated()).isFalse();
        assertThat(ASSUMED.pace()).isEmpty();
        assertThat(calibrated(200, 200, 200).isCalibrated()).isTrue();
    }

    @Test
    void aReviewThatWasPlannedToTakeNoTimeSaysNothing() {
        assertThat(ASSUMED.calibrated(List.of(review(1, 9, 9), review(2, 9, 9), review(3, 9, 0)))
                        .isCalibrated())
                .isFalse();
        assertThat(ASSUMED.calibrated(List.of(review(1, 9, 9), review(2, 9, 9), review(3, 9, 0), review(4, 18, 9)))
                        .pace())
                .hasValue(100);
    }

    @Test
    void recordsOfOneDayAreOneReviewTheLongestOfThem() {
        ReviewRecord left = review(0, 40, 100);
        ReviewRecord resumed = review(0, 150, 100);

        assertThat(calibrated(List.of(left, resumed), 120).isCalibrated())
                .as("two days")
                .isFalse();
        assertThat(calibrated(List.of(left, resumed), 120, 160).pace()).hasValue(150);
        assertThat(calibrated(List.of(resumed, left), 120, 160).pace()).hasValue(150);
    }

    @Test
    void ofRecordsThatTookAsLongTheOnePlannedLongestCounts() {
        ReviewRecord shorter = review(0, 150, 50);
        ReviewRecord longer = review(0, 150, 100);

        assertThat(calibrated(List.of(shorter, longer), 250, 300).pace()).hasValue(250);
        assertThat(calibrated(List.of(longer, shorter), 250, 300).pace()).hasValue(250);
    }

    @Test
    void oddEveningsCannotBreakThePlan() {
        assertThat(calibrated(100, 100, 9000).pace()).hasValue(100);
        assertThat(calibrated(301, 9000, 9000).pace()).hasValue(300);
        assertThat(calibrated(0, 0, 49).pace()).hasValue(50);
        assertThat(ASSUMED.calibrated(List.of(
                                review(1, Integer.MAX_VALUE, 1),
                                review(2, Integer.MAX_VALUE, 1),
                                review(3, Integer.MAX_VALUE, 1)))
                        .pace())
                .hasValue(300);
    }

    @Test
    void everyCostOfTheAgendaGoesByThePace() {
        Book book = Book.empty()
                .with("active", Active.of(date(11, 1), NextAction.of("call", date(12, 20))))
                .with("nurture", nurture(date(11, 20)))
                .with("woken", Dormant.of(date(8, 1), "no budget", "launch"))
                .with("reply", nurture(date(12, 20)), Interaction.inbound(TODAY))
                .happened("launch", date(11, 18));
        Agenda assumed = book.agenda();
        Agenda measured = book.agenda(calibrated(150, 150, 150));

        for (Section section : Section.values()) {
            assertThat(measured.cost(section))
                    .as(section.name())
                    .isEqualTo(assumed.cost(section).multipliedBy(3).dividedBy(2));
        }
        assertThat(measured.cost())
                .isEqualTo(assumed.cost().multipliedBy(3).dividedBy(2))
                .isEqualTo(Duration.ofMillis(304_500));
    }

    @Test
    void slowReviewersHaveRoomForFewerCheckIns() {
        Book book = Book.empty();
        for (int i = 10; i < 30; i++) {
            book = book.with("nurture" + i, nurture(date(11, 20)));
        }

        assertThat(book.agenda().items()).hasSize(15);
        assertThat(book.agenda(calibrated(200, 200, 200)).items()).hasSize(7);
        assertThat(book.agenda(calibrated(50, 50, 50)).items()).hasSize(20);
    }

    @Test
    void calibratingAgainStartsFromTheAssumedCosts() {
        ReviewPolicy once = calibrated(150, 150, 150);

        assertThat(once.calibrated(reviews(150, 150, 150))).isEqualTo(once);
        assertThat(once.calibrated(reviews(80, 80, 80))).isEqualTo(calibrated(80, 80, 80));
        assertThat(once.checkInCost()).isEqualTo(ASSUMED.checkInCost());
    }

    @Test
    void thePlanThatARecordKeepsIsTheOneBeforeCalibration() {
        Book book = Book.empty().with("nurture", nurture(date(11, 20)));
        ReviewPolicy slow = calibrated(200, 200, 200);
        Agenda agenda = book.agenda(slow);

        ReviewRecord record = WeeklyReview.of(slow).close(agenda, book.ledger(), Duration.ofMinutes(2));
        assertThat(agenda.cost()).isEqualTo(Duration.ofMinutes(2));
        assertThat(record.planned()).isEqualTo(Duration.ofMinutes(1));
        assertThat(slow.calibrated(List.of(record, review(1, 150, 100), review(2, 250, 100))))
                .as("as slow as before")
                .isEqualTo(slow);
    }

    @Test
    void aMeasuredPaceOfAHundredPerCentIsMeasuredAllTheSame() {
        assertThat(calibrated(100, 100, 100).isCalibrated()).isTrue();
        assertThat(calibrated(100, 100, 100)).isNotEqualTo(ASSUMED);
        assertThat(calibrated(100, 100, 100).timeBox()).isEqualTo(ASSUMED.timeBox());
    }

    private static ReviewPolicy calibrated(int... paces) {
        return ASSUMED.calibrated(reviews(paces));
    }

    private static ReviewPolicy calibrated(List<ReviewRecord> today, int... pacesBefore) {
        return ASSUMED.calibrated(
                Stream.concat(today.stream(), reviews(pacesBefore).stream()).toList());
    }

    private static List<ReviewRecord> reviews(int... paces) {
        return IntStream.range(0, paces.length)
                .mapToObj(i -> review(i + 1, paces[i], 100))
                .toList();
    }

    private static ReviewRecord review(int weeksAgo, long took, long planned) {
        return ReviewRecord.builder(TODAY.minusWeeks(weeksAgo))
                .took(Duration.ofSeconds(took))
                .planned(Duration.ofSeconds(planned))
                .build();
    }

    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(9, 1), "no open ask", checkIn);
    }
}
