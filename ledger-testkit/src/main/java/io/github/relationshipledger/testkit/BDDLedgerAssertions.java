package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * {@link LedgerAssertions} for tests that are written as given, when, then. Import it beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.relationshipledger.testkit.BDDLedgerAssertions.then;
 *
 * then(ledger).relationship(ana).isActive();
 * then(agenda).lists(Section.ACTIVE, ben, ana, cleo, fay);
 * }</pre>
 */
@CheckReturnValue
public final class BDDLedgerAssertions {
    private BDDLedgerAssertions() {}

    /**
     * Starts assertions about a ledger.
     *
     * @param actual the ledger
     * @return the assertions
     */
    public static LedgerAssert then(@Nullable Ledger actual) {
        return new LedgerAssert(actual);
    }

    /**
     * Starts assertions about a relationship.
     *
     * @param actual the relationship
     * @return the assertions
     */
    public static RelationshipAssert then(@Nullable Relationship actual) {
        return new RelationshipAssert(actual);
    }

    /**
     * Starts assertions about an agenda.
     *
     * @param actual the agenda
     * @return the assertions
     */
    public static AgendaAssert then(@Nullable Agenda actual) {
        return new AgendaAssert(actual);
    }

    /**
     * Starts assertions about the signs that a team has outgrown its ledger.
     *
     * @param actual the judgement
     * @return the assertions
     */
    public static GraduationAssert then(@Nullable Graduation actual) {
        return new GraduationAssert(actual);
    }

    /**
     * Starts assertions about a review that was held.
     *
     * @param actual the record
     * @return the assertions
     */
    public static ReviewRecordAssert then(@Nullable ReviewRecord actual) {
        return new ReviewRecordAssert(actual);
    }

    /**
     * Starts assertions about one of the coming reviews.
     *
     * @param actual the forecast
     * @return the assertions
     */
    public static ForecastAssert then(@Nullable Forecast actual) {
        return new ForecastAssert(actual);
    }

    /**
     * Starts assertions about one thing that an inspection found.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert then(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Starts assertions about two people's work made one.
     *
     * @param actual the merge
     * @return the assertions
     */
    public static LedgerMergeAssert then(@Nullable LedgerMerge actual) {
        return new LedgerMergeAssert(actual);
    }

    /**
     * Starts assertions about all that an inspection found.
     *
     * @param actual the findings
     * @return the assertions
     */
    public static FindingsAssert thenFindings(@Nullable List<Finding> actual) {
        return new FindingsAssert(actual);
    }
}
