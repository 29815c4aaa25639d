package io.github.relationshipledger.testkit;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about all that an inspection found, made by {@link LedgerAssertions#assertThatFindings(List)}. A failure shows
 * every finding.
 *
 * <pre>{@code
 * List<Finding> findings = WeeklyReview.ofDefaults().inspect(ledger, today);
 * assertThatFindings(findings).include(Finding.Code.POSTPONED_REPEATEDLY, nia).exclude(Finding.Code.NO_OWNER);
 * }</pre>
 */
public class FindingsAssert extends PresentAssert<FindingsAssert, List<Finding>> {
    FindingsAssert(@Nullable List<Finding> actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * Verifies that nothing was found.
     *
     * @return this assertion
     * @throws AssertionError if something was
     */
    public FindingsAssert areNone() {
        if (!present().isEmpty()) {
            throw failure("Expected no findings but %s", page());
        }
        return this;
    }

    /**
     * Verifies that there is a finding of a kind about just these relationships.
     *
     * @param code the kind
     * @param ids the relationships, by id; none for a finding about an occurrence alone
     * @return this assertion
     * @throws AssertionError if there is none
     */
    public FindingsAssert include(Finding.Code code, RelationshipId... ids) {
        if (present().stream()
                .noneMatch(finding -> finding.code() == code && finding.ids().equals(List.of(ids)))) {
            throw failure("Expected a finding %s about %s but %s", code, FindingAssert.whom(List.of(ids)), page());
        }
        return this;
    }

    /**
     * Verifies that there is no finding of a kind, about whomever.
     *
     * @param code the kind
     * @return this assertion
     * @throws AssertionError if there is one
     */
    public FindingsAssert exclude(Finding.Code code) {
        if (present().stream().anyMatch(finding -> finding.code() == code)) {
            throw failure("Expected no finding %s but %s", code, page());
        }
        return this;
    }

    private String page() {
        return actual.isEmpty()
                ? "there are none"
                : actual.stream()
                        .map(finding -> finding.code() + " about " + FindingAssert.whom(finding.ids()) + ": "
                                + finding.explanation())
                        .collect(Collectors.joining("\n  ", "there are\n  ", ""));
    }
}
