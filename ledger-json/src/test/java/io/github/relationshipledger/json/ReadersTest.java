package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who loads while others save sees one whole version after the other, and would see more if they were not renamed. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
class ReadersTest {
    private static final int LOADS = Campaign.times(10_000);

    @TempDir
    private Path directory;

    @Test
    void readersOfTwoProcessesSeeWholeVersionsInTheirOrder() throws Exception {
        try (Child other = Child.start(ReadingProgram.class, file(), LOADS)) {
            assertThat(other.hear()).isEqualTo("ready");

            Reading here = whileSaving(Variant.UNFLUSHED, () -> {
                Reading reading = Reading.of(JsonFileLedgerStore.at(file()), LOADS);
                assertSound(Reading.parse(other.hear()), "in the other process");
                return reading;
            });

            assertSound(here, "in the process that saves");
        }
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aLoadWaitsForNoSaveWhereverThatStands() {
        Snapshot old = Versions.saveNext(JsonFileLedgerStore.at(file()), Snapshot.NONE);
        List<Snapshot> loaded = new ArrayList<>();
        Disk disk = WatchedDisk.after(operation -> loaded.add(CompletableFuture.supplyAsync(
                        () -> JsonFileLedgerStore.at(file()).load())
                .join()));

        Snapshot next = Versions.saveNext(new JsonFileLedgerStore(file(), disk, Duration.ZERO, 1), old);

        assertThat(loaded).startsWith(old).endsWith(next).containsOnly(old, next);
    }

    private static void assertSound(Reading reading, String where) {
        assertThat(reading).as(where).matches(Reading::isFaultless, "is faultless");
        assertThat(reading.loads()).as("loads %s", where).isGreaterThanOrEqualTo(LOADS);
        assertThat(reading.versions()).as("versions seen %s", where).isGreaterThanOrEqualTo(LOADS / 100);
        Campaign.report("loads " + where, reading);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PLACE", "DELETE_THEN_RENAME"})
    void aWrongWayToReplaceTheFileIsCaught(Variant wrong) throws Exception {
        Reading reading = whileSaving(wrong, () -> Reading.of(JsonFileLedgerStore.at(file()), 100_000));

        assertThat(reading.isFaultless()).as("%s", reading).isFalse();
        Campaign.report(wrong + " caught", reading);
    }

    /** Saves one version after the other until the readers are done. */
    private Reading whileSaving(Variant variant, Callable<Reading> readers) throws Exception {
        LedgerStore store = variant.open(file());
        Snapshot first = Versions.saveNext(store, Snapshot.NONE);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<?> writer = CompletableFuture.supplyAsync(() -> {
            Snapshot last = first;
            while (!done.get()) {
                last = Versions.saveNext(store, last);
            }
            return last;
        });
        try {
            return readers.call();
        } finally {
            done.set(true);
            writer.join();
        }
    }

    private Path file() {
        return directory.resolve("ledger.json");
    }
}
