package io.github.relationshipledger.json;

import io.github.relationshipledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * A text is no ledger. The message says where it stops being one, what was expected there and what was found; it
 * repeats no note, no reason and no rate. What was read stays as it is. Show it to whoever edited the file.
 */
public final class LedgerJsonException extends LedgerException {
    private static final long serialVersionUID = 1;

    /** The place in the document, as a JSON Pointer. */
    private final String pointer;
    /** The line in the text, from 1; 0 where it is not known. */
    private final int line;
    /** The column in that line, from 1; 0 where it is not known. */
    private final int column;
    /** What was expected at that place. */
    private final String expected;
    /** Whether nothing is wrong with the text but that a later version wrote it. */
    private boolean newerSchema;

    LedgerJsonException(
            String place,
            String pointer,
            int line,
            int column,
            String expected,
            String found,
            @Nullable Throwable cause) {
        super((place.isEmpty() ? "" : place + ": ") + "expected " + expected
                + (found.isEmpty() ? "" : ", found " + found));
        if (cause != null) {
            initCause(cause);
        }
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.expected = expected;
    }

    LedgerJsonException ofNewerSchema() {
        newerSchema = true;
        return this;
    }

    boolean isOfNewerSchema() {
        return newerSchema;
    }

    /**
     * Returns the place in the document.
     *
     * @return a JSON Pointer (RFC 6901); empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line in the text.
     *
     * @return the line, from 1; 0 where it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in that line.
     *
     * @return the column, from 1; 0 where it is not known
     */
    public int column() {
        return column;
    }

    /**
     * Returns what was expected at that place.
     *
     * @return a phrase, such as "a date of the calendar such as 2026-11-23"
     */
    public String expected() {
        return expected;
    }
}
