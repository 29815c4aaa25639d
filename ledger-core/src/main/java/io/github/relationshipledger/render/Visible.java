package io.github.relationshipledger.render;

import java.util.Locale;

/** Text made safe to show: nothing in it acts on the terminal or on the direction of the line, and nothing hides. */
final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /**
     * Returns the text on one line: line ends and other white space as a space, control characters and invisible ones,
     * such as those that turn the direction, as escapes. The joiners are kept: scripts and emoji need them.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isSpaceChar(c) || (c >= '\t' && c <= '\r')) {
                line.append(' ');
            } else if (Character.isISOControl(c) || isInvisible(c)) {
                line.append(escape(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static String escape(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean isInvisible(int c) {
        return (Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER)
                || isNoCharacter(c);
    }

    /** The code points that Unicode never gives to a character; XML refuses some of them, and with them the page. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
