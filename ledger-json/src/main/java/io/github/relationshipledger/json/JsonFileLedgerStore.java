package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
 * network and synced folders this is all that can be promised. Bytes that somebody puts back have the revision that they
 * had; the number of the next version is greater than theirs and than that of every copy that is kept.
 *
 * <p><b>What cannot be read stays.</b> Loading and saving refuse a file that is damaged, of zero length, over 64 MiB or
 * written by a later version, and leave it as it is; only {@link #restore(Backup)} replaces it. A missing file is a
 * ledger that nothing was saved to; a missing directory, or a link to nothing, is a mistake.
 *
 * <p><b>The last good versions are kept,</b> ten unless told otherwise, as copies beside the file: {@link #backups()}
 * lists them, {@link #restore(Backup)} goes back to one, {@link #purgeBackups()} deletes them all.
 *
 * <p><b>A good guest.</b> A new file is its owner's alone (where the platform knows modes); a later version keeps the
 * mode, the group and, where that is allowed, the owner, and so do the copies. A file that is read-only is not replaced.
 * A symbolic link is followed and stays one. The file {@code ledger.json.lock} beside the ledger is empty and stays:
 * deleting it while somebody saves can lose an update. Temporary files of programs that died are deleted after an hour.
 *
 * <p>A save waits up to ten seconds for others, unless told otherwise. An interrupt ends one that has not yet put its
 * version in place, as not written; a load is not interrupted. The thread stays interrupted in every case.
 */
public final class JsonFileLedgerStore implements LedgerStore {
    private final Path path;
    private final Disk disk;
    private final Duration lockTimeout;
    private final int backups;

    JsonFileLedgerStore(Path path, Disk disk, Duration lockTimeout, int backups) {
        this.path = path;
        this.disk = disk;
        this.lockTimeout = lockTimeout;
        this.backups = backups;
    }

    /**
     * Makes a store for a file, which need not exist. Nothing is opened or created until something is loaded or saved.
     *
     * @param path the file, or a link to it
     * @return the store, with a lock time-out of ten seconds, ten backups, and saves that survive a loss of power
     */
    public static JsonFileLedgerStore at(Path path) {
        return builder(path).build();
    }

    /**
     * Makes a builder, for a store that differs from that of {@link #at(Path)}.
     *
     * @param path the file, or a link to it
     * @return the builder
     */
    public static Builder builder(Path path) {
        return new Builder(path);
    }

    /**
     * Loads what the file holds. One that was written by hand, or by {@link LedgerJson}, is as good as any other.
     *
     * @return the ledger and its revision; the empty ledger at {@link Revision#NONE} when there is no file
     * @throws StoreException if the file cannot be found or read; with a {@link LedgerJsonException} as its cause, if it
     *     holds no ledger, or one of a newer schema
     */
    @Override
    public Snapshot load() {
        return LedgerFile.at(path, disk).read().map(FileVersion::snapshot).orElse(Snapshot.NONE);
    }

    /**
     * {@inheritDoc}
     *
     * @throws VersionConflictException if the file changed since, by whomever; nothing has changed
     * @throws StoreException if the file cannot be found, locked or written, with its outcome; with a
     *     {@link LedgerJsonException} as its cause, if it holds no ledger, or one of a newer schema, and stays as it is
     */
    @Override
    public Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(next, "next");
        // Step 1: which file is it, and may it change?
        LedgerFile file = LedgerFile.at(path, disk).requireWritable();
        Backups copies = Backups.of(file, disk);
        // Step 0: what cannot be read back is not written. Before the lock, so that nobody waits for it.
        FileVersion version = FileVersion.of(next, copies.numberAfter(expected), file);
        // Steps 2 and 3: nobody else saves from here on.
        return lock(file).holding(() -> {
            // Step 4: compare with what is there now, since somebody may have saved, or edited, or restored a copy.
            Optional<FileVersion> before = file.read();
            Snapshot current = before.map(FileVersion::snapshot).orElse(Snapshot.NONE);
            if (!current.revision().equals(expected)) {
                throw new VersionConflictException(expected, current);
            }
            // Step 5: the version before stays, as a copy.
            if (backups > 0) {
                before.ifPresent(copies::keep);
            }
            // Steps 6 to 8: all of the new version, or nothing.
            file.replace(version.bytes());
            copies.tidy(backups);
            return version.snapshot();
        });
    }

    /**
     * Lists the copies of the versions before. Every save keeps the version that it replaces and deletes the oldest copies
     * that are too many. None is read: {@link Backup#isIntact()} does so. After a save that failed, the newest can be a copy
     * of what the file still holds.
     *
     * @return the copies, the one that was made last first
     * @throws StoreException if the file's directory cannot be found or listed
     */
    public List<Backup> backups() {
        return Backups.of(LedgerFile.at(path, disk), disk).newestFirst();
    }

    /**
     * Goes back to an earlier version: saves its ledger as a new version, whatever the file holds now. That is kept beside
     * it, as a backup where it is a ledger, and as {@code ledger.json.<hash>.unreadable} where it is none, which stays until
     * {@link #purgeBackups()}. No copy is deleted.
     *
     * <pre>{@code
     * JsonFileLedgerStore store = JsonFileLedgerStore.at(Path.of("ledger.json"));
     * store.backups().stream().filter(Backup::isIntact).findFirst().ifPresent(store::restore);
     * }</pre>
     *
     * @param backup the version to go back to, one of {@link #backups()}
     * @return the ledger of that version, at a new revision
     * @throws IllegalArgumentException if it is the backup of another file
     * @throws StoreException if the backup is damaged, or the file cannot be found, locked or written, with its outcome
     */
    public Snapshot restore(Backup backup) {
        Objects.requireNonNull(backup, "backup");
        LedgerFile file = LedgerFile.at(path, disk).requireWritable();
        if (!file.isBeside(backup.file())) {
            throw new IllegalArgumentException(
                    "backup " + backup + " is not one of ledger " + file.path() + ": choose one of its backups()");
        }
        Ledger ledger = backup.load().ledger();
        return lock(file).holding(() -> {
            Backups copies = Backups.of(file, disk);
            FileVersion version = FileVersion.of(ledger, copies.numberAfter(keepReplaced(file, copies)), file);
            file.replace(version.bytes());
            return version.snapshot();
        });
    }

    /** Keeps what a restored version takes the place of, and tells its revision. */
    private static Revision keepReplaced(LedgerFile file, Backups copies) {
        try {
            Optional<FileVersion> replaced = file.parse();
            replaced.ifPresent(copies::keep);
            return replaced.map(version -> version.snapshot().revision()).orElse(Revision.NONE);
        } catch (LedgerJsonException noLedger) {
            file.bytes().ifPresent(copies::keepUnreadable);
            return Revision.NONE;
        }
    }

    /**
     * Deletes all copies of earlier versions, those that were no ledgers and temporary files included: what was erased from
     * the ledger is in them still, and a save cannot tell an erasure from any other change. The ledger stays,
     * and may be read-only. On the disk itself, and in copies made by others, the bytes may survive.
     *
     * @return how many files were deleted
     * @throws StoreException if any cannot be deleted; all others are
     */
    public int purgeBackups() {
        LedgerFile file = LedgerFile.at(path, disk);
        return lock(file).holding(() -> Backups.of(file, disk).purge());
    }

    private LedgerLock lock(LedgerFile file) {
        return new LedgerLock(file, disk, lockTimeout);
    }

    /** What a save that has returned survives. */
    public enum Durability {
        /** A loss of power and a crash of the system, where the file system honours a flush, of a directory too. */
        POWER_LOSS,
        /**
         * A crash of the program only. Saves are faster; a loss of power can leave an older version, or a damaged file and
         * damaged backups. For tests, and for copies of what is kept elsewhere.
         */
        PROGRAM_CRASH
    }

    /**
     * Makes stores that differ from that of {@link JsonFileLedgerStore#at(Path)}.
     *
     * <pre>{@code
     * LedgerStore store = JsonFileLedgerStore.builder(Path.of("ledger.json"))
     *         .lockTimeout(Duration.ofSeconds(2))
     *         .backups(30)
     *         .build();
     * }</pre>
     */
    public static final class Builder {
        private final Path path;
        private Duration lockTimeout = Duration.ofSeconds(10);
        private int backups = 10;
        private Durability durability = Durability.POWER_LOSS;

        private Builder(Path path) {
            this.path = Objects.requireNonNull(path, "path");
        }

        /**
         * Sets how long a save waits while others save.
         *
         * @param lockTimeout the time, at least none and at most a day; ten seconds unless set
         * @return this
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder lockTimeout(Duration lockTimeout) {
            Objects.requireNonNull(lockTimeout, "lockTimeout");
            if (lockTimeout.isNegative() || lockTimeout.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("lockTimeout is " + lockTimeout + ": give from PT0S to PT24H");
            }
            this.lockTimeout = lockTimeout;
            return this;
        }

        /**
         * Sets how many copies of earlier versions stay beside the file.
         *
         * @param backups the number, from 0, with which a save keeps none and deletes those that are there, to 1,000; 10 unless
         *     set
         * @return this
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder backups(int backups) {
            if (backups < 0 || backups > 1_000) {
                throw new IllegalArgumentException("backups is " + backups + ": give from 0 to 1000");
            }
            this.backups = backups;
            return this;
        }

        /**
         * Sets what a save that has returned survives.
         *
         * @param durability a loss of power unless set
         * @return this
         */
        public Builder durability(Durability durability) {
            this.durability = Objects.requireNonNull(durability, "durability");
            return this;
        }

        /**
         * Makes the store. Nothing is opened or created until something is loaded or saved.
         *
         * @return the store
         */
        public JsonFileLedgerStore build() {
            return new JsonFileLedgerStore(path, new LocalDisk(durability), lockTimeout, backups);
        }
    }
}
