package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Revision;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The revision of a ledger file: its number and a hash of its bytes, such as {@code 7-0d2e…}. The number makes equal
 * content differ; the hash notices an edit by hand, a restored copy, or a sync client that leave the number as it is.
 */
final class FileRevision {
    /** The last number that every reader of JSON knows exactly: 2 to the 53rd, less one. */
    static final long LAST = (1L << 53) - 1;

    private FileRevision() {}

    /** A file without a number, which no store wrote, counts as number 0. */
    static Revision of(Document document, byte[] bytes) {
        return Revision.of(document.revision().orElse(0) + "-" + hash(bytes));
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, 16);
    }

    /** Returns the number of a revision; 0 for one that no ledger file has, and that is never current. */
    static long number(Revision revision) {
        String value = revision.value();
        int end = value.indexOf('-');
        try {
            return end < 0 ? 0 : Long.parseLong(value, 0, end, 10);
        } catch (NumberFormatException foreign) {
            return 0;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
