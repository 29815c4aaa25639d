package io.github.relationshipledger.testkit;

/** A part of a text that would fill the screen: a note may have ten thousand characters, and a failure shows many texts. */
final class Excerpt {
    private static final int LONGEST = 200;
    private static final int BEFORE = 40;

    private Excerpt() {}

    /** Returns the beginning of a long text, and a short one as it is. */
    static String of(String text) {
        return from(0, text);
    }

    /** Returns a long text around where it begins to differ from another, and a short one as it is. */
    static String of(String text, String other) {
        int[] ours = text.codePoints().toArray();
        int[] theirs = other.codePoints().toArray();
        int same = 0;
        while (same < Math.min(ours.length, theirs.length) && ours[same] == theirs[same]) {
            same++;
        }
        return from(same - BEFORE, text);
    }

    private static String from(int wanted, String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= LONGEST) {
            return text;
        }
        int first = Math.max(0, Math.min(wanted, characters.length - LONGEST));
        String part = new String(characters, first, LONGEST);
        return (first == 0 ? "" : "…") + part + (first + LONGEST == characters.length ? "" : "…") + " (characters "
                + (first + 1) + " to " + (first + LONGEST) + " of " + characters.length + ")";
    }
}
