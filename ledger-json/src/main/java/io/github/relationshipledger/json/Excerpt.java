package io.github.relationshipledger.json;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a message repeats of a document's own names: not all of one that is endless, and nothing that acts or hides. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** Returns the name up to what a terminal would act on, or would not show. */
    static String of(String name) {
        int end = 0;
        while (end < name.length() && end < LONGEST && isShown(name.codePointAt(end))) {
            end += Character.charCount(name.codePointAt(end));
        }
        return end == name.length() ? name : name.substring(0, end) + "\u2026";
    }

    /** Returns a JSON Pointer with an excerpt of each of its names. */
    static String ofPointer(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).map(Excerpt::of).collect(Collectors.joining("/"));
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
