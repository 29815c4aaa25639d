package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a version that a {@link JsonFileLedgerStore} had before, such as {@code ledger.json.12.7-0d2e….bak}: the twelfth
 * copy, of the version 7-0d2e…. It is a ledger file like any other; {@link JsonFileLedgerStore#backups()} lists them. When it
 * was replaced is the time at which the copy was last modified.
 *
 * <p>To look into one, or to merge what was done since, {@link #load()} is enough. To go back to one, there is {@link
 * JsonFileLedgerStore#restore(Backup)}.
 *
 * <pre>{@code
 * JsonFileLedgerStore store = JsonFileLedgerStore.at(Path.of("ledger.json"));
 * store.update(ledger -> ledger.record(Occurrence.of("EU campaign", today)));
 * store.update(ledger -> ledger.withdraw(Occurrence.of("EU campaign", today)));
 * Backup newest = store.backups().get(0);
 * Ledger before = newest.load().ledger();
 * }</pre>
 */
public final class Backup {
    private final Path file;
    private final Revision revision;
    private final Disk disk;

    Backup(Path file, Revision revision, Disk disk) {
        this.file = file;
        this.revision = revision;
        this.disk = disk;
    }

    /**
     * Returns where the copy lies.
     *
     * @return its absolute path
     */
    public Path file() {
        return file;
    }

    /**
     * Returns which version it is a copy of.
     *
     * @return the revision that the version had
     */
    public Revision revision() {
        return revision;
    }

    /**
     * Loads the copy and verifies that its bytes are those of its version.
     *
     * @return the version as it was
     * @throws StoreException if the copy is gone, cannot be read, or has other bytes
     */
    public Snapshot load() {
        byte[] bytes;
        try {
            if (!disk.isRegular(file)) {
                throw unusable("it is a directory, a pipe or a device", null);
            }
            bytes = disk.read(file);
        } catch (IOException failure) {
            throw unusable("it cannot be read (" + failure + ")", failure);
        }
        Snapshot found;
        try {
            found = FileVersion.of(bytes, file.toString()).snapshot();
        } catch (LedgerJsonException damaged) {
            throw unusable("it is damaged (" + damaged.getMessage() + ")", damaged);
        }
        if (!found.revision().equals(revision)) {
            throw unusable("it was changed since it was made", null);
        }
        return found;
    }

    /**
     * Verifies the copy.
     *
     * @return whether {@link #load()} gives the version
     */
    public boolean isIntact() {
        try {
            return load().revision().equals(revision);
        } catch (StoreException unusable) {
            return false;
        }
    }

    private StoreException unusable(String problem, @Nullable Throwable cause) {
        String message =
                "backup " + file + ": " + problem + "; the ledger is as it was; choose another one of backups()";
        return cause == null
                ? new StoreException(message, Outcome.NOT_WRITTEN)
                : new StoreException(message, Outcome.NOT_WRITTEN, cause);
    }

    @Override
    public boolean equals(@Nullable Object another) {
        return another instanceof Backup other && file.equals(other.file) && revision.equals(other.revision);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    /** Returns the path of the copy. */
    @Override
    public String toString() {
        return file.toString();
    }
}
