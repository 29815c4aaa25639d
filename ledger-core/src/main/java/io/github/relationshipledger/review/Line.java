package io.github.relationshipledger.review;

import io.github.relationshipledger.Fact;
import java.time.LocalDate;

/** A fact with the number of its line. */
record Line<F extends Fact>(int number, F fact) {
    LocalDate on() {
        return fact.on();
    }

    /** Tells whether this comes after another: on a later line, and dated on or after it. */
    boolean isAfter(Line<?> other) {
        return number > other.number && !on().isBefore(other.on());
    }
}
