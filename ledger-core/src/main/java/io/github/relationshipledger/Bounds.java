package io.github.relationshipledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The bounds of the model, checked wherever a value enters it. Messages name the attribute and never repeat a text:
 * it may be a note.
 */
final class Bounds {
    private static final int LONGEST_TEXT = 10_000;
    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999Z");

    private Bounds() {}

    /** Returns the text without white space at its ends. */
    static String text(String attribute, String value) {
        String text = trimmed(Objects.requireNonNull(value, attribute));
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    attribute + " is blank: give a text, or leave it out where it is optional");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(attribute + " has a NUL character at position " + i + ": remove it");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    throw new IllegalArgumentException(
                            attribute + " has half a surrogate pair at position " + i + ": remove or complete it");
                }
            }
        }
        if (text.length() > LONGEST_TEXT) {
            int characters = text.codePointCount(0, text.length());
            if (characters > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        attribute + " has " + characters + " characters: shorten it to at most " + LONGEST_TEXT);
            }
        }
        return text;
    }

    /** Takes the no-break spaces for white space too, which a cell of a sheet may hold and nothing else. */
    private static String trimmed(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** White space of any kind; all of it lies in the first plane. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static Optional<String> text(String attribute, Optional<String> value) {
        return value.map(text -> text(attribute, text));
    }

    static LocalDate date(String attribute, LocalDate value) {
        Objects.requireNonNull(value, attribute);
        if (value.isBefore(FIRST_DATE) || value.isAfter(LAST_DATE)) {
            throw new IllegalArgumentException(attribute + " is " + value + ": dates lie in the years 1 to 9999");
        }
        return value;
    }

    /** Returns the instant cut to the millisecond. */
    static Instant instant(String attribute, Instant value) {
        Instant instant = Objects.requireNonNull(value, attribute).truncatedTo(ChronoUnit.MILLIS);
        if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
            throw new IllegalArgumentException(
                    attribute + " is " + value + ": instants lie in the years 1 to 9999 (UTC)");
        }
        return instant;
    }

    static int notNegative(String attribute, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(attribute + " is " + value + ": it counts from 0");
        }
        return value;
    }

    static int line(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("line is " + value + ": lines are numbered from 1");
        }
        return value;
    }
}
