package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A law that runs for each argument of a class, or in a class and in one nested in it: once kept is not kept each time. */
class LawsThatRunTwiceTest {
    private static final String S1 = "[S1 a store nothing was saved to loads the empty ledger at Revision.NONE]";
    private static final String S3 = "[S3 save returns what load would return now]";

    @ParameterizedTest
    @ValueSource(classes = {SwallowingForEach.class, SwallowingForOne.class, OuterIsSound.class})
    void aFailureThatIsSwallowedFailsTheClassItIsIn(Class<?> tests) {
        EngineExecutionResults run = run(tests);

        assertThat(run.testEvents().failed().stream()).isEmpty();
        assertThat(failures(run)).singleElement().asString().contains(S3 + " passed without coming to its end");
    }

    @Test
    void aLawThatIsSkippedForOneArgumentFailsTheClass() {
        assertThat(failures(run(SkippingForOne.class)))
                .containsExactly(S3 + " was skipped: known\nNo law can be switched off.");
    }

    @Test
    void aLawThatIsGivenUpInTheOuterClassFailsThatClassOnly() {
        EngineExecutionResults run = run(OuterGivesUp.class);

        assertThat(failures(run)).singleElement().asString().startsWith(S1 + " was given up: ");
        assertThat(run.containerEvents().failed().stream())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.getTestDescriptor().getDisplayName()).endsWith("OuterGivesUp"));
    }

    @Test
    void aSoundStoreIsCertifiedForEachArgument() {
        EngineExecutionResults run = run(Sound.class);

        int laws = (int) KeepsEveryLaw.lawsOf(LedgerStoreContract.class).count();
        assertThat(run.allEvents().failed().stream()).isEmpty();
        assertThat(run.testEvents().succeeded().stream()).hasSize(2 * laws);
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static List<String> failures(EngineExecutionResults run) {
        return run.containerEvents().failed().stream()
                .map(LawsThatRunTwiceTest::message)
                .toList();
    }

    private static String message(Event failure) {
        return failure.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElseThrow();
    }

    abstract static class OfOneDisk implements LedgerStoreContract {
        final Disk disk = new Disk(true);

        @Override
        public LedgerStore open() {
            return new DiskLedgerStore(disk);
        }
    }

    /** A store that may drop what is saved. */
    abstract static class ForEach extends OfOneDisk {
        @Parameter
        boolean drops;

        @Override
        public LedgerStore open() {
            return drops ? new Dropping(disk) : super.open();
        }
    }

    static final class Dropping extends DiskLedgerStore {
        Dropping(Disk disk) {
            super(disk);
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return new Snapshot(next, expected);
        }
    }

    @ParameterizedClass
    @ValueSource(booleans = {false, false})
    static final class Sound extends ForEach {}

    @ParameterizedClass
    @ValueSource(booleans = {true, true})
    @ExtendWith(Evasion.Handles.class)
    static final class SwallowingForEach extends ForEach {}

    @ParameterizedClass
    @ValueSource(booleans = {false, true})
    @ExtendWith(Evasion.Handles.class)
    static final class SwallowingForOne extends ForEach {}

    @ParameterizedClass
    @ValueSource(booleans = {false, true})
    @ExtendWith(SkipsS3OfTheSecond.class)
    static final class SkippingForOne extends OfOneDisk {
        @Parameter
        boolean second;
    }

    static final class SkipsS3OfTheSecond implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean known = S3.contains(context.getDisplayName())
                    && context.getParent().orElseThrow().getDisplayName().contains("[2]");
            return known ? disabled("known") : enabled("kept");
        }
    }

    static final class OuterIsSound extends OfOneDisk {
        @Nested
        @ExtendWith(Evasion.Handles.class)
        class Inner implements LedgerStoreContract {
            @Override
            public LedgerStore open() {
                return new Dropping(disk);
            }
        }
    }

    static final class OuterGivesUp extends OfOneDisk {
        @BeforeEach
        void assume(TestInfo test) {
            boolean outer = test.getTestClass().orElseThrow() == OuterGivesUp.class;
            assumeFalse(outer && S1.contains(test.getDisplayName()));
        }

        @Nested
        class Inner implements LedgerStoreContract {
            @Override
            public LedgerStore open() {
                return OuterGivesUp.this.open();
            }
        }
    }
}
