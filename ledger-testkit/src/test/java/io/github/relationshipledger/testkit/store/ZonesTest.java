package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default zone is everybody's: a law that changes it runs alone, even where tests run in parallel, and puts it back. */
class ZonesTest {
    private final TimeZone home = TimeZone.getDefault();

    @Test
    void whoeverChangesTheZoneRunsAloneAndPutsItBack() throws Exception {
        for (Method law : laws()) {
            Travelling tests = new Travelling();
            law.invoke(tests);

            assertThat(locks(law))
                    .as("%s, which was seen in %s", law.getName(), tests.zones)
                    .isEqualTo(tests.zones.size() > 1 ? List.of(Resources.GLOBAL) : List.of());
            assertThat(TimeZone.getDefault()).as("%s", law.getName()).isEqualTo(home);
        }
    }

    @Test
    void aStoreThatFailsFarAwayLeavesTheZoneAsItWas() throws Exception {
        for (String law : List.of("datesComeBack", "instantsComeBack")) {
            Travelling tests = new Travelling("Pacific/Niue");

            assertThat(catchThrowable(
                            () -> LedgerStoreContract.class.getMethod(law).invoke(tests)))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasRootCauseMessage("somewhere else");
            assertThat(TimeZone.getDefault()).as("%s", law).isEqualTo(home);
        }
    }

    /** UTC hides a shift, and far away it is another one. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Niue", "America/New_York", "Asia/Tokyo"})
    void aStoreThatShiftsDatesIsFoundWhereverTheTestsRun(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(ShiftingStores.ALL)
                    .allSatisfy(store -> assertThat(catchThrowable(new BrokenStoresTest.Suspect(store)::datesComeBack))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageStartingWith("[S2: the date 2024-02-29, saved "));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void aFailureNamesTheZoneOfTheSaveAndThatOfTheLoad() {
        BrokenStore<Disk> between = ShiftingStores.ALL.get(ShiftingStores.ALL.size() - 1);

        assertThat(catchThrowable(new BrokenStoresTest.Suspect(between)::datesComeBack))
                .hasMessageStartingWith(
                        "[S2: the date 2024-02-29, saved in the zone Pacific/Kiritimati and loaded in Pacific/Niue] ")
                .hasMessageContaining("expected [\"launch\" on 2024-02-29] but was [\"launch\" on 2024-02-27]");
    }

    private static List<Method> laws() {
        return Arrays.stream(LedgerStoreContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static List<String> locks(Method law) {
        return Arrays.stream(law.getAnnotationsByType(ResourceLock.class))
                .map(ResourceLock::value)
                .toList();
    }

    /** Notes in which zones it was used, and refuses to be in one. */
    private static final class Travelling implements LedgerStoreContract {
        private final Set<String> zones = new LinkedHashSet<>();
        private final Set<String> refused;
        private final LedgerStore store = new DiskLedgerStore(new Disk(true)) {
            @Override
            Snapshot read() {
                note();
                return super.read();
            }

            @Override
            void write(Snapshot next) {
                note();
                super.write(next);
            }
        };

        Travelling(String... refused) {
            this.refused = Set.of(refused);
        }

        @Override
        public LedgerStore open() {
            return store;
        }

        private void note() {
            zones.add(TimeZone.getDefault().getID());
            if (refused.contains(TimeZone.getDefault().getID())) {
                throw new IllegalStateException("somewhere else");
            }
        }
    }
}
