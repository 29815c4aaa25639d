package io.github.relationshipledger.testkit;

import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AutoCloseableSoftAssertionsProvider;

/**
 * {@link LedgerSoftAssertions} that tell of all failures when they are closed:
 *
 * <pre>{@code
 * try (var softly = new AutoCloseableLedgerSoftAssertions()) {
 *     softly.assertThat(agenda).isQuietAbout(dev);
 *     softly.assertThat(ledger).relationship(ana).isActive();
 * }
 * }</pre>
 */
@CheckReturnValue
public class AutoCloseableLedgerSoftAssertions extends LedgerSoftAssertions
        implements AutoCloseableSoftAssertionsProvider {
    /** Makes assertions that have not failed. */
    public AutoCloseableLedgerSoftAssertions() {}
}
