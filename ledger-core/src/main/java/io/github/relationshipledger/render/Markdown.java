package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Agenda;

/**
 * Markdown in the part that chat, code hosts and e-mail share, so that it pastes cleanly everywhere: emphasis by single
 * asterisks (bold in Slack, italics on GitHub) and lists, without headings, tables or links.
 *
 * <p>What people wrote is escaped without backslashes, which Slack and e-mail would show: a character that would mark a
 * span becomes its full-width twin, one that would mention, number, escape or open a tag is parted from what follows by
 * an invisible word joiner, and web addresses stay as they are.
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
        MarkdownPage page = new MarkdownPage();
        AgendaPage.write(agenda, page);
        return page.toString();
    }
}
