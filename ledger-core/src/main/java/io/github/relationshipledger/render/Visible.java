package io.github.relationshipledger.render;

import java.util.Locale;

/** Text made safe to show: nothing in it acts on the terminal or on the direction of the line. */
final class Visible {
    private Visible() {}

    /** Returns the text on one line, with control and direction characters shown as escapes. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                line.append(' ');
            } else if (Character.isISOControl(c) || turnsDirection(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Marks, embeddings, overrides and isolates: what can make a line read other than it is. */
    private static boolean turnsDirection(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
