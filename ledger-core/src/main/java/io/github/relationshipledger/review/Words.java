package io.github.relationshipledger.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What texts say, by the words in them: the same in every locale. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> NOTHING = Set.of(
            "",
            "na",
            "none",
            "nothing",
            "tba",
            "tbc",
            "tbd",
            "to be decided",
            "to be defined",
            "to be determined",
            "to do",
            "todo",
            "unknown");

    private static final Set<String> SOME_DAY = Set.of(
            "at some point",
            "eventually",
            "in the future",
            "later",
            "later on",
            "not now",
            "once they are ready",
            "one day",
            "some day",
            "some time",
            "someday",
            "sometime",
            "soon",
            "when ready",
            "when the time comes",
            "when the time is right",
            "when they are ready",
            "when theyre ready");

    private Words() {}

    /** Tells whether a text only fills a field: "tbd", "n/a", "?". */
    static boolean sayNothing(String text) {
        return NOTHING.contains(bare(text));
    }

    /** Tells whether what should be an event is none that could be seen to happen: "someday", "tbd". */
    static boolean nameNoEvent(String trigger) {
        return sayNothing(trigger) || SOME_DAY.contains(bare(trigger));
    }

    /** Returns the form in which names and profiles are compared: white space and case folded. */
    static String folded(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the words alone, without punctuation and symbols. */
    private static String bare(String text) {
        return folded(NO_WORD.matcher(text).replaceAll(""));
    }
}
