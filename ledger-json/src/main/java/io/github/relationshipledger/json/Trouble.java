package io.github.relationshipledger.json;

import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What went wrong with a ledger file, for somebody in the middle of the night: whether anything is lost, and what to do. */
final class Trouble {
    private Trouble() {}

    /** Makes an exception for a failure that has changed nothing. */
    static StoreException nothingWritten(Path path, String problem, String fix, @Nullable Throwable cause) {
        return notWritten(path, problem, "nothing was written and nothing is lost; " + fix, cause);
    }

    /** Makes an exception for a failure that has left the ledger as it was; the rest says what else is to be known. */
    static StoreException notWritten(Path path, String problem, String rest, @Nullable Throwable cause) {
        String message = "ledger " + path + ": " + problem + (cause == null ? "" : " (" + cause + ")") + "; " + rest;
        return cause == null
                ? new StoreException(message, Outcome.NOT_WRITTEN)
                : new StoreException(message, Outcome.NOT_WRITTEN, cause);
    }

    /** Makes an exception for a failure after which the file may hold the old version or the new one. */
    static StoreException unknown(Path path, String problem, Throwable cause) {
        return new StoreException(
                "ledger " + path + ": " + problem + " (" + cause
                        + "); the file holds the version before or the new one,"
                        + " whole in either case; load it and compare, as update() does",
                Outcome.UNKNOWN,
                cause);
    }

    /** Says what to do about what a disk said, where that is known. */
    static String fix(Exception failure, String otherwise) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof ClosedByInterruptException) {
            return "the thread was interrupted; save again if it is wanted";
        }
        if (failure instanceof AccessDeniedException || said.contains("not permitted")) {
            return "see who may write it and its directory: owner, group, mode, sticky bit";
        }
        if (said.contains("Read-only file system")) {
            return "the disk is read-only; save again when it is not";
        }
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return "the disk is full; make room, and save again";
        }
        return failure instanceof IOException ? otherwise : "keep it on a disk, and not in an archive";
    }
}
