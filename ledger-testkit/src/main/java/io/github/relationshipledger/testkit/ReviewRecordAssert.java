package io.github.relationshipledger.testkit;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a {@link ReviewRecord}, made by {@link LedgerAssertions#assertThat(ReviewRecord)}. A failure shows all
 * that the review counted.
 *
 * <pre>{@code
 * assertThat(record).listed(Section.ACTIVE, 2).handled(Section.ACTIVE, 1).left(1);
 * }</pre>
 */
public class ReviewRecordAssert extends AbstractAssert<ReviewRecordAssert, ReviewRecord> {
    ReviewRecordAssert(ReviewRecord actual) {
        super(Objects.requireNonNull(actual, "actual"), ReviewRecordAssert.class);
    }

    /**
     * Verifies how many items a section listed.
     *
     * @param section the section
     * @param count the number, without those deferred
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert listed(Section section, int count) {
        return has("listed of " + section, count, of(section, actual.listed()));
    }

    /**
     * Verifies how many items of a section did not fit.
     *
     * @param section the section; by the method only Nurture defers
     * @param count the number
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert deferred(Section section, int count) {
        return has("deferred of " + section, count, of(section, actual.deferred()));
    }

    /**
     * Verifies how many items of a section were handled.
     *
     * @param section the section
     * @param count the number, of those listed and those deferred
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert handled(Section section, int count) {
        return has("handled of " + section, count, of(section, actual.handled()));
    }

    /**
     * Verifies how many deferred check-ins got a later date and nothing else.
     *
     * @param count the number
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert replanned(int count) {
        return has("re-planned", count, actual.replanned());
    }

    /**
     * Verifies how many items of all sections, listed or deferred, were neither handled nor re-planned.
     *
     * @param count the number; 0 where nothing was left
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert left(int count) {
        return has("left", count, left());
    }

    private ReviewRecordAssert has(String what, int expected, int found) {
        if (expected == found) {
            return this;
        }
        throw failureWithActualExpected(
                found,
                expected,
                "Review of %s, %s: expected %s but was %s. It counted\n%s\n  in all %s re-planned, %s left",
                actual.on(),
                what,
                expected,
                found,
                Stream.of(Section.values()).map(this::shown).collect(Collectors.joining("\n")),
                actual.replanned(),
                left());
    }

    private String shown(Section section) {
        return "  " + section + ": " + of(section, actual.listed()) + " listed, " + of(section, actual.deferred())
                + " deferred, " + of(section, actual.handled()) + " handled";
    }

    private int left() {
        return sum(actual.listed()) + sum(actual.deferred()) - sum(actual.handled()) - actual.replanned();
    }

    private static int sum(Map<Section, Integer> counts) {
        return Stream.of(Section.values())
                .mapToInt(section -> of(section, counts))
                .sum();
    }

    private static int of(Section section, Map<Section, Integer> counts) {
        return counts.getOrDefault(section, 0);
    }
}
