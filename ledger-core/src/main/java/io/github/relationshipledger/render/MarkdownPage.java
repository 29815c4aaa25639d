package io.github.relationshipledger.render;

import java.util.regex.Pattern;

/** A page of Markdown. */
final class MarkdownPage implements Page {
    /**
     * What begins markup somewhere in running text. An underscore within a word begins none, and an ampersand only
     * before the rest of an entity.
     */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*~<>\\[\\]|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])");
    private static final String WORD_JOINER = "\u2060";

    private final StringBuilder text = new StringBuilder();

    @Override
    public void title(String title, String note) {
        paragraph(title, note);
    }

    @Override
    public void heading(String heading, String note) {
        text.append('\n');
        paragraph(heading, note);
    }

    @Override
    public void line(String subject, String sentence) {
        text.append("- *")
                .append(escaped(subject))
                .append("*: ")
                .append(escaped(sentence))
                .append('\n');
    }

    @Override
    public void detail(String sentence) {
        text.append("  - ").append(escaped(sentence)).append('\n');
    }

    @Override
    public void remark(String sentence) {
        text.append("- ").append(sentence).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void paragraph(String emphasised, String note) {
        text.append('*').append(emphasised).append("* (").append(note).append(")\n");
    }

    private static String escaped(String sentence) {
        String escaped = MARKUP.matcher(Visible.line(sentence)).replaceAll("\\\\$0");
        return MENTION.matcher(escaped).replaceAll("@" + WORD_JOINER);
    }
}
