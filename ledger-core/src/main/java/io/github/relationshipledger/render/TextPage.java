package io.github.relationshipledger.render;

/** A page of plain text, 80 columns wide. */
final class TextPage implements Page {
    private static final int COLUMNS = 80;
    private static final int BAR = 30;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void title(String title, String note) {
        spread(title, note);
        text.append("=".repeat(COLUMNS)).append('\n');
    }

    @Override
    public void heading(String heading, String note) {
        text.append('\n');
        spread(heading, note);
    }

    @Override
    public void line(String subject, String sentence) {
        wrap("  ", "    ", subject + ": " + sentence);
    }

    @Override
    public void bar(String subject, String note, TimeBox box) {
        line(subject, drawn(box) + " " + note);
    }

    @Override
    public void detail(String sentence) {
        wrap("    - ", "      ", sentence);
    }

    @Override
    public void remark(String sentence) {
        wrap("  ", "    ", sentence);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Draws the plan and what is left of the box, with a mark where the box ends. */
    static String drawn(TimeBox box) {
        int end = box.end(BAR);
        int used = box.used(BAR);
        return box.fits()
                ? "#".repeat(used) + ".".repeat(end - used) + "|"
                : "#".repeat(end) + "|" + "#".repeat(used - end);
    }

    /** Writes one text at the left margin and one at the right, on a line of its own where both do not fit. */
    private void spread(String left, String right) {
        int gap = COLUMNS - left.length() - right.length();
        text.append(left)
                .append(gap < 2 ? "\n" + " ".repeat(COLUMNS - right.length()) : " ".repeat(gap))
                .append(right)
                .append('\n');
    }

    private void wrap(String firstIndent, String indent, String sentence) {
        text.append(firstIndent);
        int column = firstIndent.length();
        String gap = "";
        for (String word : Visible.line(sentence).split(" +", -1)) {
            if (!gap.isEmpty() && column + 1 + Columns.of(word) > COLUMNS) {
                column = newLine(indent);
                gap = "";
            }
            text.append(gap);
            column = append(word, column + gap.length(), indent);
            gap = " ";
        }
        text.append('\n');
    }

    /** Appends a word and breaks it where it is wider than a line. */
    private int append(String word, int from, String indent) {
        int column = from;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int width = Columns.at(word, i);
            if (column + width > COLUMNS) {
                column = newLine(indent);
            }
            text.appendCodePoint(word.codePointAt(i));
            column += width;
        }
        return column;
    }

    private int newLine(String indent) {
        text.append('\n').append(indent);
        return indent.length();
    }
}
