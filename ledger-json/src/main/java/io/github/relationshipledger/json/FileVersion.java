package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A version of a ledger file: its bytes, and what they hold. */
final class FileVersion {
    private final Snapshot snapshot;
    private final byte[] bytes;

    private FileVersion(Document document, byte[] bytes) {
        this.snapshot = new Snapshot(document.ledger(), FileRevision.of(document, bytes));
        this.bytes = bytes;
    }

    /** Makes a version out of what a file holds. */
    static FileVersion of(byte[] bytes, String source) {
        return new FileVersion(Document.parse(bytes, source), bytes);
    }

    /**
     * Makes a version to be written.
     *
     * @throws StoreException if it could not be read back, or there is no number left
     */
    static FileVersion of(Ledger ledger, long number, LedgerFile file) {
        if (number > FileRevision.LAST) {
            throw file.notWritten(
                    "its revision is the last that there is", "take the field \"revision\" out of it by hand", null);
        }
        Document document = new Document(ledger, OptionalLong.of(number));
        byte[] bytes = document.bytes();
        requireReadable(document, bytes, file);
        return new FileVersion(document, bytes);
    }

    /** A fault in the codec, or a ledger beyond its bounds, must not cost the version that is there (step 0). */
    static void requireReadable(Document document, byte[] bytes, LedgerFile file) {
        Document readBack;
        try {
            readBack = Document.parse(bytes, "what was to be saved");
        } catch (LedgerJsonException unreadable) {
            throw notWritable(file, unreadable);
        }
        if (!readBack.equals(document)) {
            throw notWritable(file, null);
        }
    }

    private static StoreException notWritable(LedgerFile file, @Nullable Throwable cause) {
        return file.notWritten(
                "what was to be saved could not be read back as it is",
                "make it smaller if it is too large, and report the fault if it is not",
                cause);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    byte[] bytes() {
        return bytes;
    }
}
