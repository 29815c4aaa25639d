package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Whatever a law ends with, the failure says which law it is, and says of the store only what the store did. */
class NamesTheLawTest {
    private static final String S1 = "[S1 a store nothing was saved to loads the empty ledger at Revision.NONE] ";

    @ParameterizedTest
    @MethodSource
    void whatNobodyExpectsIsSaidByTheLaw(Throwable thrown, String says) {
        Throwing.thrown = () -> thrown;

        assertThat(failure(Throwing.class, "aStoreNothingWasSavedToIsEmpty"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(S1 + says)
                .hasCause(thrown);
    }

    static Stream<Arguments> whatNobodyExpectsIsSaidByTheLaw() {
        return Stream.of(
                Arguments.of(new IllegalStateException("half"), "it ended with java.lang.IllegalStateException: half"),
                Arguments.of(new StackOverflowError(), "it ended with java.lang.StackOverflowError"),
                Arguments.of(new NoClassDefFoundError("X"), "it ended with java.lang.NoClassDefFoundError: X"),
                Arguments.of(new AssertionError("never"), "it ended with java.lang.AssertionError: never"));
    }

    /** One that the virtual machine does not come back from goes its way. */
    @Test
    void whatNobodyRecoversFromIsPassedOn() {
        InternalError thrown = new InternalError("of the machine");
        Throwing.thrown = () -> thrown;

        assertThat(failure(Throwing.class, "aStoreNothingWasSavedToIsEmpty")).isSameAs(thrown);
    }

    @Test
    void aLawThatTakesTooLongIsNotSaidToBeThrownByTheStore() {
        assertThat(failure(Waiting.class, "aStoreNothingWasSavedToIsEmpty"))
                .hasMessage(S1 + "the store kept the law waiting: java.util.concurrent.TimeoutException: timed out");
    }

    @ParameterizedTest
    @MethodSource
    void damageThatFailsIsCalledThat(Callable<Callable<?>> damage, String says) {
        Undamaged.damage = damage;

        assertThat(failure(Undamaged.class, "aLoadOfWhatIsDamagedSaysSo"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S8: a store that is damaged] " + says);
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> damageThatFailsIsCalledThat() {
        Callable<Object> unreadable = () -> {
            throw new IOException("gone");
        };
        Callable<Callable<?>> failing = () -> {
            throw new IOException("no such file");
        };
        return Stream.of(
                Arguments.of(failing, "damage() threw java.io.IOException: no such file"),
                Arguments.of((Callable<Callable<?>>) () -> null, "damage() returned null"),
                Arguments.of(
                        (Callable<Callable<?>>) () -> unreadable,
                        "what damage() returned threw java.io.IOException: gone"));
    }

    private static Throwable failure(Class<?> tests, String law) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(tests, law))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(failure -> failure.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    static final class Throwing implements LedgerStoreContract {
        private static Supplier<Throwable> thrown = AssertionError::new;

        @Override
        public LedgerStore open() {
            return new DiskLedgerStore(new Disk(true)) {
                @Override
                public Snapshot load() {
                    throw Throwing.<RuntimeException>unchecked(thrown.get());
                }
            };
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <T extends Throwable> T unchecked(Throwable any) throws T {
            throw (T) any;
        }
    }

    /** What JUnit throws, without waiting for it. */
    static final class TimesOut implements InvocationInterceptor {
        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> law, ExtensionContext test)
                throws TimeoutException {
            invocation.skip();
            throw new TimeoutException("timed out");
        }
    }

    @ExtendWith(TimesOut.class)
    static final class Waiting extends OnDisk {
        Waiting() {
            super(new Disk(true));
        }

        @Override
        public LedgerStore open() {
            return new DiskLedgerStore(disk);
        }
    }

    static final class Undamaged extends OnDisk {
        private static Callable<Callable<?>> damage = () -> () -> "";

        Undamaged() {
            super(new Disk(true));
        }

        @Override
        public LedgerStore open() {
            return new DiskLedgerStore(disk);
        }

        @Override
        public Callable<?> damage() {
            try {
                return damage.call();
            } catch (Exception e) {
                throw Throwing.<RuntimeException>unchecked(e);
            }
        }
    }
}
