package io.github.relationshipledger.json;

import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One writer of a ledger file at a time, among the threads, class loaders and processes of a machine. It has two halves,
 * since an operating system's lock belongs to the process, and the process loses it when any of its threads closes any
 * channel on the lock file.
 */
final class LedgerLock {
    private static final long SHORTEST_PAUSE_NANOS = 500_000;
    private static final long LONGEST_PAUSE_NANOS = 5_000_000;

    private final LedgerFile file;
    private final Path path;
    private final String property;
    private final Disk disk;
    private final Duration timeout;

    LedgerLock(LedgerFile file, Disk disk, Duration timeout) {
        this.file = file;
        this.path = file.beside(".lock");
        this.property = "io.github.relationshipledger.json.saving " + path.toUri();
        this.disk = disk;
        this.timeout = timeout;
    }

    /**
     * Does the work while nobody else can.
     *
     * @throws StoreException if the lock fails, is not free within the time-out, or the thread is interrupted before it
     *     has the lock
     */
    <T> T holding(Supplier<T> work) {
        long start = System.nanoTime();
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw file.notWritten("the thread was interrupted before the save", "save again if it is wanted", null);
            }
            Optional<T> result = tryHolding(work);
            if (result.isPresent()) {
                return result.get();
            }
            if (System.nanoTime() - start >= timeout.toNanos()) {
                throw file.notWritten(
                        "somebody else has been saving for " + timeout.toMillis()
                                + " ms, in this program or another one" + " that holds " + path,
                        "find out who and save again, but leave the lock file: deleting it loses updates",
                        null);
            }
            // The pauses differ, so that two who wait do not keep meeting.
            LockSupport.parkNanos(
                    this, ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, LONGEST_PAUSE_NANOS));
        }
    }

    private <T> Optional<T> tryHolding(Supplier<T> work) {
        // Step 2, before the file is opened: no other thread may have it open and locked. The properties of the system
        // are
        // the same for every class loader, where a static map is another one for each; and they can be tried, which a
        // monitor cannot.
        if (System.getProperties().putIfAbsent(property, "") != null) {
            return Optional.empty();
        }
        try {
            return tryLocking(work);
        } finally {
            System.clearProperty(property);
        }
    }

    private <T> Optional<T> tryLocking(Supplier<T> work) {
        Optional<T> result = Optional.empty();
        // Step 3: on a file of its own that stays, since a lock on one that is replaced or deleted stops nobody.
        try (Disk.OpenFile lock = open()) {
            if (lock.tryLock()) {
                result = Optional.of(work.get());
            }
        } catch (IOException failure) {
            throw result.isPresent()
                    ? file.unknown("its lock file " + path + " cannot be closed after the save", failure)
                    : cannotBeLocked(failure);
        }
        return result;
    }

    private Disk.OpenFile open() throws IOException {
        try {
            return disk.openLock(path, file.path());
        } catch (UnsupportedOperationException | IllegalArgumentException archive) {
            // As the file system of a zip file says that it has no channels.
            throw cannotBeLocked(archive);
        }
    }

    private StoreException cannotBeLocked(Exception failure) {
        return file.notWritten(
                "its lock file " + path + " cannot be locked",
                failure instanceof AccessDeniedException
                        ? "see who may write it; where a group shares the ledger, give the lock file its group and mode"
                        : Trouble.fix(failure, "see whether the disk knows locks, and save again"),
                failure);
    }
}
