package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import java.util.List;

/**
 * Markdown in the part that chat, code hosts and e-mail share, so that it pastes cleanly everywhere: emphasis by single
 * asterisks (bold in Slack, italics on GitHub) and lists, without headings, tables or links.
 *
 * <p>What people wrote is escaped without backslashes, which Slack and e-mail would show: a character that would mark a
 * span becomes its full-width twin, one that would mention, number, escape or open a tag is parted from what follows by
 * an invisible word joiner, and web addresses stay as they are.
 *
 * <pre>{@code
 * Ledger vague = Ledger.empty().open(kim, Person.of("Kim"), Dormant.of(today, "no budget", "later"), stamp);
 * System.out.print(Markdown.renderFindings(WeeklyReview.ofDefaults().inspect(vague, today)));
 * // prints:
 * // *Inspection* (1 finding)
 * //
 * // *Vague trigger* (1 finding)
 * // - *Kim*: The trigger, "later", is no event that could happen.
 * //   - Name one: a product launch, a new budget line, a relevant campaign.
 * }</pre>
 */
public final class Markdown {
    private Markdown() {}

    /**
     * Renders an agenda.
     *
     * @param agenda the agenda
     * @return paragraphs and lists, each line ended by a line feed
     */
    public static String render(Agenda agenda) {
        return AgendaPage.write(agenda, new MarkdownPage());
    }

    /**
     * Renders what was judged about graduation.
     *
     * @param graduation the signs
     * @return paragraphs and lists, each line ended by a line feed
     */
    public static String render(Graduation graduation) {
        return GraduationPage.write(graduation, new MarkdownPage());
    }

    /**
     * Renders a forecast.
     *
     * @param forecast the reviews of one forecast, in their order
     * @return paragraphs and lists, each line ended by a line feed
     */
    public static String renderForecast(List<Forecast> forecast) {
        return ForecastPage.write(forecast, new MarkdownPage());
    }

    /**
     * Renders what an inspection found.
     *
     * @param findings the findings, which are grouped by code
     * @return paragraphs and lists, each line ended by a line feed
     */
    public static String renderFindings(List<Finding> findings) {
        return FindingsPage.write(findings, new MarkdownPage());
    }
}
