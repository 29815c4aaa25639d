package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days are counted between dates, never in months, and stay within the years of the model. */
class CalendarTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeAnyOther() {
        Story story = Story.of(Nurture.of(date(2023, 12, 1), "no ask", date(2024, 2, 1)))
                .then(Interaction.outbound(date(2023, 12, 31)));

        assertThat(story.item(date(2024, 2, 28)).date()).as("60 days").contains(date(2024, 2, 29));
        assertThat(story.item(date(2024, 2, 28)).reason()).isEqualTo(Reason.CHECK_IN_AHEAD);
        assertThat(story.item(date(2024, 2, 29)).reason()).isEqualTo(Reason.CHECK_IN);
        assertThat(story.item(date(2024, 3, 1)).daysLate()).isEqualTo(1);
    }

    @Test
    void aWeekReachesAcrossTheEndOfAYear() {
        Story story = Story.of(Active.of(date(2026, 12, 1), NextAction.of("call", date(2027, 1, 4))));

        assertThat(story.item(date(2026, 12, 27)).comingUp()).isFalse();
        assertThat(story.item(date(2026, 12, 28)).comingUp()).isTrue();
        assertThat(story.item(date(2027, 1, 5)).daysLate()).isEqualTo(1);
    }

    @Test
    void datesAtTheBoundsSaturate() {
        Story last = Story.of(Nurture.of(LAST, "no ask", LAST)).then(Interaction.outbound(LAST));
        assertThat(last.item(LAST).date()).contains(LAST);
        assertThat(last.item(LAST).late()).isFalse();

        Story first = Story.neverReviewed(Nurture.of(FIRST, "no ask", FIRST)).then(Interaction.inbound(FIRST));
        assertThat(first.item(FIRST).reason()).isEqualTo(Reason.REPLIED);

        Story active = Story.neverReviewed(Active.of(FIRST, NextAction.of("call", LAST)));
        assertThat(active.item(LAST).reason()).isEqualTo(Reason.FOLLOW_UP);
        assertThat(active.item(FIRST).comingUp()).isFalse();
        assertThat(Story.neverReviewed(Active.of(FIRST, NextAction.of("call", FIRST)))
                        .item(LAST)
                        .daysLate())
                .isEqualTo(3_652_058);
        assertThat(Story.of(Dormant.of(FIRST, "no", "launch"))
                        .happened("launch", LAST)
                        .item(LAST)
                        .reason())
                .isEqualTo(Reason.TRIGGER_HAPPENED);
    }

    @Test
    void anAgendaOutsideTheYearsOfTheModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyReview.ofDefaults().agendaFor(Ledger.empty(), LAST.plusDays(1)))
                .withMessage("today is +10000-01-01: dates lie in the years 1 to 9999");
    }

    @Test
    void aYearTypoIsCorrectedByPostingAnewAndRetracting() {
        Story typo = Story.of(Nurture.of(date(2026, 9, 10), "no ask", date(2062, 11, 19)));
        assertThat(typo.item().reason()).isEqualTo(Reason.CHECK_IN_AHEAD);

        Story corrected = typo.then(Nurture.of(date(2026, 9, 10), "no ask", date(2026, 11, 19)));
        assertThat(corrected.item().reason()).isEqualTo(Reason.NEVER_CONTACTED);
        assertThat(corrected.item().place()).isEqualTo(date(2026, 11, 19));

        Story wrongStart = Story.of(Nurture.of(date(2026, 11, 10), "no ask", date(2026, 11, 19)))
                .then(Nurture.of(date(2025, 11, 10), "no ask", date(2026, 11, 19)))
                .then(Retraction.of(date(2026, 11, 11), 1));
        assertThat(wrongStart.item().relationship().since()).isEqualTo(date(2025, 11, 10));
        assertThat(wrongStart.item().late()).isTrue();
    }
}
