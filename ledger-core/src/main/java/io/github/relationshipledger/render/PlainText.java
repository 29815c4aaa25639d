package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Agenda;

/**
 * Plain text for a terminal of 80 columns, without colours. Its own words are ASCII; what people wrote is shown as it
 * is, but for line ends, which become spaces, and control and invisible characters, such as those that turn the
 * direction of a line, which are shown as escapes.
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
        TextPage page = new TextPage();
        AgendaPage.write(agenda, page);
        return page.toString();
    }
}
