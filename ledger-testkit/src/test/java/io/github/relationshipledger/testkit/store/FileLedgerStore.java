package io.github.relationshipledger.testkit.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A store for several processes as small as it can be. It keeps the laws S9 to S13, and its format has room for no more
 * than they save; it does not keep S8, since what the files throw comes out as it is. Each step is a method, so that broken
 * ones can get one step wrong.
 */
class FileLedgerStore implements LedgerStore {
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    final Path path;

    FileLedgerStore(Path path) {
        this.path = path;
    }

    @Override
    public Snapshot load() {
        return quietly(this::read);
    }

    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        return alone(() -> {
            Snapshot current = read();
            compare(expected, current);
            Snapshot saved = new Snapshot(next, SmallFormat.after(current.revision()));
            write(saved);
            return saved;
        });
    }

    final <T> T alone(Work<T> work) {
        return quietly(() -> {
            Hold hold = lock();
            try {
                return work.done();
            } finally {
                hold.release();
            }
        });
    }

    /** One thread of this process, and then one process. */
    Hold lock() throws IOException {
        Semaphore threads = THREADS.computeIfAbsent(path, any -> new Semaphore(1));
        threads.acquireUninterruptibly();
        FileChannel channel = FileChannel.open(beside(".lock"), CREATE, WRITE);
        channel.lock();
        return () -> {
            channel.close();
            threads.release();
        };
    }

    Snapshot read() throws IOException {
        try {
            return SmallFormat.parse(Files.readString(path));
        } catch (NoSuchFileException absent) {
            return Snapshot.NONE;
        }
    }

    void compare(Revision expected, Snapshot current) throws IOException {
        if (!current.revision().equals(expected)) {
            throw new VersionConflictException(expected, current);
        }
    }

    void write(Snapshot next) throws IOException {
        Path temporary = beside("." + ProcessHandle.current().pid());
        Files.writeString(temporary, SmallFormat.format(next));
        Files.move(temporary, path, ATOMIC_MOVE);
    }

    final Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    static <T> T quietly(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work on files. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Keeps others out until it is released. */
    interface Hold {
        void release() throws IOException;
    }
}
