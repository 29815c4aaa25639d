package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Sequences that nobody thought of find the broken stores too, by a law that they break, and shrink to a few steps. */
class BrokenStoreSequencesTest {
    private static final int FEW = 5;
    private static final Pattern STEPS = Pattern.compile("(?s)\\[(S\\d+): step \\d+ of (\\d+), handle \\d .*");

    /** Those whose fault no sequence meets. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            // A handle saves on what it saw; before the first save it can have seen but one revision.
            "compares nothing at the first save",
            // They run in the zone of the machine, whose clocks may show no hour twice.
            "keeps stamps as clocks show them",
            // Nobody passes null.
            "compares before it looks for null",
            "reads before it looks for null",
            "returns null for null",
            // One thing is done after the other.
            "checks, then acts",
            "locks each handle by itself",
            "shows who lost a race what was there before",
            "calls a lost race a failure",
            "does not know who won a race");

    @ParameterizedTest
    @MethodSource("withinReach")
    void aBrokenStoreIsFoundByALawItBreaksInAFewSteps(BrokenStore<Disk> store) {
        assertThat(failures(store)).singleElement().satisfies(failure -> {
            Matcher steps = STEPS.matcher(String.valueOf(failure.getMessage()));
            assertThat(failure).hasMessageMatching(STEPS.pattern());
            assertThat(steps.matches()).isTrue();
            assertThat(store.breaks()).contains(steps.group(1));
            assertThat(Integer.parseInt(steps.group(2))).isLessThanOrEqualTo(FEW);
        });
    }

    @Test
    void whatIsOutOfReachIsThere() {
        assertThat(stores().map(BrokenStore::does)).containsAll(OUT_OF_REACH);
    }

    static Stream<BrokenStore<Disk>> withinReach() {
        return stores().filter(store -> !OUT_OF_REACH.contains(store.does()));
    }

    private static Stream<BrokenStore<Disk>> stores() {
        return Stream.of(LossyStores.ALL, UnfairStores.ALL, SharingStores.ALL).flatMap(List::stream);
    }

    /** Each store is on its own: no sequence that found one is tried first on the next. */
    private static Stream<Throwable> failures(BrokenStore<Disk> store) {
        Suspect.store = store;
        return EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .selectors(selectClass(Suspect.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(failure -> failure.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow());
    }

    /** A broken store before the sequences, which jqwik shrinks on another thread. */
    static final class Suspect implements LedgerStoreProperties {
        private static volatile @Nullable BrokenStore<Disk> store;

        @Override
        public Supplier<LedgerStore> newStorage() {
            Disk disk = new Disk(true);
            return () -> Objects.requireNonNull(store, "store").on().apply(disk);
        }
    }
}
