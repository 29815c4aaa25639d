package io.github.relationshipledger;

/** What a message repeats of an id or a key: not all of one that is endless, and nothing that acts or hides. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** Returns the text up to what a terminal would act on, or would not show. */
    static String of(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && isShown(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end == text.length() ? text : text.substring(0, end) + "\u2026";
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
