package io.github.relationshipledger.testkit;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a {@link Finding}, made by {@link LedgerAssertions#assertThat(Finding)}. A failure shows what was found
 * and about whom.
 *
 * <pre>{@code
 * Ledger vague = Ledger.empty().open(kim, Person.of("Kim"), Dormant.of(today, "no budget", "later"), stamp);
 * List<Finding> findings = WeeklyReview.ofDefaults().inspect(vague, today);
 * assertThat(findings.get(0)).hasCode(Finding.Code.VAGUE_TRIGGER).isAbout(kim);
 * }</pre>
 */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(Finding actual) {
        super(Objects.requireNonNull(actual, "actual"), FindingAssert.class);
    }

    /**
     * Verifies what kind of finding this is.
     *
     * @param code the code
     * @return this assertion
     * @throws AssertionError if it is another
     */
    public FindingAssert hasCode(Finding.Code code) {
        return has("code", code, actual.code());
    }

    /**
     * Verifies that this finding is about just these relationships.
     *
     * @param ids the relationships, by id; none for an occurrence that nobody waits for
     * @return this assertion
     * @throws AssertionError if it is about others, not about one of them, or they come in another order
     */
    public FindingAssert isAbout(RelationshipId... ids) {
        return has("relationships", List.of(ids), actual.ids());
    }

    /**
     * Verifies how this finding says what looks wrong.
     *
     * @param explanation the whole sentence
     * @return this assertion
     * @throws AssertionError if it says something else
     */
    public FindingAssert says(String explanation) {
        return has("explanation", explanation, actual.explanation());
    }

    private FindingAssert has(String what, Object expected, Object found) {
        if (expected.equals(found)) {
            return this;
        }
        throw failureWithActualExpected(
                found,
                expected,
                "Finding %s about %s, %s: expected %s but was %s. It says: %s",
                actual.code(),
                actual.ids(),
                what,
                expected,
                found,
                actual.explanation());
    }
}
