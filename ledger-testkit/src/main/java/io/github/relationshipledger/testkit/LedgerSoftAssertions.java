package io.github.relationshipledger.testkit;

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
 * <p>AssertJ's {@code SoftAssertionsExtension} injects this class too, {@link AutoCloseableLedgerSoftAssertions} are for
 * try-with-resources, {@link BDDLedgerSoftAssertions} begin with {@code then}, and {@link LedgerSoftAssertionsProvider}
 * is for those who have soft assertions of their own.
 *
 * <p>To ask for a {@linkplain LedgerAssert#relationship relationship} that is not there fails at once, as with all of
 * AssertJ that goes on to another object. Where the assertions are closed, as {@code assertSoftly} closes them, the
 * failures before are told all the same, as suppressed ones.
 *
 * <p>On a module path AssertJ needs options of the JVM to make the classes for this:
 *
 * <ul>
 *   <li>{@code --add-modules net.bytebuddy}
 *   <li>{@code --add-reads org.assertj.core=io.github.relationshipledger.testkit}
 *   <li>{@code --add-exports
 *       org.assertj.core/org.assertj.core.api.recursive.assertion=io.github.relationshipledger.testkit}
 * </ul>
 *
 * <p>Without the first, where nothing else asks for that module, all soft assertions end with {@code NoClassDefFoundError:
 * net/bytebuddy/…}; without the others, those about ledgers end with an {@code IllegalStateException} that names them.
 */
@CheckReturnValue
public class LedgerSoftAssertions extends AbstractSoftAssertions
        implements StandardSoftAssertionsProvider, LedgerSoftAssertionsProvider {
    /** Makes assertions that have not failed; {@link #assertAll()} tells of those that have. */
    public LedgerSoftAssertions() {}

    /**
     * Asserts softly, and tells of all failures.
     *
     * @param assertions the assertions
     * @throws AssertionError if one or more fail
     */
    public static void assertSoftly(Consumer<LedgerSoftAssertions> assertions) {
        try (AutoCloseableLedgerSoftAssertions softly = new AutoCloseableLedgerSoftAssertions()) {
            assertions.accept(softly);
        }
    }
}
