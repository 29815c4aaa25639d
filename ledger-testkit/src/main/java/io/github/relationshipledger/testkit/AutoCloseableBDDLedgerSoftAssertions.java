package io.github.relationshipledger.testkit;

import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AutoCloseableSoftAssertionsProvider;

/**
 * {@link BDDLedgerSoftAssertions} that tell of all failures when they are closed:
 *
 * <pre>{@code
 * try (var softly = new AutoCloseableBDDLedgerSoftAssertions()) {
 *     softly.then(agenda).isQuietAbout(dev);
 *     softly.then(ledger).relationship(ana).isActive();
 * }
 * }</pre>
 */
@CheckReturnValue
public class AutoCloseableBDDLedgerSoftAssertions extends BDDLedgerSoftAssertions
        implements AutoCloseableSoftAssertionsProvider {
    /** Makes assertions that have not failed. */
    public AutoCloseableBDDLedgerSoftAssertions() {}
}
