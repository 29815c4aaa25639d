package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The least loaded review week inside the window. */
class SuggestCheckInTest {
    private static final RelationshipId NEW = RelationshipId.of("new");

    @Test
    void inAnEmptyBookItIsTheFirstDayOfTheWindow() {
        assertThat(suggested(Book.empty())).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void itIsTheFirstDayOfTheBlockWithTheFewestCheckInsTheEarliestOnATie() {
        assertThat(suggested(checkIns(60))).isEqualTo(TODAY.plusDays(67));
        assertThat(suggested(checkIns(66, 67))).isEqualTo(TODAY.plusDays(74));
        assertThat(suggested(checkIns(60, 73, 80))).isEqualTo(TODAY.plusDays(81));
        assertThat(suggested(checkIns(60, 60, 67, 74, 81))).isEqualTo(TODAY.plusDays(67));
        assertThat(suggested(checkIns(60, 67, 74, 81))).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void theLastBlockHasTheTenDaysThatAreLeft() {
        assertThat(suggested(checkIns(60, 67, 74, 88, 90))).isEqualTo(TODAY.plusDays(60));
        assertThat(suggested(checkIns(60, 67, 74, 91))).isEqualTo(TODAY.plusDays(81));
        assertThat(suggested(checkIns(59))).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void effectiveCheckInsCountNotPlannedOnes() {
        Book book = Book.empty().with("put off", nurture(date(9, 10), TODAY), Interaction.outbound(TODAY));

        assertThat(suggested(book)).as("60 days after the contact").isEqualTo(TODAY.plusDays(67));
    }

    @Test
    void onlyCheckInsOfOthersInNurtureCount() {
        Book book = Book.empty()
                .with("new", nurture(date(9, 10), TODAY.plusDays(60)))
                .with("active", Active.of(TODAY, NextAction.of("call", TODAY.plusDays(60))))
                .with("moved", nurture(date(9, 10), TODAY.plusDays(60)), Dormant.of(TODAY, "no budget", "launch"));

        assertThat(suggested(book)).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void aBatchAddedOnOneDayIsSpreadOverTheWeeksOfTheWindow() {
        Book book = Book.empty();
        Map<LocalDate, Integer> load = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            LocalDate checkIn = suggested(book);
            load.merge(checkIn, 1, Integer::sum);
            book = book.with("batch" + i, nurture(TODAY, checkIn));
        }

        assertThat(load.values()).containsExactly(10, 10, 10, 10);
    }

    @Test
    void underAnotherPolicyTheBlocksGoFromReviewToReview() {
        ReviewPolicy monthly = ReviewPolicy.builder()
                .earliestCheckIn(30)
                .latestCheckIn(93)
                .reviewInterval(30)
                .build();

        assertThat(suggested(monthly, checkIns(30))).isEqualTo(TODAY.plusDays(60));
        assertThat(suggested(monthly, checkIns(60, 93)))
                .as("two blocks, 30 to 59 and 60 to 93")
                .isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void aWindowShorterThanAWeekIsOneBlock() {
        ReviewPolicy strict =
                ReviewPolicy.builder().earliestCheckIn(30).latestCheckIn(30).build();

        assertThat(suggested(strict, checkIns(30, 30))).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void aWindowOfMillionsOfDaysIsNotWalkedToItsEnd() {
        ReviewPolicy endless = ReviewPolicy.builder()
                .earliestCheckIn(1)
                .latestCheckIn(Integer.MAX_VALUE)
                .reviewInterval(1)
                .build();

        assertThat(suggested(endless, checkIns(1, 2, 4))).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void itStaysWithinTheYearsOfTheModel() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(suggestedFrom(date(9999, 12, 1))).isEqualTo(last);
        assertThat(suggestedFrom(LocalDate.of(1, 1, 1))).isEqualTo(LocalDate.of(1, 3, 2));
        for (LocalDate outside : List.of(LocalDate.of(0, 12, 31), last.plusDays(1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> suggestedFrom(outside))
                    .withMessage("from is " + outside + ": dates lie in the years 1 to 9999");
        }
    }

    private static LocalDate suggested(Book book) {
        return suggested(ReviewPolicy.ofDefaults(), book);
    }

    private static LocalDate suggested(ReviewPolicy policy, Book book) {
        return WeeklyReview.of(policy).suggestCheckIn(book.ledger(), NEW, TODAY);
    }

    private static LocalDate suggestedFrom(LocalDate from) {
        return WeeklyReview.ofDefaults().suggestCheckIn(checkIns(60).ledger(), NEW, from);
    }

    /** Plans a check-in so many days from today for each. */
    private static Book checkIns(int... days) {
        Book book = Book.empty();
        for (int i = 0; i < days.length; i++) {
            book = book.with("nurture" + i, nurture(date(9, 10), TODAY.plusDays(days[i])));
        }
        return book;
    }

    private static Nurture nurture(LocalDate on, LocalDate checkIn) {
        return Nurture.of(on, "no open ask", checkIn);
    }
}
