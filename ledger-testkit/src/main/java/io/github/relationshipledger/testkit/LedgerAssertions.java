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
 * Assertions about ledgers and what the review makes of them, which read aloud and show what they looked at when they
 * fail. Import it beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
 *
 * assertThat(ledger).relationship(ana).isActive().hasNextAction("send brief", friday);
 * assertThat(agenda).lists(Section.ACTIVE, ben, ana, cleo, fay).isQuietAbout(dev).fitsTheTimeBox();
 * assertThat(record).handled(Section.ACTIVE, 1).left(1);
 * }</pre>
 *
 * <p>{@link LedgerSoftAssertions} go on after a failure, and {@link BDDLedgerAssertions} begin with {@code then}.
 *
 * <p>Failure messages repeat notes, reasons and rates: they are for the data of tests.
 */
@CheckReturnValue
public final class LedgerAssertions {
    private LedgerAssertions() {}

    /**
     * Starts assertions about a ledger.
     *
     * @param actual the ledger
     * @return the assertions
     */
    public static LedgerAssert assertThat(@Nullable Ledger actual) {
        return new LedgerAssert(actual);
    }

    /**
     * Starts assertions about a relationship.
     *
     * @param actual the relationship
     * @return the assertions
     */
    public static RelationshipAssert assertThat(@Nullable Relationship actual) {
        return new RelationshipAssert(actual);
    }

    /**
     * Starts assertions about an agenda.
     *
     * @param actual the agenda
     * @return the assertions
     */
    public static AgendaAssert assertThat(@Nullable Agenda actual) {
        return new AgendaAssert(actual);
    }

    /**
     * Starts assertions about the signs that a team has outgrown its ledger.
     *
     * @param actual the judgement
     * @return the assertions
     */
    public static GraduationAssert assertThat(@Nullable Graduation actual) {
        return new GraduationAssert(actual);
    }

    /**
     * Starts assertions about a review that was held.
     *
     * @param actual the record
     * @return the assertions
     */
    public static ReviewRecordAssert assertThat(@Nullable ReviewRecord actual) {
        return new ReviewRecordAssert(actual);
    }

    /**
     * Starts assertions about one of the coming reviews.
     *
     * @param actual the forecast
     * @return the assertions
     */
    public static ForecastAssert assertThat(@Nullable Forecast actual) {
        return new ForecastAssert(actual);
    }

    /**
     * Starts assertions about one thing that an inspection found.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Starts assertions about two people's work made one.
     *
     * @param actual the merge
     * @return the assertions
     */
    public static LedgerMergeAssert assertThat(@Nullable LedgerMerge actual) {
        return new LedgerMergeAssert(actual);
    }

    /**
     * Starts assertions about all that an inspection found.
     *
     * @param actual the findings
     * @return the assertions
     */
    public static FindingsAssert assertThatFindings(@Nullable List<Finding> actual) {
        return new FindingsAssert(actual);
    }
}
