package io.github.relationshipledger.json;

import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;
import java.time.Duration;

/** The store as it is, and as it would be with one thing wrong: a harness that does not find that finds nothing. */
enum Variant {
    /** As everybody has it. */
    DEFAULTS,
    /** Without flushes, so that thousands of saves take seconds, and for those who can wait. */
    UNFLUSHED,

    // With one of the wrong locks.
    NO_LOCK,
    LOCK_ON_THE_LEDGER,
    LOCK_FILE_DELETED_AFTER_USE,
    NO_MONITOR,
    MONITOR_OF_A_CLASS_LOADER,

    // With one of the wrong moves.
    IN_PLACE,
    DELETE_THEN_RENAME,

    NUMBER_ONLY,
    WRITE_BEHIND;

    LedgerStore open(Path file) {
        return switch (this) {
            case DEFAULTS -> JsonFileLedgerStore.at(file);
            case UNFLUSHED -> on(file, new LocalDisk(Durability.PROGRAM_CRASH));
            case NO_LOCK -> on(file, new WrongLock.None());
            case LOCK_ON_THE_LEDGER -> on(file, new WrongLock.OnTheLedger());
            case LOCK_FILE_DELETED_AFTER_USE -> on(file, new WrongLock.DeletedAfterUse());
            case NO_MONITOR -> on(file, new WrongLock.WithoutMonitor());
            case MONITOR_OF_A_CLASS_LOADER -> on(file, new WrongLock.MonitorOfAClassLoader());
            case IN_PLACE -> on(file, new WrongMove.InPlace());
            case DELETE_THEN_RENAME -> on(file, new WrongMove.DeleteThenRename());
            case NUMBER_ONLY -> new NumberOnlyStore(JsonFileLedgerStore.at(file));
            case WRITE_BEHIND -> new WriteBehindStore(JsonFileLedgerStore.at(file));
        };
    }

    private static LedgerStore on(Path file, Disk disk) {
        return new JsonFileLedgerStore(file, disk, Duration.ofHours(1), 1);
    }
}
