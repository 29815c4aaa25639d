package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A store in which the last writer wins, and the ways to make JUnit say that it keeps every law. None of them works. */
class SwitchedOffLawsTest {
    private static final Set<String> BROKEN = Evasion.BROKEN;
    private static final String SAVE_RETURNS = "saveReturnsWhatLoadWould";
    private static final String STALE = "aSaveOnAnotherRevisionConflicts";

    @ParameterizedTest
    @ValueSource(
            classes = {
                Skipping.class,
                Assuming.class,
                Handling.class,
                Intercepting.class,
                InterceptingInABase.class,
                InterceptingByAField.class,
                NeverCalling.class,
                Outer.class
            })
    void aLawThatIsSwitchedOffFailsTheClassAndIsNamed(Class<?> tests) {
        EngineExecutionResults run = run(selectClass(tests));

        assertThat(run.testEvents().failed().stream()).isEmpty();
        assertThat(failures(run.containerEvents()))
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageEndingWith("\nNo law can be switched off."))
                .satisfies(failure -> assertThat(laws(failure)).containsAll(BROKEN));
    }

    @Test
    void onlyWhatWasSwitchedOffIsNamedWithTheReason() {
        EngineExecutionResults run = run(selectClass(Skipping.class));

        assertThat(failures(run.containerEvents()))
                .singleElement()
                .satisfies(failure -> assertThat(laws(failure)).isEqualTo(BROKEN))
                .satisfies(
                        failure -> assertThat(
                                        String.valueOf(failure.getMessage()).lines())
                                .contains(
                                        "[S4 a save on another revision than the current one conflicts and changes nothing] was skipped: known"));
    }

    @Test
    void aLawThatIsGivenUpFailsWhereItIs() {
        EngineExecutionResults run = run(selectClass(Opening.class));

        long laws = KeepsEveryLaw.lawsOf(LedgerStoreContract.class).count();
        assertThat(failures(run.testEvents()))
                .hasSize((int) laws)
                .allSatisfy(failure -> assertThat(failure).hasMessageMatching("\\[S\\d+ .+] the law was given up: .+"));
    }

    @Test
    void aLawThatNobodySelectedIsNotSwitchedOff() {
        assertThat(run(selectMethod(Skipping.class, SAVE_RETURNS)).allEvents().failed().stream())
                .isEmpty();
    }

    @Test
    void aLawThatIsSelectedAloneCannotBeSwitchedOffEither() {
        EngineExecutionResults run = run(selectMethod(Skipping.class, STALE));

        assertThat(failures(run.containerEvents()))
                .singleElement()
                .satisfies(failure -> assertThat(laws(failure)).containsExactly("S4"));
    }

    @Test
    void testsOfItsOwnMaySkipThrowAndRepeat() {
        EngineExecutionResults run = run(selectClass(Honest.class));

        assertThat(run.containerEvents().failed().stream()).isEmpty();
        assertThat(run.testEvents().skipped().stream()).hasSize(1);
        assertThat(run.testEvents().aborted().stream()).hasSize(1);
        assertThat(failures(run.testEvents()))
                .singleElement()
                .satisfies(failure -> assertThat(failure).isInstanceOf(IllegalStateException.class));
    }

    /** As one that is disabled: it certifies nothing, and JUnit says so. */
    @Test
    void aClassThatIsGivenUpIsReportedAsAborted() {
        EngineExecutionResults run = run(selectClass(GivenUp.class));

        assertThat(run.containerEvents().aborted().stream()).hasSize(1);
        assertThat(run.testEvents().succeeded().stream()).isEmpty();
    }

    private static EngineExecutionResults run(DiscoverySelector selector) {
        return EngineTestKit.engine("junit-jupiter").selectors(selector).execute();
    }

    private static Stream<Throwable> failures(Events events) {
        return events.failed().stream()
                .map(failure -> failure.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow());
    }

    private static Set<String> laws(Throwable failure) {
        return Pattern.compile("(?m)^\\[(S\\d+) ")
                .matcher(String.valueOf(failure.getMessage()))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    abstract static class LastWriterWins implements LedgerStoreContract {
        private final DiskLedgerStore store = new DiskLedgerStore(new Disk(true)) {
            @Override
            void compare(Revision expected, Snapshot current, Ledger next) {}
        };

        @Override
        public LedgerStore open() {
            return store;
        }
    }

    @ExtendWith(Evasion.Skips.class)
    static final class Skipping extends LastWriterWins {}

    static final class Opening extends LastWriterWins {
        @Override
        public LedgerStore open() {
            assumeTrue(false, "no server");
            return super.open();
        }
    }

    static final class Assuming extends LastWriterWins {
        @BeforeEach
        void assume(TestInfo test) {
            assumeFalse(Evasion.breaks(test.getDisplayName()));
        }
    }

    @ExtendWith(Evasion.Handles.class)
    static final class Handling extends LastWriterWins {}

    @ExtendWith(Evasion.Swallows.class)
    static final class Intercepting extends LastWriterWins {}

    @ExtendWith(Evasion.Swallows.class)
    abstract static class Base {}

    static final class InterceptingInABase extends Base implements LedgerStoreContract {
        private final LastWriterWins around = new LastWriterWins() {};

        @Override
        public LedgerStore open() {
            return around.open();
        }
    }

    static final class InterceptingByAField extends LastWriterWins {
        @RegisterExtension
        static final Evasion.Swallows SWALLOWS = new Evasion.Swallows();
    }

    @ExtendWith(Evasion.Skims.class)
    static final class NeverCalling extends LastWriterWins {}

    static final class Outer {
        @Nested
        @ExtendWith(Evasion.Swallows.class)
        class Inner extends LastWriterWins {}
    }

    static final class Honest extends OnDisk {
        Honest() {
            super(new Disk(true));
        }

        @Override
        public LedgerStore open() {
            return new DiskLedgerStore(disk);
        }

        @Test
        @Disabled("later")
        void skips() {}

        @Test
        void assumes() {
            assumeTrue(false);
        }

        @Test
        void ofItsOwnThrows() {
            throw new IllegalStateException("of no store");
        }

        @RepeatedTest(2)
        void repeats() {
            assertThat(open()).isNotNull();
        }
    }

    static final class GivenUp extends LastWriterWins {
        @BeforeAll
        static void assume() {
            assumeTrue(false);
        }
    }
}
