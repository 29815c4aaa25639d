package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** While somebody else has the lock a save waits, but not for ever. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LedgerLockTest {
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    private Path directory;

    private FileChannel other;

    @BeforeEach
    void somebodyElseHasTheLock() throws IOException {
        other = FileChannel.open(
                directory.resolve("ledger.json.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(other.lock().isValid()).isTrue();
    }

    @AfterEach
    void somebodyElseGoesAway() throws IOException {
        other.close();
    }

    @Test
    void aSaveGivesUpAfterItsTimeOut() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> save(Duration.ofMillis(20), attempt -> {}))
                .withMessageContaining("somebody else has been saving for 20 ms")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(directory.resolve("ledger.json")).doesNotExist();
    }

    @Test
    void aSaveGoesOnAsSoonAsTheLockIsFree() {
        Snapshot saved = save(LONG, attempt -> {
            if (attempt == 3) {
                other.close();
            }
        });

        assertThat(JsonFileLedgerStore.at(directory.resolve("ledger.json")).load())
                .isEqualTo(saved);
    }

    @Test
    void anInterruptEndsTheWaiting() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> save(LONG, attempt -> {
                    if (attempt == 3) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .withMessageContaining("the thread was interrupted")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    @Test
    void nobodyWaitsForTheTimeOutOfAnotherThread() throws Exception {
        CountDownLatch patientOneWaits = new CountDownLatch(2);
        CompletableFuture<Snapshot> patient =
                CompletableFuture.supplyAsync(() -> save(LONG, attempt -> patientOneWaits.countDown()));
        patientOneWaits.await();

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> save(Duration.ZERO, attempt -> {}));

        other.close();
        assertThat(patient.get().ledger()).isEqualTo(Ledger.empty());
    }

    @Test
    void aSaveBesideAnotherThreadThatSavesGivesUpAfterItsTimeOutToo() throws Exception {
        other.close();
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        Disk slow = WatchedDisk.before(operation -> {
            if (operation.equals("create")) {
                saving.countDown();
                await(mayGoOn);
            }
        });
        CompletableFuture<Snapshot> first =
                CompletableFuture.supplyAsync(() -> store(slow, LONG).save(Revision.NONE, Ledger.empty()));
        saving.await();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> save(Duration.ZERO, attempt -> {}))
                .withMessageContaining("somebody else has been saving")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);

        mayGoOn.countDown();
        assertThat(first.get().ledger()).isEqualTo(Ledger.empty());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException();
        }
    }

    private JsonFileLedgerStore store(Disk disk, Duration timeout) {
        return new JsonFileLedgerStore(directory.resolve("ledger.json"), disk, timeout, 10);
    }

    @Test
    void restoringAndPurgingWaitForTheLockToo() throws IOException {
        somebodyElseGoesAway();
        Snapshot first = save(LONG, attempt -> {});
        JsonFileLedgerStore store = JsonFileLedgerStore.builder(directory.resolve("ledger.json"))
                .lockTimeout(Duration.ZERO)
                .build();
        Snapshot last = store.save(first.revision(), Ledger.empty());
        Backup backup = store.backups().get(0);
        somebodyElseHasTheLock();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.restore(backup))
                .withMessageContaining("somebody else has been saving");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::purgeBackups)
                .withMessageContaining("somebody else has been saving");
        assertThat(store.load()).isEqualTo(last);
        assertThat(backup.isIntact()).isTrue();
    }

    /** As two processes that save for the first time do; in one process the monitor lets them in one by one. */
    @Test
    void ofThoseWhoMakeTheLockFileAtOnceNoneFails() throws Exception {
        Path original = directory.resolve("ledger.json");
        for (int round = 0; round < 200; round++) {
            Path lock = directory.resolve(round + ".lock");
            AtOnce.run(4, thread -> {
                new LocalDisk().openLock(lock, original).close();
                return thread;
            });
        }
        assertThat(directory.resolve("199.lock")).isEmptyFile();
    }

    private Snapshot save(Duration timeout, Watcher watcher) {
        Disk disk = new LocalDisk() {
            private int attempts;

            @Override
            public OpenFile openLock(Path file, Path original) throws IOException {
                attempts++;
                watcher.attempt(attempts);
                return super.openLock(file, original);
            }
        };
        return store(disk, timeout).save(Revision.NONE, Ledger.empty());
    }

    private interface Watcher {
        void attempt(int number) throws IOException;
    }
}
