package io.github.relationshipledger.json;

import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
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
    private final Object monitor;
    private final Disk disk;
    private final Duration timeout;

    LedgerLock(LedgerFile file, Disk disk, Duration timeout) {
        this.file = file;
        this.path = file.beside(".lock");
        // Interned strings are the same objects for every class loader; a static map is another one for each.
        this.monitor = ("io.github.relationshipledger.json " + path.toUri()).intern();
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
                        "another program has held its lock file " + path + " for " + timeout.toMillis() + " ms",
                        "find the program and save again, but leave the lock file: deleting it loses updates",
                        null);
            }
            // The pauses differ, so that two who wait do not keep meeting. The monitor is free meanwhile: who waits for
            // it waits for saves only, and never for another's time-out.
            LockSupport.parkNanos(
                    this, ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, LONGEST_PAUSE_NANOS));
        }
    }

    private <T> Optional<T> tryHolding(Supplier<T> work) {
        Optional<T> result = Optional.empty();
        // Step 2, before the file is opened: with the monitor held, no other thread can have it open and locked.
        synchronized (monitor) {
            // Step 3: on a file of its own that stays, since a lock on one that is replaced or deleted stops nobody.
            try (Disk.OpenFile lock = disk.openLock(path, file.path())) {
                if (lock.tryLock()) {
                    result = Optional.of(work.get());
                }
            } catch (IOException failure) {
                throw result.isPresent()
                        ? file.unknown("its lock file " + path + " cannot be closed after the save", failure)
                        : file.notWritten(
                                "its lock file " + path + " cannot be locked",
                                "see who may write it (where a group shares the ledger, give it the group and mode of the"
                                        + " ledger) and whether the disk knows locks, and save again",
                                failure);
            }
        }
        return result;
    }
}
