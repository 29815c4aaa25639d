package io.github.relationshipledger.testkit;

import java.util.stream.Collectors;

/** A part of a text that would fill the screen: a note may have ten thousand characters, and a failure shows many texts. */
final class Excerpt {
    private static final int LONGEST = 200;
    private static final int BEFORE = 40;

    private Excerpt() {}

    /** Returns the beginning of a long text, and a short one as it is. */
    static String of(String text) {
        return from(0, text);
    }

    /**
     * Returns a long text around where it begins to differ from another, and a short one as it is. Where the difference
     * begins with anything but printable ASCII, the screen may not show it: then its surroundings follow in escapes.
     */
    static String of(String text, String other) {
        int[] ours = text.codePoints().toArray();
        int[] theirs = other.codePoints().toArray();
        int same = 0;
        while (same < Math.min(ours.length, theirs.length) && ours[same] == theirs[same]) {
            same++;
        }
        String part = from(same - BEFORE, text);
        return isPlainAt(same, ours) && isPlainAt(same, theirs)
                ? part
                : part + " (escaped: " + escaped(same, ours) + ")";
    }

    /** Returns a name that would fill a screen without its middle, and a short one as it is: both its ends tell where. */
    static String ofName(String name) {
        int[] characters = name.codePoints().toArray();
        return characters.length <= LONGEST
                ? name
                : new String(characters, 0, LONGEST / 2) + "…"
                        + new String(characters, characters.length - LONGEST / 2, LONGEST / 2);
    }

    private static boolean isPlainAt(int place, int[] characters) {
        return place >= characters.length || isPlain(characters[place]);
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    private static String escaped(int difference, int[] characters) {
        int first = Math.max(0, difference - 10);
        int last = Math.min(characters.length, first + 20);
        String escaped = new String(characters, first, last - first)
                .chars()
                .mapToObj(c -> isPlain(c) ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
        return (first == 0 ? "" : "…") + escaped + (last == characters.length ? "" : "…");
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
