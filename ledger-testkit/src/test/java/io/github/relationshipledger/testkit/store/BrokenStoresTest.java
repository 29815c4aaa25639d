package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A law that nobody can break says nothing: every broken store is caught, by the law that names its fault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenStoresTest {
    private final Map<BrokenStore<?>, Events> examined =
            BrokenStore.all().collect(Collectors.toMap(Function.identity(), BrokenStoresTest::examine));

    @ParameterizedTest
    @MethodSource("io.github.relationshipledger.testkit.store.BrokenStore#all")
    void aBrokenStoreFailsByTheLawsItBreaksAndNoOther(BrokenStore<?> store) {
        List<Event> failures =
                Objects.requireNonNull(examined.get(store)).failed().list();

        assertThat(failures.stream().map(BrokenStoresTest::law).collect(Collectors.toSet()))
                .as("%s", store)
                .isEqualTo(store.breaks());
        assertThat(failures)
                .as("%s: each failure names its law", store)
                .allSatisfy(failure -> assertThat(thrown(failure)).hasMessageStartingWith("[" + law(failure)));
    }

    /** Who reads it knows the law, what was done, what was seen and what was due, and need not know the assertions. */
    @ParameterizedTest
    @MethodSource("io.github.relationshipledger.testkit.store.BrokenStore#all")
    void aMessageTellsWhatWasSeenInWordsOfItsOwn(BrokenStore<?> store) {
        assertThat(messages(store))
                .as("%s", store)
                .allSatisfy(message -> assertThat(message)
                        .hasSizeLessThan(2_000)
                        .doesNotContainPattern("(Expecting|Expected size|Found duplicate|to refer to|\\n\\s*at )")
                        .doesNotContain("testkit.store.EdgeLedgers")
                        .containsPattern("^\\[S\\d+[: ][^\\]]+\\].* ("
                                + "but was|was due|it ended with|the store threw|was to|used again|missing are|"
                                + "is not what it was)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lets the last writer win | [S4: a save on the revision before] save on revision write 1 was accepted and returned \
        revision write 3, although the store was at revision write 2; a VersionConflictException was due
        takes unreadable for empty | [S8: an update that cannot load] update was accepted and returned revision write 2, \
        although the medium failed; a StoreException was due
        takes damaged for empty | [S8: a load of what is damaged] load returned revision none, although what is stored \
        was damaged and is no ledger; a StoreException was due
        says not written although it was | [S8: a save that may be written] save on revision none threw \
        io.github.relationshipledger.store.StoreException: not written, although the medium failed; its outcome was \
        NOT_WRITTEN, and UNKNOWN was due
        forgets the cause | [S8: a save that fails] save on revision none threw \
        io.github.relationshipledger.store.StoreException: it failed, although the medium failed; what the medium threw \
        was due as its cause, and it has none
        swallows what the change throws | [S7: an update whose change throws] update was accepted and returned revision \
        write 1, although the change threw java.lang.IllegalStateException; that very exception was due, as it is
        reads before it looks for null | [S6: save(revision, null) before the medium fails] it threw \
        io.github.relationshipledger.store.StoreException: the disk cannot be read; nothing is lost, although null was \
        given; a NullPointerException was due
        returns null for null | [S6: save(current revision, null)] it returned null, although null was given; a \
        NullPointerException was due
        """)
    void messagesReadLikeThis(String does, String message) {
        assertThat(messages(storeThat(does))).contains(message);
    }

    /** How many win is up to the scheduler. */
    @Test
    void aRaceThatSeveralWinSaysHowMany() {
        assertThat(messages(storeThat("checks, then acts")))
                .anyMatch(message -> message.matches("\\[S10: 4 saves at the same time on revision none, in round 1\\]"
                        + " [2-4] of them won, with the revisions \\[write 1, .*\\], and exactly one was to"));
    }

    @Test
    void aTextThatLooksTheSameIsShownInEscapes() {
        assertThat(messages(storeThat("normalises notes")))
                .singleElement()
                .asString()
                .contains("(escaped: …composed, e\\u0301 decompo…)", "(escaped: …composed, \\u00e9 decompos…)");
    }

    /** A model that refuses what a store makes of a ledger would find nothing where it happens to accept it. */
    @Test
    void whatAStoreLosesIsFoundByComparingLedgers() {
        assertThat(Stream.of(LossyStores.ALL, ShiftingStores.ALL).flatMap(List::stream))
                .allSatisfy(store -> assertThat(messages(store))
                        .as("%s", store)
                        .isNotEmpty()
                        .allMatch(message -> message.contains(" first in ")));
    }

    @Test
    void everyTestOfEveryLawIsFailedBySomeBrokenStore() {
        assertThat(names(Events::failed)).isEqualTo(names(Events::finished));
    }

    private static BrokenStore<?> storeThat(String does) {
        return BrokenStore.all()
                .filter(store -> store.does().equals(does))
                .findFirst()
                .orElseThrow();
    }

    private static Events examine(BrokenStore<?> store) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(Chosen.DOES, store.does())
                .selectors(selectClass(suspect(store)))
                .execute()
                .testEvents();
    }

    private Set<String> names(UnaryOperator<Events> kind) {
        return examined.values().stream()
                .flatMap(events -> kind.apply(events).stream())
                .map(event -> event.getTestDescriptor().getDisplayName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> messages(BrokenStore<?> store) {
        return Objects.requireNonNull(examined.get(store)).failed().stream()
                .map(failure -> String.valueOf(thrown(failure).getMessage()))
                .toList();
    }

    private static Throwable thrown(Event failure) {
        return failure.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static String law(Event test) {
        return test.getTestDescriptor().getDisplayName().split(" ", 2)[0];
    }

    private static Class<?> suspect(BrokenStore<?> store) {
        if (SharingStores.ALL.contains(store)) {
            return SharingSuspect.class;
        }
        return PerishableStores.ALL.contains(store) ? PerishableSuspect.class : Suspect.class;
    }

    /** A broken store before the laws. Only the test around it runs it: a build looks for tests in classes of their own. */
    @ExtendWith(Chosen.class)
    static class Suspect extends OnDisk {
        private final BrokenStore<Disk> store;

        Suspect(BrokenStore<Disk> store) {
            super(new Disk(true));
            this.store = store;
        }

        @Override
        public LedgerStore open() {
            return store.on().apply(disk);
        }
    }

    /** One that is right as long as it is alone. */
    static final class SharingSuspect extends Suspect implements SharedLedgerStoreContract {
        SharingSuspect(BrokenStore<Disk> store) {
            super(store);
        }
    }

    /** One that is right as long as its process lives. */
    @ExtendWith(Chosen.class)
    static final class PerishableSuspect extends InFiles {
        private final BrokenStore<Path> store;

        PerishableSuspect(BrokenStore<Path> store) {
            this.store = store;
        }

        @Override
        LedgerStore openAt(Path path) {
            return store.on().apply(path);
        }

        @Override
        public Class<? extends StoreOpener> opener() {
            return PerishableStores.Opener.class;
        }

        @Override
        public String address() {
            return PerishableStores.address(store, path());
        }
    }

    /** Hands a suspect the store that it is about. */
    static final class Chosen implements ParameterResolver {
        static final String DOES = "what.the.store.does";

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == BrokenStore.class;
        }

        @Override
        public BrokenStore<?> resolveParameter(ParameterContext parameter, ExtensionContext test) {
            String does = test.getConfigurationParameter(DOES).orElseThrow();
            return BrokenStore.all()
                    .filter(store -> store.does().equals(does))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
