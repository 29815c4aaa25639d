package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.json.WatchedDisk.Watcher;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every single operation of a save fails once: instead of being done, or in spite of having been done. */
class FailingDiskTest {
    private static final List<String> SAVE = List.of(
            "realPath",
            "isRegular",
            "isReadOnly",
            "openLock",
            "openLock.tryLock",
            "read",
            "create",
            "create.write",
            "copyMode",
            "create.force",
            "create.close",
            "openDirectory",
            "move",
            "openDirectory.force",
            "openDirectory.close",
            "openLock.close");
    private static final Ledger OLD = Ledger.empty().record(Occurrence.of("old", LocalDate.of(2026, 11, 20)));
    private static final Ledger NEW = OLD.record(Occurrence.of("new", LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path directory;

    @Test
    void aSaveAsksTheDiskForThisInThisOrder() {
        Snapshot old = healthy().save(Revision.NONE, OLD);
        List<String> operations = new ArrayList<>();

        on(WatchedDisk.before(operations::add)).save(old.revision(), NEW);

        assertThat(operations).isEqualTo(SAVE);
    }

    @ParameterizedTest
    @MethodSource("notDone")
    void anOperationThatIsNotDoneFailsTheSave(String operation) {
        IOException error = error(operation);
        Snapshot old = healthy().save(Revision.NONE, OLD);

        assertFails(WatchedDisk.before(failing(operation, error)), error, old, comesAfterTheMove(operation));
    }

    @ParameterizedTest
    @MethodSource("notDone")
    void anOperationThatIsNotDoneFailsTheFirstSaveOfAll(String operation) {
        IOException error = error(operation);
        // Where there is no file, there is no kind of file to ask for.
        String first = operation.equals("isRegular") ? "realPath" : operation;

        assertFails(WatchedDisk.before(failing(first, error)), error, Snapshot.NONE, comesAfterTheMove(operation));
    }

    /** What cannot be closed is closed all the same. */
    static Stream<String> notDone() {
        return SAVE.stream().filter(operation -> !operation.endsWith("close"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openLock.tryLock",
                "create.write",
                "copyMode",
                "create.force",
                "create.close",
                "move",
                "openDirectory.force",
                "openDirectory.close",
                "openLock.close"
            })
    void anOperationThatIsDoneAndReportsAnErrorFailsTheSave(String operation) {
        IOException error = error(operation);
        Snapshot old = healthy().save(Revision.NONE, OLD);

        assertFails(
                WatchedDisk.after(failing(operation, error)),
                error,
                old,
                operation.equals("move") || comesAfterTheMove(operation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"realPath", "isRegular", "read"})
    void anOperationThatIsNotDoneFailsTheLoad(String operation) {
        IOException error = error(operation);
        healthy().save(Revision.NONE, OLD);

        assertThatThrownBy(
                        () -> on(WatchedDisk.before(failing(operation, error))).load())
                .isInstanceOf(StoreException.class)
                .hasCause(error)
                .hasMessageContaining(file() + ": ");
    }

    @Test
    void aTemporaryFileThatCannotBeDeletedDoesNotHideTheFailure() {
        IOException error = error("create.write");
        IOException another = error("delete");

        StoreException failure = saving(Revision.NONE, WatchedDisk.before(operation -> {
            failing("create.write", error).see(operation);
            failing("delete", another).see(operation);
        }));

        assertThat(failure).hasCause(error);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(error).hasSuppressedException(another);
    }

    @Test
    void whenTheTemporaryFileOfAFailedMoveCannotBeDeletedTheOutcomeIsUnknown() {
        StoreException failure = saving(Revision.NONE, WatchedDisk.before(operation -> {
            failing("move", error("move")).see(operation);
            failing("delete", error("delete")).see(operation);
        }));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatIsNoErrorOfTheDiskIsPassedOnAsItIsAndNoTemporaryFileStays() {
        Error error = new OutOfMemoryError("while writing");

        assertThatThrownBy(() -> on(WatchedDisk.after(operation -> {
                            if (operation.equals("create.write")) {
                                throw error;
                            }
                        }))
                        .save(Revision.NONE, NEW))
                .isSameAs(error);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    private void assertFails(Disk disk, IOException error, Snapshot before, boolean moved) {
        StoreException failure = saving(before.revision(), disk);

        assertThat(failure).hasCause(error).hasMessageContaining(file() + ": ");
        assertThat(failure.outcome()).isEqualTo(moved ? Outcome.UNKNOWN : Outcome.NOT_WRITTEN);
        Snapshot found = healthy().load();
        assertThat(found.ledger()).isEqualTo(moved ? NEW : before.ledger());
        // The revision has a hash of the bytes.
        assertThat(found.revision().equals(before.revision())).isNotEqualTo(moved);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
        assertThat(healthy().update(ledger -> NEW).ledger()).isEqualTo(NEW);
    }

    private static boolean comesAfterTheMove(String operation) {
        return SAVE.indexOf(operation) > SAVE.indexOf("move");
    }

    private static Watcher failing(String trouble, IOException error) {
        return operation -> {
            if (operation.equals(trouble)) {
                throw error;
            }
        };
    }

    private static IOException error(String operation) {
        return new IOException(operation + " failed");
    }

    private StoreException saving(Revision expected, Disk disk) {
        return catchThrowableOfType(StoreException.class, () -> on(disk).save(expected, NEW));
    }

    private LedgerStore healthy() {
        return on(new LocalDisk());
    }

    private LedgerStore on(Disk disk) {
        return new JsonFileLedgerStore(file(), disk, Duration.ZERO);
    }

    private Path file() {
        return directory.resolve("ledger.json");
    }
}
