package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.json.WatchedDisk.Watcher;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every single operation of a save fails once: instead of being done, or in spite of having been done. */
class FailingDiskTest {
    private static final String BEFORE = " isReadOnly names openLock openLock.tryLock read";
    private static final String PUT = " create create.write copyAccess create.force create.close"
            + " openDirectory move openDirectory.force openDirectory.close";
    private static final List<String> FIRST_SAVE = words("realPath realPath" + BEFORE + PUT + " openLock.close");
    /** The version before is put away first, and then the new one into its place. */
    private static final List<String> SAVE = words("realPath isRegular" + BEFORE + PUT + PUT + " openLock.close");

    /** The backup was listed by another store, and is read by that one. */
    private static final List<String> RESTORE =
            words("realPath isRegular isReadOnly openLock openLock.tryLock names read" + PUT + PUT + " openLock.close");

    private static final Ledger OLD = Ledger.empty().record(Occurrence.of("old", LocalDate.of(2026, 11, 20)));
    private static final Ledger NEW = OLD.record(Occurrence.of("new", LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path root;

    private Path directory;

    @BeforeEach
    void beginInADirectoryOfItsOwn() {
        directory = root;
    }

    @Test
    void aSaveAsksTheDiskForThisInThisOrder() {
        List<String> operations = new ArrayList<>();
        Disk disk = WatchedDisk.before(operations::add);

        Snapshot old = on(disk).save(Revision.NONE, OLD);
        assertThat(operations).isEqualTo(FIRST_SAVE);

        operations.clear();
        on(disk).save(old.revision(), NEW);
        assertThat(operations).isEqualTo(SAVE);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationOfASaveFailsOnceInsteadOfBeingDone() {
        return steps(SAVE)
                // What cannot be closed is closed all the same.
                .filter(step -> !SAVE.get(step).endsWith("close"))
                .map(step -> test(SAVE, step, () -> {
                    Snapshot old = healthy().save(Revision.NONE, OLD);
                    IOException error = new IOException("failed");
                    assertFails(WatchedDisk.before(failing(step, error)), error, old, step > SAVE.lastIndexOf("move"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationOfTheFirstSaveOfAllFailsOnceInsteadOfBeingDone() {
        return steps(FIRST_SAVE)
                .filter(step -> !FIRST_SAVE.get(step).endsWith("close"))
                .map(step -> test(FIRST_SAVE, step, () -> {
                    IOException error = new IOException("failed");
                    assertFails(
                            WatchedDisk.before(failing(step, error)),
                            error,
                            Snapshot.NONE,
                            step > FIRST_SAVE.lastIndexOf("move"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationOfASaveThatChangesTheDiskFailsOnceInSpiteOfBeingDone() {
        return steps(SAVE)
                .filter(step -> step >= SAVE.indexOf("openLock.tryLock"))
                // Who is told of a failure has no file to close, or no bytes.
                .filter(step -> !List.of("read", "create", "openDirectory").contains(SAVE.get(step)))
                .map(step -> test(SAVE, step, () -> {
                    Snapshot old = healthy().save(Revision.NONE, OLD);
                    IOException error = new IOException("failed");
                    assertFails(WatchedDisk.after(failing(step, error)), error, old, step >= SAVE.lastIndexOf("move"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationOfARestoreFailsOnceInsteadOfBeingDone() {
        return steps(RESTORE)
                .filter(step -> !RESTORE.get(step).endsWith("close"))
                .map(step -> test(RESTORE, step, () -> {
                    Snapshot last = saveOldAndNew();
                    IOException error = new IOException("failed");
                    JsonFileLedgerStore failing = on(WatchedDisk.before(failing(step, error)));

                    StoreException failure =
                            catchThrowableOfType(StoreException.class, () -> failing.restore(backup(healthy())));

                    boolean moved = step > RESTORE.lastIndexOf("move");
                    assertThat(failure).hasCause(error);
                    assertThat(failure.outcome()).isEqualTo(moved ? Outcome.UNKNOWN : Outcome.NOT_WRITTEN);
                    assertThat(healthy().load().ledger()).isEqualTo(moved ? OLD : last.ledger());
                    assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
                    assertThat(healthy().restore(backup(healthy())).ledger()).isEqualTo(OLD);
                }));
    }

    @Test
    void aRestoreAsksTheDiskForThisInThisOrder() {
        Snapshot last = saveOldAndNew();
        List<String> operations = new ArrayList<>();

        on(WatchedDisk.before(operations::add)).restore(backup(healthy()));

        assertThat(operations).isEqualTo(RESTORE);
        assertThat(healthy().backups()).extracting(Backup::revision).contains(last.revision());
    }

    private Snapshot saveOldAndNew() {
        Snapshot old = healthy().save(Revision.NONE, OLD);
        return healthy().save(old.revision(), NEW);
    }

    /** The copy of the first version, whatever other copies a restore has made. */
    private static Backup backup(JsonFileLedgerStore store) {
        List<Backup> backups = store.backups();
        return backups.get(backups.size() - 1);
    }

    private static Stream<Integer> steps(List<String> operations) {
        return IntStream.range(0, operations.size()).boxed();
    }

    /** JUnit makes one directory for all tests of a factory. */
    private DynamicTest test(List<String> operations, int step, Runnable test) {
        return DynamicTest.dynamicTest("operation " + (step + 1) + ", " + operations.get(step), () -> {
            directory = Files.createDirectory(root.resolve("operation " + step));
            test.run();
        });
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
        RuntimeException exception = new IllegalStateException("while writing");

        assertPassedOn(error, () -> {
            throw error;
        });
        assertPassedOn(exception, () -> {
            throw exception;
        });
    }

    private void assertPassedOn(Throwable problem, Runnable thrower) {
        Disk disk = WatchedDisk.after(operation -> {
            if (operation.equals("create.write")) {
                thrower.run();
            }
        });

        assertThatThrownBy(() -> on(disk).save(Revision.NONE, NEW)).isSameAs(problem);
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

    private static Watcher failing(String trouble, IOException error) {
        return operation -> {
            if (operation.equals(trouble)) {
                throw error;
            }
        };
    }

    /** Fails the operation at an index, counted from 0, once. */
    private static Watcher failing(int step, IOException error) {
        AtomicInteger operations = new AtomicInteger();
        return operation -> {
            if (operations.getAndIncrement() == step) {
                throw error;
            }
        };
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static IOException error(String operation) {
        return new IOException(operation + " failed");
    }

    private StoreException saving(Revision expected, Disk disk) {
        return catchThrowableOfType(StoreException.class, () -> on(disk).save(expected, NEW));
    }

    private JsonFileLedgerStore healthy() {
        return on(new LocalDisk());
    }

    private JsonFileLedgerStore on(Disk disk) {
        return new JsonFileLedgerStore(file(), disk, Duration.ZERO, 10);
    }

    private Path file() {
        return directory.resolve("ledger.json");
    }
}
