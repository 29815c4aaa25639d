package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ledger in a JSON file.
 *
 * <pre>{@code
 * LedgerStore store = JsonFileLedgerStore.at(Path.of("ledger.json"));
 * store.update(ledger -> ledger.record(Occurrence.of("Atlas 2.0 launch", today)));
 * }</pre>
 *
 * <p><b>Old or new.</b> Whatever crashes at whatever moment, power included, the file holds one version that was saved,
 * whole; once a save has returned, that version or a later one. Loading takes no lock and never sees a part.
 *
 * <p><b>Nothing is overwritten unseen.</b> Threads, class loaders and processes on one machine may save to one file on a
 * local disk, each through a store of its own, and lose nothing. A revision is a number and a hash of the bytes, so a
 * file that was edited by hand, restored from a copy, deleted, or changed by a sync client is noticed at the next save. On
 * network and synced folders this is all that can be promised. Bytes that return have the revision that they had: the
 * file remembers no more than it says, so after a restored copy or a deletion the numbers go on from there.
 *
 * <p><b>What cannot be read stays.</b> Loading and saving refuse a file that is damaged, of zero length, over 64 MiB or
 * written by a later version, and leave it as it is. A missing file is a ledger that nothing was saved to; a missing
 * directory, or a link to nothing, is a mistake.
 *
 * <p><b>A good guest.</b> A new file is its owner's alone (where the platform knows modes); a later version keeps the
 * mode. A file that is read-only is not replaced. A symbolic link is followed and stays one. The file {@code
 * ledger.json.lock} beside the ledger is empty and stays: deleting it while somebody saves can lose an update.
 *
 * <p>A save waits up to ten seconds for others. An interrupt ends one that has not yet put its version in place, as not
 * written; a load is not interrupted. The thread stays interrupted in every case.
 */
public final class JsonFileLedgerStore implements LedgerStore {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

    private final Path path;
    private final Disk disk;
    private final Duration lockTimeout;

    JsonFileLedgerStore(Path path, Disk disk, Duration lockTimeout) {
        this.path = Objects.requireNonNull(path, "path");
        this.disk = disk;
        this.lockTimeout = lockTimeout;
    }

    /**
     * Makes a store for a file, which need not exist. Nothing is opened or created until something is loaded or saved.
     *
     * @param path the file, or a link to it
     * @return the store
     */
    public static JsonFileLedgerStore at(Path path) {
        return new JsonFileLedgerStore(path, new LocalDisk(), LOCK_TIMEOUT);
    }

    /**
     * Loads what the file holds. One that was written by hand, or by {@link LedgerJson}, is as good as any other.
     *
     * @return the ledger and its revision; the empty ledger at {@link Revision#NONE} when there is no file
     * @throws LedgerJsonException if the file holds no ledger, or one of a newer schema
     * @throws StoreException if the file cannot be found or read
     */
    @Override
    public Snapshot load() {
        return read(LedgerFile.at(path, disk));
    }

    /**
     * {@inheritDoc}
     *
     * @throws VersionConflictException {@inheritDoc}
     * @throws LedgerJsonException if the file holds no ledger, or one of a newer schema; it stays as it is
     * @throws StoreException {@inheritDoc}
     */
    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        // Step 0: what cannot be read back is not written. Before the lock, so that nobody waits for it.
        Document document = new Document(next, OptionalLong.of(FileRevision.numberAfter(expected)));
        byte[] bytes = document.bytes();
        requireReadable(document, bytes);
        Snapshot saved = new Snapshot(next, FileRevision.of(document, bytes));
        // Step 1: which file is it, and may it change?
        LedgerFile file = LedgerFile.at(path, disk).requireWritable();
        // Steps 2 and 3: nobody else saves from here on.
        return new LedgerLock(file, disk, lockTimeout).holding(() -> {
            // Step 4: compare with what is there now, since somebody may have saved, or edited, or restored a copy.
            Snapshot current = read(file);
            if (!current.revision().equals(expected)) {
                throw new VersionConflictException(expected, current);
            }
            // Steps 6 to 8: all of the new version, or nothing.
            file.replace(bytes);
            return saved;
        });
    }

    private static Snapshot read(LedgerFile file) {
        Optional<byte[]> found = file.read();
        if (found.isEmpty()) {
            return Snapshot.NONE;
        }
        byte[] bytes = found.get();
        Document document = Document.parse(bytes, file.path().toString());
        return new Snapshot(document.ledger(), FileRevision.of(document, bytes));
    }

    /** A fault in the codec, or a ledger beyond its bounds, must not cost the version that is there (step 0). */
    void requireReadable(Document document, byte[] bytes) {
        Document readBack;
        try {
            readBack = Document.parse(bytes, "what was to be saved");
        } catch (LedgerJsonException unreadable) {
            throw notWritable(unreadable);
        }
        if (!readBack.equals(document)) {
            throw notWritable(null);
        }
    }

    private StoreException notWritable(@Nullable Throwable cause) {
        return LedgerFile.notWritten(
                path,
                "it could not be read back as it is",
                "make it smaller if it is too large, and report the fault if it is not",
                cause);
    }
}
