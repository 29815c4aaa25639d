package io.github.relationshipledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.Usage.Switching;
import io.github.relationshipledger.review.WeeklyReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graduation as a page: each sign with its verdict, its figures and what to do. */
class GraduationPageTest {
    private static final Graduation GRADUATION = WeeklyReview.ofDefaults()
            .graduation(
                    Ledger.empty(),
                    Roster.TODAY,
                    Usage.builder().switching(Switching.DAILY).build());

    @Test
    void plainTextHasAPartForEachSign() {
        assertThat(PlainText.render(GRADUATION)).isEqualTo("""
                        Graduation, 2026-11-23                                      1 of 4 signs reached
                        ================================================================================

                        Too many Active, and reviews too long                                    unknown
                          Figures: It takes 4 reviews to tell, and 0 were held.
                          Advice: Hold the weekly review, and look again.

                        Shared editing                                                          not seen
                          Figures: In the last 8 weeks several people wrote on 0 of 0 relationships.
                            Lines without an author: 0 of 0. Version conflicts declared: 0.
                          Advice: One person writes on each relationship: stay with the ledger.

                        Reminders slip                                                           unknown
                          Figures: It takes 4 reviews to tell, and 0 were held.
                          Advice: Hold the weekly review, and look again.

                        Creator data lives elsewhere                                             reached
                          Figures: People switch to another tool daily. Persons with a reference into
                            another system: 0 of 0.
                          Advice: The work now turns on the data, which is no failure of the method:
                            bring both together where the data lives, and take the history along.
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetHasTheFiguresAndTheAdviceOfEverySign(Sign sign) {
        assertThat(Markdown.render(GRADUATION))
                .contains("- *Figures*: " + GRADUATION.explanation(sign) + "\n- *Advice*: " + GRADUATION.advice(sign)
                        + "\n");
        assertThat(Html.render(GRADUATION))
                .contains("<strong>Figures</strong>: " + GRADUATION.explanation(sign) + "\n</li>\n")
                .contains("<strong>Advice</strong>: " + GRADUATION.advice(sign) + "\n</li>\n");
    }

    @Test
    void theVerdictStandsBesideItsSign() {
        assertThat(Markdown.render(GRADUATION)).contains("\n*Shared editing* (not seen)\n");
        assertThat(Html.render(GRADUATION)).contains("<h2>Shared editing</h2>\n<p>not seen</p>\n");
    }
}
