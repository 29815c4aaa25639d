package io.github.relationshipledger.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic with dates, in days and never in months, that stays within the years of the model. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /** Returns the date so many days later, or the last of the years 1 to 9999. */
    static LocalDate after(LocalDate date, int days) {
        return days > ChronoUnit.DAYS.between(date, LAST) ? LAST : date.plusDays(days);
    }

    /** Returns the date so many days earlier, or the first of the years 1 to 9999. */
    static LocalDate before(LocalDate date, int days) {
        return days > ChronoUnit.DAYS.between(FIRST, date) ? FIRST : date.minusDays(days);
    }

    /** Returns a date and those that follow it at an interval, fewer than asked for where the years end. */
    static List<LocalDate> every(int days, LocalDate first, int count) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = first;
        while (dates.size() < count && (dates.isEmpty() || date.isAfter(dates.get(dates.size() - 1)))) {
            dates.add(date);
            date = after(date, days);
        }
        return dates;
    }

    static LocalDate requireInBounds(String argument, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException(argument + " is " + date + ": dates lie in the years 1 to 9999");
        }
        return date;
    }

    static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
