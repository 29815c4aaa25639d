package io.github.relationshipledger.render;

/** A page of plain text, 80 columns wide. */
final class TextPage implements Page {
    private static final int COLUMNS = 80;

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
    public void detail(String sentence) {
        wrap("    ", "      ", sentence);
    }

    @Override
    public void nothing(String sentence) {
        wrap("  ", "    ", sentence);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Writes one text at the left margin and one at the right. */
    private void spread(String left, String right) {
        text.append(left)
                .append(" ".repeat(Math.max(2, COLUMNS - left.length() - right.length())))
                .append(right)
                .append('\n');
    }

    private void wrap(String firstIndent, String indent, String sentence) {
        int column = firstIndent.length();
        text.append(firstIndent);
        boolean atStart = true;
        for (String word : Visible.line(sentence).split(" +", -1)) {
            int width = Columns.of(word);
            if (!atStart && column + 1 + width > COLUMNS) {
                text.append('\n').append(indent);
                column = indent.length();
                atStart = true;
            }
            if (!atStart) {
                text.append(' ');
                column++;
            }
            column = append(word, column, indent);
            atStart = false;
        }
        text.append('\n');
    }

    /** Appends a word and breaks it where it is wider than a line. */
    private int append(String word, int from, String indent) {
        int column = from;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            int width = Columns.of(c);
            if (column + width > COLUMNS) {
                text.append('\n').append(indent);
                column = indent.length();
            }
            text.appendCodePoint(c);
            column += width;
        }
        return column;
    }
}
