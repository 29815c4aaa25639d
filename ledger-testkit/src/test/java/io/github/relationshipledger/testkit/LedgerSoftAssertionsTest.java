package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Soft assertions tell of every failure, and of none where all hold. */
class LedgerSoftAssertionsTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final RelationshipId ANA = RelationshipId.of("ana");

    private final Ledger roster = Samples.roster();
    private final Agenda agenda = REVIEW.agendaFor(roster, TODAY);

    @Test
    void everyFailureIsTold() {
        List<String> told = failures(softly -> {
            softly.assertThat(roster).isEmpty().relationship(ANA).isDormant().hasLines(7);
            softly.assertThat(roster.get(ANA)).isNurture();
            softly.assertThat(agenda).exceedsTheTimeBox().defers(ANA);
            softly.assertThat(REVIEW.graduation(roster, TODAY, Usage.undeclared()))
                    .hasVerdict(Sign.REMINDERS_SLIP, Verdict.REACHED);
            softly.assertThat(roster.reviews().get(0)).handled(Section.ACTIVE, 99);
            softly.assertThat(REVIEW.forecast(roster, TODAY, 1).get(0)).exceedsTheTimeBox();
            softly.assertThat(REVIEW.inspect(roster, TODAY).get(0)).says("nothing");
            softly.assertThat(LedgerMerge.of(roster, roster, roster)).hasConflict(ANA, Kind.OWNER);
            softly.assertThatFindings(REVIEW.inspect(roster, TODAY)).areNone();
            softly.assertThat(roster.relationships()).as("AssertJ's own").isEmpty();
        });

        assertThat(told)
                .satisfiesExactly(
                        ledger -> assertThat(ledger).contains("Expected an empty ledger"),
                        tier -> assertThat(tier).contains("Relationship 'ana', tier", "DORMANT"),
                        lines -> assertThat(lines).contains("Relationship 'ana', number of lines: expected 7"),
                        relationship -> assertThat(relationship).contains("Relationship 'ana', tier", "NURTURE"),
                        cost -> assertThat(cost).contains("Agenda of 2026-11-23, cost"),
                        deferred -> assertThat(deferred).contains("Agenda of 2026-11-23, deferred"),
                        graduation -> assertThat(graduation).contains("Graduation on 2026-11-23, REMINDERS_SLIP"),
                        record -> assertThat(record).contains("99"),
                        forecast -> assertThat(forecast).contains("cost"),
                        finding -> assertThat(finding).contains("says something else: expected\n  nothing"),
                        merge -> assertThat(merge).contains("Expected a conflict OWNER over 'ana'"),
                        findings -> assertThat(findings).contains("Expected no findings"),
                        own -> assertThat(own).contains("AssertJ's own"));
    }

    @Test
    void whereAllHoldNothingIsTold() {
        LedgerSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(roster)
                    .isEqualTo(Samples.roster())
                    .relationship(ANA)
                    .isActive();
            softly.assertThat(agenda).fitsTheTimeBox();
            softly.assertThat(REVIEW.inspect(roster, TODAY))
                    .extracting(Finding::code)
                    .doesNotContainNull();
        });
    }

    @Test
    void aRelationshipThatIsNotThereFailsAtOnceAndTellsOfWhatFailedBefore() {
        RelationshipId nobody = RelationshipId.of("nobody");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LedgerSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(agenda).defers(ANA);
                    softly.assertThat(roster).relationship(nobody).isActive();
                }))
                .withMessageContaining("Expected a relationship 'nobody'")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .satisfies(before -> assertThat(before).hasMessageContaining("deferred: expected [ana]")));
    }

    @Test
    void whatIsNotThereIsAFailureAmongTheOthers() {
        Ledger nothing = null;

        assertThat(failures(softly -> {
                    softly.assertThat(nothing).isNull();
                    softly.assertThat(nothing).isEmpty();
                    softly.assertThat((Agenda) null).watches();
                    softly.assertThat(agenda).defers(ANA);
                }))
                .satisfiesExactly(
                        ledger -> assertThat(ledger).contains("Expecting actual not to be null"),
                        none -> assertThat(none).contains("Expecting actual not to be null"),
                        deferred -> assertThat(deferred).contains("deferred: expected [ana]"));
    }

    @Test
    void whatIsClosedTellsOfEveryFailure() {
        assertThatExceptionOfType(AssertJMultipleFailuresError.class)
                .isThrownBy(() -> {
                    try (AutoCloseableLedgerSoftAssertions softly = new AutoCloseableLedgerSoftAssertions()) {
                        softly.assertThat(agenda).defers(ANA);
                        softly.assertThat(roster).relationship(ANA).isDormant();
                    }
                })
                .withMessageContainingAll(
                        "Multiple Failures (2 failures)", "deferred: expected [ana]", "tier: expected");
    }

    @Test
    void softAssertionsOfOnesOwnTakeThemIn() {
        OurSoftAssertions softly = new OurSoftAssertions();
        softly.assertThat(agenda).defers(ANA);
        softly.assertThat(roster).relationship(ANA).isDormant();
        softly.assertThat("AssertJ's own").isEmpty();

        assertThat(softly.errorsCollected()).hasSize(3);
    }

    @Test
    void theExtensionOfAssertJInjectsThem() {
        EngineExecutionResults run = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Injected.class))
                .execute();

        assertThat(run.testEvents().failed().stream())
                .singleElement()
                .extracting(failed -> failed.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        AssertJMultipleFailuresError.class,
                        all -> assertThat(all.getFailures())
                                .extracting(Throwable::getMessage)
                                .satisfiesExactly(
                                        field -> assertThat(field).contains("deferred: expected [ana]"),
                                        parameter -> assertThat(parameter).contains("tier: expected DORMANT"),
                                        bdd -> assertThat(bdd).contains("tier: expected NURTURE")));
    }

    /** Run by the test above alone: a build looks for tests in classes of their own. */
    @ExtendWith(SoftAssertionsExtension.class)
    static class Injected {
        @InjectSoftAssertions
        private LedgerSoftAssertions softly;

        @Test
        void threeAssertionsFail(OurSoftAssertions ours, BDDLedgerSoftAssertions bdd) {
            softly.assertThat(REVIEW.agendaFor(Samples.roster(), TODAY)).defers(ANA);
            ours.assertThat(Samples.roster()).relationship(ANA).isDormant();
            bdd.then(Samples.roster()).relationship(ANA).isNurture();
        }
    }

    static class OurSoftAssertions extends SoftAssertions implements LedgerSoftAssertionsProvider {}

    private static List<String> failures(Consumer<LedgerSoftAssertions> assertions) {
        try {
            LedgerSoftAssertions.assertSoftly(assertions);
            return List.of();
        } catch (AssertJMultipleFailuresError all) {
            return all.getFailures().stream().map(Throwable::getMessage).toList();
        }
    }
}
