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
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * {@link BDDLedgerSoftAssertions} to mix into soft assertions of one's own:
 *
 * <pre>{@code
 * class OurSoftAssertions extends BDDSoftAssertions implements BDDLedgerSoftAssertionsProvider {}
 * }</pre>
 */
@CheckReturnValue
public interface BDDLedgerSoftAssertionsProvider extends SoftAssertionsProvider {
    /**
     * Starts assertions about a ledger.
     *
     * @param actual the ledger
     * @return the assertions
     */
    default LedgerAssert then(@Nullable Ledger actual) {
        return Softly.ledger(this, actual);
    }

    /**
     * Starts assertions about a relationship.
     *
     * @param actual the relationship
     * @return the assertions
     */
    default RelationshipAssert then(@Nullable Relationship actual) {
        return Softly.that(this, RelationshipAssert.class, Relationship.class, actual);
    }

    /**
     * Starts assertions about an agenda.
     *
     * @param actual the agenda
     * @return the assertions
     */
    default AgendaAssert then(@Nullable Agenda actual) {
        return Softly.that(this, AgendaAssert.class, Agenda.class, actual);
    }

    /**
     * Starts assertions about the signs that a team has outgrown its ledger.
     *
     * @param actual the judgement
     * @return the assertions
     */
    default GraduationAssert then(@Nullable Graduation actual) {
        return Softly.that(this, GraduationAssert.class, Graduation.class, actual);
    }

    /**
     * Starts assertions about a review that was held.
     *
     * @param actual the record
     * @return the assertions
     */
    default ReviewRecordAssert then(@Nullable ReviewRecord actual) {
        return Softly.that(this, ReviewRecordAssert.class, ReviewRecord.class, actual);
    }

    /**
     * Starts assertions about one of the coming reviews.
     *
     * @param actual the forecast
     * @return the assertions
     */
    default ForecastAssert then(@Nullable Forecast actual) {
        return Softly.that(this, ForecastAssert.class, Forecast.class, actual);
    }

    /**
     * Starts assertions about one thing that an inspection found.
     *
     * @param actual the finding
     * @return the assertions
     */
    default FindingAssert then(@Nullable Finding actual) {
        return Softly.that(this, FindingAssert.class, Finding.class, actual);
    }

    /**
     * Starts assertions about two people's work made one.
     *
     * @param actual the merge
     * @return the assertions
     */
    default LedgerMergeAssert then(@Nullable LedgerMerge actual) {
        return Softly.that(this, LedgerMergeAssert.class, LedgerMerge.class, actual);
    }

    /**
     * Starts assertions about all that an inspection found.
     *
     * @param actual the findings
     * @return the assertions
     */
    default FindingsAssert thenFindings(@Nullable List<Finding> actual) {
        return Softly.that(this, FindingsAssert.class, List.class, actual);
    }
}
