package io.github.relationshipledger.testkit.store;

import static java.nio.file.StandardOpenOption.APPEND;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Stores that are right as long as one process lives, which are the laws S11 between processes, S12 and S13. */
final class PerishableStores {
    static final List<BrokenStore<Path>> ALL = List.of(
            new BrokenStore<>("keeps it in memory", Set.of("S11", "S12", "S13"), path -> new FileLedgerStore(path) {
                private static final Map<Path, Snapshot> MEMORY = new ConcurrentHashMap<>();

                @Override
                Snapshot read() {
                    return MEMORY.getOrDefault(path, Snapshot.NONE);
                }

                @Override
                void write(Snapshot next) {
                    MEMORY.put(path, next);
                }
            }),
            new BrokenStore<>("locks in its own process only", Set.of("S11"), path -> new FileLedgerStore(path) {
                private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

                @Override
                Hold lock() {
                    Semaphore threads = THREADS.computeIfAbsent(path, any -> new Semaphore(1));
                    threads.acquireUninterruptibly();
                    return threads::release;
                }

                @Override
                void compare(Revision expected, Snapshot current) throws IOException {
                    super.compare(expected, current);
                    ProcessMeeting.attend(path);
                }
            }),
            new BrokenStore<>("writes in place", Set.of("S13"), path -> new FileLedgerStore(path) {
                @Override
                public Snapshot load() {
                    return alone(this::read);
                }

                @Override
                void write(Snapshot next) throws IOException {
                    String text = SmallFormat.format(next);
                    int half = text.length() / 2;
                    Files.writeString(path, text.substring(0, half));
                    dawdle();
                    Files.writeString(path, text.substring(half), APPEND);
                }
            }),
            new BrokenStore<>("acknowledges before it has written", Set.of("S13"), Hasty::new),
            new BrokenStore<>("numbers anew when it is closed", Set.of("S12", "S13"), Renumbering::new),
            new BrokenStore<>("leaves its lock behind when killed", Set.of("S13"), path -> new FileLedgerStore(path) {
                @Override
                Hold lock() throws IOException {
                    Path lock = beside(".pid");
                    while (!made(lock)) {
                        Thread.onSpinWait();
                    }
                    return () -> Files.delete(lock);
                }

                @Override
                void write(Snapshot next) throws IOException {
                    dawdle();
                    super.write(next);
                }
            }));

    private PerishableStores() {}

    /** Returns the address by which {@link Opener} finds a store. */
    static String address(BrokenStore<Path> store, Path path) {
        return store.does() + "@" + path;
    }

    /** Makes a kill come at the worst moment more often than not. */
    private static void dawdle() {
        for (int i = 0; i < 50_000; i++) {
            Thread.onSpinWait();
        }
    }

    private static boolean made(Path lock) throws IOException {
        try {
            Files.createSymbolicLink(
                    lock, Path.of(Long.toString(ProcessHandle.current().pid())));
            return true;
        } catch (FileAlreadyExistsException taken) {
            refuseIfAbandoned(lock);
            return false;
        }
    }

    private static void refuseIfAbandoned(Path lock) throws IOException {
        try {
            String owner = Files.readSymbolicLink(lock).toString();
            if (!ProcessMeeting.isAlive(owner)) {
                throw new StoreException("process " + owner + " holds the lock", StoreException.Outcome.NOT_WRITTEN);
            }
        } catch (NoSuchFileException released) {
            // Then it is free for whoever is faster.
        }
    }

    /** Opens one of these stores in another process. */
    static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            String[] parts = address.split("@", 2);
            Path path = Path.of(parts[1]);
            return FileLedgerStore.quietly(() -> {
                ProcessMeeting.invite(path);
                return ALL.stream()
                        .filter(store -> store.does().equals(parts[0]))
                        .findFirst()
                        .orElseThrow()
                        .on()
                        .apply(path);
            });
        }
    }

    private static final class Hasty extends FileLedgerStore implements AutoCloseable {
        Hasty(Path path) {
            super(path);
        }

        @Override
        public Snapshot load() {
            return alone(this::read);
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return quietly(() -> {
                Hold hold = lock();
                try {
                    Snapshot current = read();
                    compare(expected, current);
                    Snapshot saved = new Snapshot(next, SmallFormat.after(current.revision()));
                    new Thread(() -> quietly(() -> written(saved, hold))).start();
                    return saved;
                } catch (VersionConflictException conflict) {
                    hold.release();
                    throw conflict;
                }
            });
        }

        private Snapshot written(Snapshot saved, Hold hold) throws IOException {
            dawdle();
            write(saved);
            hold.release();
            return saved;
        }

        @Override
        public void close() {
            load();
        }
    }

    private static final class Renumbering extends FileLedgerStore implements AutoCloseable {
        Renumbering(Path path) {
            super(path);
        }

        @Override
        public void close() {
            alone(() -> {
                Snapshot current = read();
                if (!current.equals(Snapshot.NONE)) {
                    write(new Snapshot(current.ledger(), SmallFormat.after(Revision.NONE)));
                }
                return current;
            });
        }
    }
}
