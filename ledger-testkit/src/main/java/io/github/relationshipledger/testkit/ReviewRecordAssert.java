package io.github.relationshipledger.testkit;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link ReviewRecord}, made by {@link LedgerAssertions#assertThat(ReviewRecord)}. A failure shows all
 * that the review counted.
 *
 * <pre>{@code
 * assertThat(record).listed(Section.ACTIVE, 2).handled(Section.ACTIVE, 1).left(1);
 * }</pre>
 */
public class ReviewRecordAssert extends ValueAssert<ReviewRecordAssert, ReviewRecord> {
    ReviewRecordAssert(@Nullable ReviewRecord actual) {
        super(actual, ReviewRecord.class, ReviewRecordAssert.class);
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
        return has("listed in " + section, count, of(section, present().listed()));
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
        return has("deferred in " + section, count, of(section, present().deferred()));
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
        return has("handled in " + section, count, of(section, present().handled()));
    }

    /**
     * Verifies how many deferred check-ins got a later date and nothing else.
     *
     * @param count the number
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert replanned(int count) {
        return has("re-planned", count, present().replanned());
    }

    /**
     * Verifies how many items of all sections, listed or deferred, were neither handled nor re-planned.
     *
     * @param count the number; 0 where nothing was left
     * @return this assertion
     * @throws AssertionError if there were more or fewer
     */
    public ReviewRecordAssert left(int count) {
        return has("left", count, left(present()));
    }

    @Override
    String title(ReviewRecord review) {
        return "Review of " + review.on();
    }

    @Override
    String page(ReviewRecord review) {
        return Stream.of(Section.values())
                .map(section -> "\n  " + section + ": " + of(section, review.listed()) + " listed, "
                        + of(section, review.deferred()) + " deferred, " + of(section, review.handled()) + " handled")
                .collect(Collectors.joining(
                        "",
                        "It counted",
                        "\n  in all " + review.replanned() + " re-planned, " + left(review) + " left"));
    }

    @Override
    Fields fields(ReviewRecord review) {
        return Fields.of(review);
    }

    private static int left(ReviewRecord review) {
        return sum(review.listed()) + sum(review.deferred()) - sum(review.handled()) - review.replanned();
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
