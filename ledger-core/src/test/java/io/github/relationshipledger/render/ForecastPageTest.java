package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forecast as a page: a bar for each review, and the weeks that do not fit are told apart. */
class ForecastPageTest {
    private static final ReviewPolicy COSTLY =
            ReviewPolicy.builder().checkInCost(Duration.ofMinutes(10)).build();
    private static final List<Forecast> FORECAST = forecast(COSTLY, 3);

    @Test
    void plainTextDrawsABarForEachReview() {
        assertThat(PlainText.renderForecast(FORECAST)).isEqualTo("""
                        Forecast from 2026-11-23                              1 of 3 beyond the time box
                        ================================================================================
                          Minutes are assumed, not measured yet.

                        Reviews                                   minutes planned, with nothing deferred
                          2026-11-23: ######################|######## 20.1 of 15 min, more than fits
                            - Active 0.1, Nurture 20
                          2026-11-30: ################......| 10.1 of 15 min
                            - Active 0.1, Nurture 10
                          2026-12-07: #.....................| 0.1 of 15 min
                            - Active 0.1
                        """);
    }

    @Test
    void markdownKeepsTheBarsInOneWidth() {
        assertThat(Markdown.renderForecast(FORECAST)).isEqualTo("""
                        *Forecast from 2026-11-23* (1 of 3 beyond the time box)
                        - Minutes are assumed, not measured yet.

                        *Reviews* (minutes planned, with nothing deferred)
                        - *2026-11-23*: `######################|########` 20.1 of 15 min, more than fits
                          - Active 0.1, Nurture 20
                        - *2026-11-30*: `################......|` 10.1 of 15 min
                          - Active 0.1, Nurture 10
                        - *2026-12-07*: `#.....................|` 0.1 of 15 min
                          - Active 0.1
                        """);
    }

    @Test
    void htmlDrawsABarForEachReview() {
        assertThat(Html.renderForecast(FORECAST.subList(0, 2))).endsWith("""
                        <title>Forecast from 2026-11-23</title>
                        <style>
                        %s</style>
                        </head>
                        <body>
                        <main>
                        <header>
                        <h1>Forecast from <time>2026-11-23</time></h1>
                        <p>1 of 2 beyond the time box</p>
                        </header>
                        <p>Minutes are assumed, not measured yet.</p>
                        <section>
                        <header>
                        <h2>Reviews</h2>
                        <p>minutes planned, with nothing deferred</p>
                        </header>
                        <ul>
                        <li><strong><time>2026-11-23</time></strong>: 20.1 of 15 min, more than fits
                        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                        <rect class="box" width="74" height="10"/><rect class="used" width="74" height="10"/>\
                        <path class="beyond" d="M74 5H100"/><path class="end" d="M74 0V10"/></svg>
                        <ul>
                        <li>Active 0.1, Nurture 20</li>
                        </ul>
                        </li>
                        <li><strong><time>2026-11-30</time></strong>: 10.1 of 15 min
                        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                        <rect class="box" width="74" height="10"/><rect class="used" width="51" height="10"/>\
                        <path class="end" d="M74 0V10"/></svg>
                        <ul>
                        <li>Active 0.1, Nurture 10</li>
                        </ul>
                        </li>
                        </ul>
                        </section>
                        </main>
                        </body>
                        </html>
                        """.formatted(Stylesheet.CSS));
    }

    @Test
    void minutesThatReviewsMeasuredAreSaidToBe() {
        List<ReviewRecord> slow = Stream.of(date(11, 2), date(11, 9), date(11, 16))
                .map(on -> ReviewRecord.builder(on)
                        .planned(Duration.ofMinutes(10))
                        .took(Duration.ofMinutes(14))
                        .build())
                .toList();
        ReviewPolicy measured = COSTLY.calibrated(slow);

        assertThat(PlainText.renderForecast(forecast(measured, 1)))
                .contains("  Minutes are measured: reviews take 140% of what was assumed.\n", "28.2 of 15 min");
        assertThat(Html.render(roster().agenda(measured)))
                .contains("<p>Minutes are measured: reviews take 140% of what was assumed.</p>");
    }

    @Test
    void aCalmForecastSaysThatEveryReviewFits() {
        assertThat(PlainText.renderForecast(
                        WeeklyReview.ofDefaults().forecast(Roster.empty().ledger(), Roster.TODAY, 1)))
                .isEqualTo("""
                        Forecast from 2026-11-23                                       every review fits
                        ================================================================================
                          Minutes are assumed, not measured yet.

                        Reviews                                   minutes planned, with nothing deferred
                          2026-11-23: ..............................| 0 of 15 min
                            - Nothing due.
                        """);
    }

    @Test
    void noForecastSaysSo() {
        assertThat(Markdown.renderForecast(List.of())).isEqualTo("""
                        *Forecast* (no reviews)
                        - Nothing to look ahead to.
                        """);
    }

    private static List<Forecast> forecast(ReviewPolicy policy, int weeks) {
        return WeeklyReview.of(policy).forecast(roster().ledger(), Roster.TODAY, weeks);
    }

    private static Roster roster() {
        return Roster.empty()
                .open("Ana", Active.of(date(11, 16), NextAction.of("send brief", date(12, 23))))
                .open("Gus", Nurture.of(date(9, 10), "no open ask", date(11, 19)))
                .open("Hal", Nurture.of(date(9, 10), "no open ask", date(11, 23)))
                .open("Ida", Nurture.of(date(9, 10), "no open ask", date(11, 26)));
    }
}
