package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.WeeklyReview;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingsAssertTest {
    private static final RelationshipId NIA = RelationshipId.of("nia");
    private static final RelationshipId LOU = RelationshipId.of("lou");
    private static final List<Finding> FINDINGS = inspect(Samples.roster());

    @Test
    void nothingWasFoundOrAllOfItIsShown() {
        assertThatFindings(List.of()).areNone();
        assertFails(() -> assertThatFindings(FINDINGS).as("import").areNone(), """
                [import] Expected no findings but there are
                  POSTPONED_REPEATEDLY about [nia]: "review draft" was postponed 3 times, to 2026-11-19.
                  TRIGGER_HAPPENED_BEFORE about [lou]: "Atlas 2.0 launch" had already happened, on 2026-11-18,\
                 when it was written down as the trigger on 2026-11-20.""");
    }

    @Test
    void aFindingIsOfAKindAndAboutSomebody() {
        assertThatFindings(FINDINGS).include(Code.POSTPONED_REPEATEDLY, NIA).include(Code.TRIGGER_HAPPENED_BEFORE, LOU);
        assertStartsWith(
                () -> assertThatFindings(FINDINGS).include(Code.POSTPONED_REPEATEDLY, LOU),
                "Expected a finding POSTPONED_REPEATEDLY about [lou] but there are\n  POSTPONED_REPEATEDLY about [nia]: ");
        assertStartsWith(
                () -> assertThatFindings(FINDINGS).include(Code.NO_OWNER, NIA),
                "Expected a finding NO_OWNER about [nia] but there are\n  POSTPONED_REPEATEDLY about [nia]: ");
    }

    @Test
    void aFindingMayBeAboutNobody() {
        List<Finding> unheard = inspect(Ledger.empty().record(Occurrence.of("launch", Samples.TODAY)));

        assertThatFindings(unheard).include(Code.WOKE_NOBODY);
        assertFails(
                () -> assertThatFindings(List.of()).include(Code.WOKE_NOBODY),
                "Expected a finding WOKE_NOBODY about nobody but there are none");
    }

    @Test
    void noFindingIsOfAKind() {
        assertThatFindings(FINDINGS).exclude(Code.NO_OWNER);
        assertStartsWith(
                () -> assertThatFindings(FINDINGS).exclude(Code.TRIGGER_HAPPENED_BEFORE),
                "Expected no finding TRIGGER_HAPPENED_BEFORE but there are\n  POSTPONED_REPEATEDLY about [nia]: ");
    }

    private static List<Finding> inspect(Ledger ledger) {
        return WeeklyReview.ofDefaults().inspect(ledger, Samples.TODAY);
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    private static void assertStartsWith(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageStartingWith(message);
    }
}
