package io.github.relationshipledger.store;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Retraction;
import java.util.function.IntUnaryOperator;

/**
 * A line wherever it stands, as {@link Lines} know it: equal for what is the same line.
 *
 * @param entry what it says; where that names a line, by the number that the {@link Lines} gave to it
 * @param copy 1 for the first of equal entries in a version, 2 for the second, and so on
 */
record Line(Entry entry, int copy) {
    Fact fact() {
        return entry.fact();
    }

    /** Returns the number of the line that this one names, or 0. */
    int named() {
        return named(fact());
    }

    /** Returns an entry that names the same line by another number. */
    static Entry naming(Entry entry, IntUnaryOperator number) {
        int named = named(entry.fact());
        if (named == 0) {
            return entry;
        }
        Fact fact = naming(entry.fact(), number.applyAsInt(named));
        return entry.note()
                .map(note -> Entry.of(entry.stamp(), fact, note))
                .orElseGet(() -> Entry.of(entry.stamp(), fact));
    }

    private static int named(Fact fact) {
        if (fact instanceof Retraction retraction) {
            return retraction.line();
        }
        return fact instanceof Declined declined ? declined.line().orElse(0) : 0;
    }

    private static Fact naming(Fact fact, int number) {
        return fact instanceof Declined declined
                ? Declined.of(declined.on(), declined.suggestion(), number)
                : Retraction.of(fact.on(), number);
    }
}
