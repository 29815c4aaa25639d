package io.github.relationshipledger.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Dates and instants in the one form that the format knows. {@link LocalDate#parse} takes several times as long, which
 * for a ledger is most of the reading, and accepts more forms than one.
 */
final class Dates {
    private static final int DATE = "2026-11-23".length();
    private static final int SECONDS = "2026-11-23T09:30:00".length();

    private Dates() {}

    /** Parses a date of exactly ten characters. */
    static LocalDate date(String text) {
        if (text.length() != DATE) {
            throw malformed();
        }
        return datePart(text);
    }

    /** Parses an instant in UTC with up to three decimals: more would be lost without a word. */
    static Instant instant(String text) {
        int end = text.length() - 1;
        if (end < SECONDS || end > SECONDS + 4 || text.charAt(end) != 'Z') {
            throw malformed();
        }
        require(text, DATE, 'T');
        require(text, DATE + 3, ':');
        require(text, DATE + 6, ':');
        int nanos = 0;
        if (end > SECONDS) {
            require(text, SECONDS, '.');
            nanos = number(text, SECONDS + 1, end);
            for (int decimals = end - SECONDS - 1; decimals < 9; decimals++) {
                nanos *= 10;
            }
        }
        return datePart(text)
                .atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, SECONDS), nanos)
                .toInstant(ZoneOffset.UTC);
    }

    private static LocalDate datePart(String text) {
        require(text, 4, '-');
        require(text, 7, '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    /** Reads ASCII digits and no others: at least one. */
    private static int number(String text, int from, int to) {
        if (from == to) {
            throw malformed();
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void require(String text, int at, char expected) {
        if (text.charAt(at) != expected) {
            throw malformed();
        }
    }

    private static DateTimeException malformed() {
        return new DateTimeException("not in the form of the format");
    }
}
