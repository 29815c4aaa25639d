package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** No law can be overridden. Only the tests here run the classes nested in it: a build looks for tests in classes of their own. */
class KeepsEveryLawTest {
    private static final String S1 = "[S1 a store nothing was saved to loads the empty ledger at Revision.NONE] ";

    @ParameterizedTest
    @ValueSource(
            classes = {WithoutAnnotation.class, DisabledLaw.class, AnotherLaw.class, OfABase.class, OfAnInterface.class
            })
    void aLawThatIsOverriddenFailsTheClassAndIsNamed(Class<?> tests) {
        EngineExecutionResults run = run(tests);

        assertThat(run.containerEvents().failed().stream())
                .singleElement()
                .satisfies(failure -> assertThat(thrown(failure))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageStartingWith(S1)
                        .hasMessageEndingWith(
                                " overrides aStoreNothingWasSavedToIsEmpty, and no law can be switched off;"
                                        + " remove the method"));
        assertThat(run.testEvents().started().stream()).isEmpty();
    }

    @Test
    void aClassThatIsNestedKeepsEveryLawToo() {
        assertThat(run(Outer.class).containerEvents().failed().stream())
                .singleElement()
                .satisfies(failure -> assertThat(thrown(failure)).hasMessageStartingWith(S1));
    }

    @Test
    void aClassMayHaveTestsOfItsOwnAndClassesNestedInIt() {
        EngineExecutionResults run = run(Honest.class);

        long laws = KeepsEveryLaw.lawsOf(LedgerStoreContract.class).count();
        assertThat(run.containerEvents().failed().stream()).isEmpty();
        assertThat(run.testEvents().succeeded().stream()).hasSize((int) laws + 2);
    }

    /** JUnit asks nobody about a class that is disabled. It certifies nothing, and says so. */
    @Test
    void aClassThatIsDisabledIsReportedAsSkipped() {
        EngineExecutionResults run = run(DisabledClass.class);

        assertThat(run.containerEvents().skipped().stream()).hasSize(1);
        assertThat(run.testEvents().succeeded().stream()).isEmpty();
    }

    @Test
    void everyContractSeesToIt() {
        assertThat(KeepsEveryLaw.CONTRACTS)
                .allSatisfy(contract -> assertThat(contract).isAssignableTo(Contract.class))
                .allSatisfy(
                        contract -> assertThat(KeepsEveryLaw.lawsOf(contract)).isNotEmpty());
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static Throwable thrown(Event failure) {
        return failure.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    abstract static class InMemory implements LedgerStoreContract {
        private final LedgerStore store = InMemoryLedgerStore.empty();

        @Override
        public LedgerStore open() {
            return store;
        }
    }

    static final class Honest extends InMemory {
        @Test
        void ofItsOwn() {
            assertThat(open()).isNotNull();
        }

        @Nested
        class Inner {
            @Test
            void ofItsOwn() {
                assertThat(open()).isNotNull();
            }
        }
    }

    static final class WithoutAnnotation extends InMemory {
        @Override
        public void aStoreNothingWasSavedToIsEmpty() {}
    }

    static final class DisabledLaw extends InMemory {
        @Test
        @Disabled("later")
        @Override
        public void aStoreNothingWasSavedToIsEmpty() {
            super.aStoreNothingWasSavedToIsEmpty();
        }
    }

    static final class AnotherLaw extends InMemory {
        @Test
        @DisplayName("S1 a store loads something")
        @Override
        public void aStoreNothingWasSavedToIsEmpty() {
            assertThat(open().load()).isNotNull();
        }
    }

    abstract static class Lenient extends InMemory {
        @Override
        public void aStoreNothingWasSavedToIsEmpty() {}
    }

    static final class OfABase extends Lenient {}

    interface LenientContract extends LedgerStoreContract {
        @Override
        default void aStoreNothingWasSavedToIsEmpty() {}
    }

    static final class OfAnInterface implements LenientContract {
        @Override
        public LedgerStore open() {
            return InMemoryLedgerStore.empty();
        }
    }

    static final class Outer {
        @Nested
        class Inner extends Lenient {}
    }

    @Disabled("later")
    static final class DisabledClass extends InMemory {}
}
