package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import java.util.function.Consumer;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * {@link LedgerAssertions}, and AssertJ's own, that go on after a failure and tell of all failures at the end. For the test
 * that looks at one ledger in many ways:
 *
 * <pre>{@code
 * LedgerSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(agenda).lists(Section.ACTIVE, ben, ana, cleo, fay).isQuietAbout(dev);
 *     softly.assertThat(ledger).relationship(ana).isActive().hasLines(1);
 *     softly.assertThat(ledger.reviews()).hasSize(1);
 * });
 * }</pre>
 *
 * <p>To ask for a {@linkplain LedgerAssert#relationship relationship} that is not there fails at once, as with all of
 * AssertJ that goes on to another object. AssertJ's {@code SoftAssertionsExtension} injects this class too.
 *
 * <p>For the class path, where nearly all tests run: AssertJ generates classes for this, which it cannot do for one of a named
 * module. Tests on a module path have JUnit's {@code assertAll}.
 */
@CheckReturnValue
public final class LedgerSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {
    /** Makes assertions that have not failed; {@link #assertAll()} tells of those that have. */
    public LedgerSoftAssertions() {}

    /**
     * Asserts softly, and tells of all failures.
     *
     * @param assertions the assertions
     * @throws AssertionError if one or more fail
     */
    public static void assertSoftly(Consumer<LedgerSoftAssertions> assertions) {
        LedgerSoftAssertions softly = new LedgerSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }

    /**
     * Starts assertions about a ledger.
     *
     * @param actual the ledger
     * @return the assertions
     */
    public LedgerAssert assertThat(Ledger actual) {
        return proxy(LedgerAssert.class, Ledger.class, actual).goingOnBy(this::assertThat);
    }

    /**
     * Starts assertions about a relationship.
     *
     * @param actual the relationship
     * @return the assertions
     */
    public RelationshipAssert assertThat(Relationship actual) {
        return proxy(RelationshipAssert.class, Relationship.class, actual);
    }

    /**
     * Starts assertions about an agenda.
     *
     * @param actual the agenda
     * @return the assertions
     */
    public AgendaAssert assertThat(Agenda actual) {
        return proxy(AgendaAssert.class, Agenda.class, actual);
    }

    /**
     * Starts assertions about the signs that a team has outgrown its ledger.
     *
     * @param actual the judgement
     * @return the assertions
     */
    public GraduationAssert assertThat(Graduation actual) {
        return proxy(GraduationAssert.class, Graduation.class, actual);
    }

    /**
     * Starts assertions about a review that was held.
     *
     * @param actual the record
     * @return the assertions
     */
    public ReviewRecordAssert assertThat(ReviewRecord actual) {
        return proxy(ReviewRecordAssert.class, ReviewRecord.class, actual);
    }

    /**
     * Starts assertions about one of the coming reviews.
     *
     * @param actual the forecast
     * @return the assertions
     */
    public ForecastAssert assertThat(Forecast actual) {
        return proxy(ForecastAssert.class, Forecast.class, actual);
    }

    /**
     * Starts assertions about what an inspection found.
     *
     * @param actual the finding
     * @return the assertions
     */
    public FindingAssert assertThat(Finding actual) {
        return proxy(FindingAssert.class, Finding.class, actual);
    }
}
