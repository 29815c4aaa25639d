package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import java.util.List;

/**
 * Plain text for a terminal of 80 columns, without colours. Its own words are ASCII; what people wrote is shown as it
 * is, but for line ends, which become spaces, and control and invisible characters, such as those that turn the
 * direction of a line, which are shown as escapes.
 *
 * <pre>{@code
 * System.out.print(PlainText.renderForecast(WeeklyReview.ofDefaults().forecast(ledger, today, 2)));
 * // prints:
 * // Forecast from 2026-11-23                                       every review fits
 * // ================================================================================
 * //   Minutes are assumed, not measured yet.
 * //
 * // Reviews                                   minutes planned, with nothing deferred
 * //   2026-11-23: #################.............| 8.5 of 15 min
 * //     - Active 0.6, Nurture 1, Dormant 1.9, Moves 5
 * //   2026-11-30: ###...........................| 1.5 of 15 min
 * //     - Active 0.6, Dormant 0.9
 * }</pre>
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Renders an agenda.
     *
     * @param agenda the agenda
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String render(Agenda agenda) {
        return AgendaPage.write(agenda, new TextPage());
    }

    /**
     * Renders what was judged about graduation.
     *
     * @param graduation the signs
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String render(Graduation graduation) {
        return GraduationPage.write(graduation, new TextPage());
    }

    /**
     * Renders a forecast.
     *
     * @param forecast the reviews of one forecast, in their order
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String renderForecast(List<Forecast> forecast) {
        return ForecastPage.write(forecast, new TextPage());
    }

    /**
     * Renders what an inspection found.
     *
     * @param findings the findings, which are grouped by code
     * @return lines of at most 80 columns, each ended by a line feed
     */
    public static String renderFindings(List<Finding> findings) {
        return FindingsPage.write(findings, new TextPage());
    }
}
