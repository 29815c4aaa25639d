package io.github.relationshipledger.testkit;

import java.util.function.Consumer;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.BDDSoftAssertionsProvider;

/**
 * {@link LedgerSoftAssertions} for tests that are written as given, when, then:
 *
 * <pre>{@code
 * BDDLedgerSoftAssertions.thenSoftly(softly -> {
 *     softly.then(agenda).lists(Section.ACTIVE, ben, ana, cleo, fay).isQuietAbout(dev);
 *     softly.then(ledger.reviews()).hasSize(1);
 * });
 * }</pre>
 */
@CheckReturnValue
public class BDDLedgerSoftAssertions extends AbstractSoftAssertions
        implements BDDSoftAssertionsProvider, BDDLedgerSoftAssertionsProvider {
    /** Makes assertions that have not failed; {@link #assertAll()} tells of those that have. */
    public BDDLedgerSoftAssertions() {}

    /**
     * Asserts softly, and tells of all failures.
     *
     * @param assertions the assertions
     * @throws AssertionError if one or more fail
     */
    public static void thenSoftly(Consumer<BDDLedgerSoftAssertions> assertions) {
        try (AutoCloseableBDDLedgerSoftAssertions softly = new AutoCloseableBDDLedgerSoftAssertions()) {
            assertions.accept(softly);
        }
    }
}
