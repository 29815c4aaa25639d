package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates that lie near one another, because the review is about days that follow each other, and now and then a bound. */
final class Dates {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** More days than the years 1 to 9999 have. */
    private static final int FAR = 4_000_000;

    private Dates() {}

    static Arbitrary<LocalDate> any() {
        return days(-150, 150).map(days -> plus(Samples.TODAY, days));
    }

    static Arbitrary<Stamp> stamps() {
        return Combinators.combine(any(), Arbitraries.integers().between(0, 86_399_999), Maybe.of(Texts.words()))
                .as((date, milli, by) -> {
                    Instant at = date.atTime(LocalTime.MIDNIGHT)
                            .plusNanos(milli * 1_000_000L)
                            .toInstant(ZoneOffset.UTC);
                    return by.map(author -> Stamp.of(at, author)).orElseGet(() -> Stamp.of(at));
                });
    }

    /** Days from a line to the next, which may be backdated, and in rare cases has its year wrong. */
    static Arbitrary<Integer> betweenLines() {
        return days(-20, 100);
    }

    /** Days from a line to what it plans. */
    static Arbitrary<Integer> ahead() {
        return days(-20, 90);
    }

    /** Returns few days more often than many, and in rare cases so many that they lead to a bound. */
    private static Arbitrary<Integer> days(int from, int to) {
        return Arbitraries.integers()
                .between(from - 3, to + 3)
                .map(days -> days < from ? -FAR : days > to ? FAR : days);
    }

    /** Returns the date so many days later, within the years of the model. */
    static LocalDate plus(LocalDate date, long days) {
        long day = date.toEpochDay() + days;
        return LocalDate.ofEpochDay(Math.max(FIRST.toEpochDay(), Math.min(LAST.toEpochDay(), day)));
    }
}
