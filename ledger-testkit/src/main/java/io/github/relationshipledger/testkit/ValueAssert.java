package io.github.relationshipledger.testkit;

import org.jspecify.annotations.Nullable;

/**
 * Assertions about a value that has more to tell than its {@code toString} does. A failure begins with what the value is,
 * names what is not as expected, and ends with all of it.
 */
abstract class ValueAssert<S extends ValueAssert<S, V>, V> extends PresentAssert<S, V> {
    private final Class<V> type;

    ValueAssert(@Nullable V actual, Class<V> type, Class<S> self) {
        super(actual, self);
        this.type = type;
    }

    /** Says which value this is. */
    abstract String title(V value);

    /** Shows all of the value, in a sentence that begins; or nothing. */
    abstract String page(V value);

    /** Returns what the value is compared by, to find what differs. */
    abstract Fields fields(V value);

    /**
     * Verifies that this equals another value; where it does not, the message names the first difference.
     *
     * @param expected the other value
     * @return this assertion
     * @throws AssertionError if they differ
     */
    @Override
    public S isEqualTo(@Nullable Object expected) {
        try {
            return super.isEqualTo(expected);
        } catch (AssertionError unexplained) {
            if (actual == null || !type.isInstance(expected)) {
                throw unexplained;
            }
            throw fields(actual)
                    .firstDifference(fields(type.cast(expected)))
                    .map(first -> failed(" differs first in " + first.field(), first.expected(), first.actual()))
                    .orElse(unexplained);
        }
    }

    final S has(String what, Object expected, Object found) {
        if (expected.equals(found)) {
            return myself;
        }
        throw failed(", " + what, expected, found);
    }

    private AssertionError failed(String where, Object expected, Object found) {
        return failureWithActualExpected(
                found,
                expected,
                "%s%s: %s",
                title(actual),
                where,
                contrast(
                        Excerpt.of(expected.toString(), found.toString()),
                        Excerpt.of(found.toString(), expected.toString()),
                        page(actual)));
    }

    /** Sets sentences on lines of their own. */
    private static String contrast(String expected, String found, String page) {
        return expected.endsWith(".") || found.endsWith(".")
                ? "expected\n  " + expected + "\nbut was\n  " + found + "\n" + page
                : "expected " + expected + " but was " + found + (page.isEmpty() ? "" : ". " + page);
    }
}
