package io.github.relationshipledger.json;

import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Disks on which a save takes a lock that looks like one. They flush nothing: nobody loses power here. */
abstract class WrongLock extends LocalDisk {
    private WrongLock() {
        super(Durability.PROGRAM_CRASH);
    }

    /** A lock that everybody gets. */
    static final class None extends WrongLock {
        @Override
        public OpenFile openLock(Path file, Path original) throws IOException {
            return new Lock(super.openLock(file, original)) {
                @Override
                public boolean tryLock() {
                    return true;
                }
            };
        }
    }

    /** Who waits for the ledger file itself has, after the other's rename, the lock of a file that is no more. */
    static final class OnTheLedger extends WrongLock {
        @Override
        public OpenFile openLock(Path file, Path original) throws IOException {
            return super.openLock(original, original);
        }
    }

    /** Tidy: but who opened it before it was deleted has the lock of one file, and who comes now that of another. */
    static final class DeletedAfterUse extends WrongLock {
        @Override
        public OpenFile openLock(Path file, Path original) throws IOException {
            return new Lock(open(file, original)) {
                private boolean used;

                @Override
                public boolean tryLock() throws IOException {
                    used = super.tryLock();
                    return used;
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    if (used) {
                        Files.deleteIfExists(file);
                    }
                }
            };
        }

        /** It may be deleted between being made and being opened. */
        private OpenFile open(Path file, Path original) throws IOException {
            while (true) {
                try {
                    return super.openLock(file, original);
                } catch (NoSuchFileException deleted) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /**
     * The system's lock alone, opened anew for every try: who tries in vain closes the file, and the whole process loses
     * the lock that another of its class loaders has. As good as no monitor is one that each save has for itself.
     */
    static final class WithoutMonitor extends WrongLock {
        private static final AtomicInteger SPELLINGS = new AtomicInteger();

        @Override
        public Path realPath(Path file) throws IOException {
            return spelled(super.realPath(file), 1 + SPELLINGS.getAndIncrement() % 100);
        }
    }

    /** A monitor that every class loader has once, as it would be in a static map. */
    static final class MonitorOfAClassLoader extends WrongLock {
        private static final int LOADER = numberOfThisLoader();

        @Override
        public Path realPath(Path file) throws IOException {
            return spelled(super.realPath(file), LOADER);
        }

        /** The properties are the same for all. */
        private static int numberOfThisLoader() {
            String key = MonitorOfAClassLoader.class.getName();
            synchronized (System.getProperties()) {
                int number = Integer.getInteger(key, 0) + 1;
                System.setProperty(key, Integer.toString(number));
                return number;
            }
        }
    }

    /** The same file by another name, and so the same lock file with another monitor. */
    private static Path spelled(Path file, int spelling) {
        Path directory = Objects.requireNonNull(file.getParent());
        return directory
                .resolve("./".repeat(spelling))
                .resolve(Objects.requireNonNull(file.getFileName()).toString());
    }

    /** The right lock, to be made a wrong one. */
    private static class Lock implements OpenFile {
        private final OpenFile lock;

        Lock(OpenFile lock) {
            this.lock = lock;
        }

        @Override
        public boolean tryLock() throws IOException {
            return lock.tryLock();
        }

        @Override
        public void write(byte[] bytes) {
            throw new UnsupportedOperationException("a lock file stays empty");
        }

        @Override
        public void force() {
            throw new UnsupportedOperationException("a lock file need not last");
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }
}
