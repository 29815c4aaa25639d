package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupted thread stays interrupted, and a save on it is written, not written, or says that it does not know. */
class InterruptTest {
    private static final Ledger OLD = Ledger.empty().record(Occurrence.of("old", LocalDate.of(2026, 11, 20)));
    private static final Ledger NEW = OLD.record(Occurrence.of("new", LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path directory;

    @AfterEach
    void leaveTheThreadAsItWas() {
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    @Test
    void aLoadGoesOn() {
        Snapshot saved = store(new LocalDisk()).save(Revision.NONE, OLD);

        Thread.currentThread().interrupt();

        assertThat(store(new LocalDisk()).load()).isEqualTo(saved);
    }

    @Test
    void aSaveOfAThreadThatIsInterruptedAlreadyIsNotWritten() {
        LedgerStore store = store(new LocalDisk());

        Thread.currentThread().interrupt();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.save(Revision.NONE, OLD))
                .withMessageContaining("the thread was interrupted")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "realPath",
                "isRegular",
                "isReadOnly",
                "names",
                "openLock",
                "openLock.tryLock",
                "read",
                "create",
                "create.write",
                "copyAccess",
                "create.force"
            })
    void anInterruptBeforeTheNewVersionIsWholeEndsTheSave(String operation) {
        Snapshot old = store(new LocalDisk()).save(Revision.NONE, OLD);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(interruptedAt(operation)).save(old.revision(), NEW))
                .withMessageContaining("the thread was interrupted")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(store(new LocalDisk()).load()).isEqualTo(old);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create.close", "openDirectory", "move", "openDirectory.close", "openLock.close"})
    void anInterruptAfterThatComesTooLate(String operation) {
        Snapshot old = store(new LocalDisk()).save(Revision.NONE, OLD);

        Snapshot saved = store(interruptedAt(operation)).save(old.revision(), NEW);

        assertThat(store(new LocalDisk()).load()).isEqualTo(saved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "create.force", "create.close", "move", "openDirectory.close"})
    void anInterruptWhileTheVersionBeforeIsPutAwayEndsTheSave(String operation) {
        Snapshot old = store(new LocalDisk()).save(Revision.NONE, OLD);
        LedgerStore keepsOne =
                new JsonFileLedgerStore(directory.resolve("ledger.json"), interruptedAt(operation), Duration.ZERO, 1);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> keepsOne.save(old.revision(), NEW))
                .withMessageContaining("the thread was interrupted")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(store(new LocalDisk()).load()).isEqualTo(old);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anInterruptDuringTheLastFlushLeavesTheOutcomeUnknown() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store(interruptedAt("openDirectory.force")).save(Revision.NONE, NEW))
                .returns(Outcome.UNKNOWN, StoreException::outcome);
        assertThat(store(new LocalDisk()).load().ledger()).isEqualTo(NEW);
    }

    @Test
    void anUpdateFindsOutWhatIsUnknown() {
        assertThat(store(interruptedAt("openDirectory.force"))
                        .update(ledger -> NEW)
                        .ledger())
                .isEqualTo(NEW);
    }

    private static Disk interruptedAt(String trouble) {
        return WatchedDisk.before(operation -> {
            if (operation.equals(trouble)) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private LedgerStore store(Disk disk) {
        return new JsonFileLedgerStore(directory.resolve("ledger.json"), disk, Duration.ZERO, 0);
    }
}
