package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The coming reviews, if everything is handled on its day. */
class ForecastTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();

    @Test
    void itHasTheReviewOfTheDayAndThoseThatFollowAWeekApart() {
        assertThat(REVIEW.forecast(Ledger.empty(), TODAY, 3))
                .extracting(Forecast::date)
                .containsExactly(TODAY, TODAY.plusDays(7), TODAY.plusDays(14));
    }

    @Test
    void itsStringTellsTheCostAndNobody() {
        assertThat(REVIEW.forecast(Book.empty().with("late", call(date(11, 10))).ledger(), TODAY, 1))
                .singleElement()
                .hasToString("Forecast{date=2026-11-23, cost=PT5S}");
    }

    @Test
    void theFirstOneTakesWhatTheAgendaOfTheDayTakes() {
        Book book = Book.empty()
                .with("late", call(date(11, 10)))
                .with("wrapped", wrapped())
                .with("check-in", nurture(date(11, 20)))
                .with("reply", nurture(date(12, 20)), Interaction.inbound(TODAY))
                .with("woken", Dormant.of(date(8, 1), "no budget", "launch"))
                .with("waiting", Dormant.of(date(8, 1), "no budget", "budget"))
                .happened("launch", date(11, 18));
        Forecast first = REVIEW.forecast(book.ledger(), TODAY, 1).get(0);

        for (Section section : Section.values()) {
            assertThat(first.cost(section))
                    .as(section.name())
                    .isEqualTo(book.agenda().cost(section));
            assertThat(first.items(section))
                    .as(section.name())
                    .isEqualTo(book.agenda().items(section).size());
        }
        assertThat(first.cost()).isEqualTo(book.agenda().cost());
    }

    @Test
    void itEndsWithTheYearsOfTheModelHoweverManyWeeksAreAskedFor() {
        LocalDate december = date(9999, 12, 20);

        assertThat(REVIEW.forecast(Ledger.empty(), december, Integer.MAX_VALUE))
                .extracting(Forecast::date)
                .containsExactly(december, december.plusDays(7), date(9999, 12, 31));
    }

    @Test
    void whatAnAgendaWouldDeferCounts() {
        Book book = Book.empty();
        for (int i = 0; i < 16; i++) {
            book = book.with("c" + i, nurture(TODAY));
        }
        List<Forecast> forecast = REVIEW.forecast(book.ledger(), TODAY, 2);

        assertThat(book.agenda().fits()).isTrue();
        assertThat(book.agenda().deferred()).hasSize(1);
        assertThat(forecast.get(0).items(Section.NURTURE)).isEqualTo(16);
        assertThat(forecast.get(0).cost()).isEqualTo(Duration.ofMinutes(16));
        assertThat(forecast.get(0).fits()).isFalse();
        assertThat(forecast.get(1).fits()).as("all handled").isTrue();
    }

    @Test
    void aReviewThatTakesJustFifteenMinutesFits() {
        Book book = Book.empty();
        for (int i = 0; i < 15; i++) {
            book = book.with("c" + i, nurture(TODAY));
        }

        assertThat(REVIEW.forecast(book.ledger(), TODAY, 1).get(0).fits()).isTrue();
    }

    @Test
    void aCheckInLeadsToTheNextOneAfterSixtyDays() {
        assertThat(items(Book.empty().with("check-in", nurture(TODAY.plusDays(3))), Section.NURTURE, 20))
                .as("handled in the second review, due again 60 days after it")
                .containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void aFollowUpLeadsToNothingFurtherAndIsScannedAllTheSame() {
        Book book = Book.empty().with("due", call(TODAY)).with("ahead", call(TODAY.plusDays(8)));

        assertThat(items(book, Section.ACTIVE, 4)).containsExactly(1, 0, 1, 0);
        assertThat(REVIEW.forecast(book.ledger(), TODAY, 4))
                .extracting(Forecast::cost)
                .containsOnly(Duration.ofSeconds(10));
    }

    @Test
    void aMoveAndAWokenOneLeadToNothingFurther() {
        Book book = Book.empty()
                .with("wrapped", wrapped())
                .with("woken", Dormant.of(date(8, 1), "no budget", "launch"))
                .happened("launch", date(11, 18));

        assertThat(items(book, Section.MOVES, 3)).containsExactly(1, 0, 0);
        assertThat(items(book, Section.DORMANT, 3)).containsExactly(1, 0, 0);
        assertThat(REVIEW.forecast(book.ledger(), TODAY, 2).get(1).cost(Section.DORMANT))
                .as("every trigger is asked after in every review")
                .isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void anEventThatIsRecordedAheadWakesOnItsDay() {
        Book book = Book.empty()
                .with("waiting", Dormant.of(date(8, 1), "no budget", "launch"))
                .happened("launch", TODAY.plusDays(10));

        assertThat(items(book, Section.DORMANT, 4)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void aSharedTriggerIsAskedAfterOnce() {
        Book book = Book.empty()
                .with("one", Dormant.of(date(8, 1), "no budget", "Atlas launch"))
                .with("other", Dormant.of(date(8, 1), "no budget", "atlas  LAUNCH"));

        assertThat(REVIEW.forecast(book.ledger(), TODAY, 1).get(0).cost()).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void thePolicyHasItsOwnIntervalCadenceAndPace() {
        List<ReviewRecord> slow = Stream.of(date(11, 1), date(11, 8), date(11, 15))
                .map(on -> ReviewRecord.builder(on)
                        .took(Duration.ofMinutes(20))
                        .planned(Duration.ofMinutes(10))
                        .build())
                .toList();
        ReviewPolicy policy = ReviewPolicy.builder()
                .reviewInterval(14)
                .earliestCheckIn(28)
                .build()
                .calibrated(slow);
        List<Forecast> forecast = WeeklyReview.of(policy)
                .forecast(Book.empty().with("check-in", nurture(TODAY)).ledger(), TODAY, 3);

        assertThat(forecast).extracting(Forecast::date).containsExactly(TODAY, TODAY.plusDays(14), TODAY.plusDays(28));
        assertThat(forecast)
                .extracting(Forecast::cost)
                .containsExactly(Duration.ofMinutes(2), Duration.ZERO, Duration.ofMinutes(2));
        assertThat(forecast.get(0).policy().isCalibrated()).isTrue();
    }

    @Test
    void itEndsWhereTheCalendarEnds() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(REVIEW.forecast(Ledger.empty(), last.minusDays(10), 5))
                .extracting(Forecast::date)
                .containsExactly(last.minusDays(10), last.minusDays(3), last);
    }

    @Test
    void noReviewToLookAtIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.forecast(Ledger.empty(), TODAY, 0))
                .withMessage("weeks is 0: give at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVIEW.forecast(Ledger.empty(), LocalDate.of(10000, 1, 1), 1))
                .withMessage("today is +10000-01-01: dates lie in the years 1 to 9999");
    }

    private static List<Integer> items(Book book, Section section, int weeks) {
        return REVIEW.forecast(book.ledger(), TODAY, weeks).stream()
                .map(forecast -> forecast.items(section))
                .toList();
    }

    private static Active call(LocalDate due) {
        return Active.of(date(11, 1), NextAction.of("call", due));
    }

    private static Active wrapped() {
        return Active.builder(date(11, 18))
                .deliverable(Deliverable.of("webinar", Deliverable.Status.WRAPPED))
                .build();
    }

    private static Nurture nurture(LocalDate checkIn) {
        return Nurture.of(date(9, 1), "no ask", checkIn);
    }
}
