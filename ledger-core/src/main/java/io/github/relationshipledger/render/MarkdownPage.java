package io.github.relationshipledger.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown. What people wrote never begins a line: the page's own words or an asterisk do. */
final class MarkdownPage implements Page {
    /** A link, which every target takes as it is; punctuation at its end is not taken for a part of it everywhere. */
    private static final String LINK = "(?<![\\p{L}\\p{N}])https?://[a-zA-Z0-9](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?"
            + "(?:[/?#:](?:[^\\s<>`]*(?:[/=-]|[\\p{L}\\p{N}]_?))?)?";

    /** What begins or ends a span. An underscore within a word does neither. */
    private static final String SPAN = "[*~`\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";

    /** What acts together with what follows: a mention, a number, a tag, an entity, an escape. */
    private static final String PREFIX = "(?<![\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])|#(?=[\\p{L}\\p{N}])"
            + "|<(?=[\\p{L}/!?@#])|&(?=#?\\w+;)|\\\\(?=\\p{Punct}|$)";

    private static final Pattern MARKUP = Pattern.compile("(" + LINK + ")|(" + SPAN + ")|" + PREFIX);
    private static final int TO_FULL_WIDTH = 0xFEE0;
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
                .append(harmless(subject))
                .append("*: ")
                .append(harmless(sentence))
                .append('\n');
    }

    @Override
    public void bar(String subject, String note, TimeBox box) {
        text.append("- *")
                .append(subject)
                .append("*: `")
                .append(TextPage.drawn(box))
                .append("` ")
                .append(note)
                .append('\n');
    }

    @Override
    public void detail(String sentence) {
        text.append("  - ").append(harmless(sentence)).append('\n');
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

    private static String harmless(String written) {
        return MARKUP.matcher(Visible.line(written)).replaceAll(markup -> Matcher.quoteReplacement(disarmed(markup)));
    }

    private static String disarmed(MatchResult markup) {
        if (markup.group(1) != null) {
            return markup.group();
        }
        return markup.group(2) != null
                ? String.valueOf((char) (markup.group().charAt(0) + TO_FULL_WIDTH))
                : markup.group() + WORD_JOINER;
    }
}
