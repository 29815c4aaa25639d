package io.github.relationshipledger.render;

/** How many columns of a terminal a text takes: where terminals differ, the most that any of them takes. */
final class Columns {
    private static final char DRAWN_AS_EMOJI = '\ufe0f';

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += at(text, i);
        }
        return columns;
    }

    /** Returns the columns of the character at an index: none for one that is drawn over the character before. */
    static int at(String text, int index) {
        int c = text.codePointAt(index);
        int next = index + Character.charCount(c);
        if (next < text.length() && text.charAt(next) == DRAWN_AS_EMOJI) {
            return 2;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** Hangul, symbols of which some are emoji, the CJK blocks, full-width forms, and all beyond the first plane. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2300 && c <= 0x2BFF)
                || (c >= 0x2E80 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE10 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFFE6)
                || c >= 0x10000;
    }
}
