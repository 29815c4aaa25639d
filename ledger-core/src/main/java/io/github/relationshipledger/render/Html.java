package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import java.util.List;

/**
 * A page of HTML that needs nothing else: its style is in it, and there is no script, font or picture to fetch. It is
 * light or dark as the reader has it, fits a phone and prints; the time boxes are drawn as bars beside the words.
 *
 * <p>What people wrote is escaped for text and attributes, on top of what {@link PlainText} does to control and
 * invisible characters. The page is well-formed XML too.
 *
 * <pre>{@code
 * Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today);
 * Files.writeString(Path.of("agenda.html"), Html.render(agenda));
 * }</pre>
 */
public final class Html {
    private Html() {}

    /**
     * Renders an agenda.
     *
     * @param agenda the agenda
     * @return the whole document, to be encoded as UTF-8
     */
    public static String render(Agenda agenda) {
        return AgendaPage.write(agenda, new HtmlPage());
    }

    /**
     * Renders what was judged about graduation.
     *
     * @param graduation the signs
     * @return the whole document, to be encoded as UTF-8
     */
    public static String render(Graduation graduation) {
        return GraduationPage.write(graduation, new HtmlPage());
    }

    /**
     * Renders a forecast.
     *
     * @param forecast the reviews of one forecast, in their order
     * @return the whole document, to be encoded as UTF-8
     */
    public static String renderForecast(List<Forecast> forecast) {
        return ForecastPage.write(forecast, new HtmlPage());
    }

    /**
     * Renders what an inspection found.
     *
     * @param findings the findings, which are grouped by code
     * @return the whole document, to be encoded as UTF-8
     */
    public static String renderFindings(List<Finding> findings) {
        return FindingsPage.write(findings, new HtmlPage());
    }
}
