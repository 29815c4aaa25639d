package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static io.github.relationshipledger.testkit.LedgerAssertions.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.LedgerMerge;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program gives may be null: that is a failure like any other, or what was expected. */
class NothingToAssertAboutTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");

    private static final @Nullable Ledger LEDGER = null;
    private static final @Nullable Relationship RELATIONSHIP = null;
    private static final @Nullable Agenda AGENDA = null;
    private static final @Nullable Graduation GRADUATION = null;
    private static final @Nullable ReviewRecord RECORD = null;
    private static final @Nullable Forecast FORECAST = null;
    private static final @Nullable Finding FINDING = null;
    private static final @Nullable LedgerMerge MERGE = null;
    private static final @Nullable List<Finding> FINDINGS = null;

    @Test
    void nothingIsNull() {
        assertThat(LEDGER).isNull();
        assertThat(RELATIONSHIP).isNull();
        assertThat(AGENDA).isNull();
        assertThat(GRADUATION).isNull();
        assertThat(RECORD).isNull();
        assertThat(FORECAST).isNull();
        assertThat(FINDING).isNull();
        assertThat(MERGE).isNull();
        assertThatFindings(FINDINGS).isNull();
        assertThat(LEDGER).isEqualTo(null).isNotEqualTo(Ledger.empty());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(LEDGER).isEqualTo(Ledger.empty()))
                .withMessageContaining("but was: null");
    }

    @ParameterizedTest
    @MethodSource("assertions")
    void everyAssertionBeginsWithSomethingBeingThere(ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessageContaining("Expecting actual not to be null");
    }

    static Stream<ThrowingCallable> assertions() {
        return Stream.of(
                () -> assertThat(LEDGER).isEmpty(),
                () -> assertThat(LEDGER).hasRelationships(),
                () -> assertThat(LEDGER).relationship(ANA).isActive(),
                () -> assertThat(RELATIONSHIP).isActive(),
                () -> assertThat(RELATIONSHIP).isNurture(),
                () -> assertThat(RELATIONSHIP).isDormant(),
                () -> assertThat(RELATIONSHIP).standsSince(Samples.TODAY),
                () -> assertThat(RELATIONSHIP).hasLastContact(Samples.TODAY),
                () -> assertThat(RELATIONSHIP).hasNoContact(),
                () -> assertThat(RELATIONSHIP).hasNextAction("call", Samples.TODAY),
                () -> assertThat(RELATIONSHIP).hasNoNextAction(),
                () -> assertThat(RELATIONSHIP).hasPlannedCheckIn(Samples.TODAY),
                () -> assertThat(RELATIONSHIP).waitsFor("launch"),
                () -> assertThat(RELATIONSHIP).hasLines(1),
                () -> assertThat(AGENDA).lists(Section.ACTIVE),
                () -> assertThat(AGENDA).defers(),
                () -> assertThat(AGENDA).isQuietAbout(),
                () -> assertThat(AGENDA).hasComingUp(),
                () -> assertThat(AGENDA).watches(),
                () -> assertThat(AGENDA).hasReason(ANA, Reason.FOLLOW_UP),
                () -> assertThat(AGENDA).costs(Duration.ZERO),
                () -> assertThat(AGENDA).fitsTheTimeBox(),
                () -> assertThat(AGENDA).exceedsTheTimeBox(),
                () -> assertThat(GRADUATION).hasVerdict(Sign.REMINDERS_SLIP, Verdict.UNKNOWN),
                () -> assertThat(RECORD).listed(Section.ACTIVE, 0),
                () -> assertThat(RECORD).deferred(Section.ACTIVE, 0),
                () -> assertThat(RECORD).handled(Section.ACTIVE, 0),
                () -> assertThat(RECORD).replanned(0),
                () -> assertThat(RECORD).left(0),
                () -> assertThat(FORECAST).expects(Section.ACTIVE, 0),
                () -> assertThat(FORECAST).costs(Duration.ZERO),
                () -> assertThat(FORECAST).fitsTheTimeBox(),
                () -> assertThat(FORECAST).exceedsTheTimeBox(),
                () -> assertThat(FINDING).hasCode(Code.NO_ACTION),
                () -> assertThat(FINDING).isAbout(),
                () -> assertThat(FINDING).says(""),
                () -> assertThat(MERGE).isClean(),
                () -> assertThat(MERGE).hasConflict(ANA, Kind.OWNER),
                () -> assertThatFindings(FINDINGS).areNone(),
                () -> assertThatFindings(FINDINGS).include(Code.WOKE_NOBODY),
                () -> assertThatFindings(FINDINGS).exclude(Code.WOKE_NOBODY));
    }
}
