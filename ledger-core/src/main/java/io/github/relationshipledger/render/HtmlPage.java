package io.github.relationshipledger.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** A page of HTML, written so that it is XML too. */
final class HtmlPage implements Page {
    /** How many elements are open in a part: main and section. */
    private static final int IN_SECTION = 2;

    /** And in a list of it. */
    private static final int IN_LIST = 3;

    /** The width of a bar in the units of its drawing. */
    private static final int BAR = 100;

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");

    private final StringBuilder text = new StringBuilder();

    /** The elements open within body, innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public void title(String title, String note) {
        document(title);
        header("h1", title, note, "");
    }

    @Override
    public void title(String title, String note, TimeBox box) {
        document(title);
        header("h1", title, note, drawn(box));
    }

    @Override
    public void heading(String heading, String note) {
        section();
        header("h2", heading, note, "");
    }

    @Override
    public void heading(String heading, String note, TimeBox box) {
        section();
        header("h2", heading, note, drawn(box));
    }

    @Override
    public void line(String subject, String sentence) {
        item(subject);
        text.append(": ").append(shown(sentence));
    }

    @Override
    public void bar(String subject, String note, TimeBox box) {
        item(subject);
        text.append(": ").append(shown(note)).append(drawn(box));
    }

    @Override
    public void detail(String sentence) {
        if (!"ul".equals(open.peek())) {
            open("ul");
        }
        text.append("\n<li>").append(shown(sentence)).append("</li>");
    }

    @Override
    public void remark(String sentence) {
        closeTo(IN_SECTION);
        text.append("\n<p>").append(shown(sentence)).append("</p>");
    }

    @Override
    public String toString() {
        StringBuilder page = new StringBuilder(text);
        open.forEach(element -> page.append(closing(element)));
        return page.append("\n</body>\n</html>\n").toString();
    }

    private void document(String title) {
        text.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>""".formatted(escaped(title), Stylesheet.CSS));
        open("main");
    }

    private void section() {
        closeTo(IN_SECTION - 1);
        open("section");
    }

    private void header(String element, String heading, String note, String drawing) {
        text.append("\n<header>\n<%1$s>%2$s</%1$s>\n<p>%3$s</p>%4$s\n</header>"
                .formatted(element, shown(heading), shown(note), drawing));
    }

    private void item(String subject) {
        closeTo(IN_LIST);
        if (open.size() < IN_LIST) {
            open("ul");
        }
        open("li");
        text.append("<strong>").append(shown(subject)).append("</strong>");
    }

    /** Draws the box, the plan in it, what of the plan is beyond it, and a mark where the box ends. */
    private static String drawn(TimeBox box) {
        int end = box.end(BAR);
        int used = box.used(BAR);
        String beyond = box.fits() ? "" : "<path class=\"beyond\" d=\"M" + end + " 5H" + used + "\"/>";
        return """

                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="box" width="%1$s" height="10"/>\
                <rect class="used" width="%2$s" height="10"/>\
                %3$s<path class="end" d="M%1$s 0V10"/></svg>""".formatted(end, Math.min(used, end), beyond);
    }

    private void open(String element) {
        text.append("\n<").append(element).append('>');
        open.push(element);
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            text.append(closing(open.pop()));
        }
    }

    private static String closing(String element) {
        return "\n</" + element + ">";
    }

    /** Escapes a text of the body, where a date stays on one line. */
    private static String shown(String written) {
        return DATE.matcher(escaped(written)).replaceAll("<time>$0</time>");
    }

    private static String escaped(String written) {
        return Visible.line(written)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
