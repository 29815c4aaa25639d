package io.github.relationshipledger.testkit;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
public class FindingAssert extends ValueAssert<FindingAssert, Finding> {
    FindingAssert(@Nullable Finding actual) {
        super(actual, Finding.class, FindingAssert.class);
    }

    /**
     * Verifies what kind of finding this is.
     *
     * @param code the code
     * @return this assertion
     * @throws AssertionError if it is another
     */
    public FindingAssert hasCode(Finding.Code code) {
        return has("code", code, present().code());
    }

    /**
     * Verifies that this finding is about just these relationships.
     *
     * @param ids the relationships, by id; none for a finding about an occurrence alone
     * @return this assertion
     * @throws AssertionError if it is about others, not about one of them, or they come in another order
     */
    public FindingAssert isAbout(RelationshipId... ids) {
        return has("relationships", List.of(ids), present().ids());
    }

    /**
     * Verifies how this finding says what looks wrong.
     *
     * @param explanation the whole sentence
     * @return this assertion
     * @throws AssertionError if it says something else
     */
    public FindingAssert says(String explanation) {
        if (present().explanation().equals(explanation)) {
            return this;
        }
        throw failureWithActualExpected(
                actual.explanation(),
                explanation,
                "%s says something else: expected\n  %s\nbut was\n  %s",
                title(actual),
                explanation,
                actual.explanation());
    }

    @Override
    String title(Finding finding) {
        return "Finding " + finding.code() + " about " + whom(finding.ids());
    }

    @Override
    String page(Finding finding) {
        return "It says\n  " + finding.explanation();
    }

    @Override
    Fields fields(Finding finding) {
        return ReviewFields.of(finding);
    }

    static String whom(List<RelationshipId> ids) {
        return ids.isEmpty() ? "nobody" : ids.toString();
    }
}
