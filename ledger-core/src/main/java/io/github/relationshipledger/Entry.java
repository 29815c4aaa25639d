package io.github.relationshipledger;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a relationship: when it was written and by whom, what it says, and optionally why. Lines are only ever
 * appended; a line's number is its position, from 1, in the ledger value it was read from.
 *
 * <p>A ledger makes its lines itself, of what is posted. {@code of} is for those who bring a ledger from elsewhere: a
 * store, an import.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Entry permits ImmutableEntry {
    Entry() {}

    /**
     * Makes a line without a note.
     *
     * @param stamp when it was written and by whom
     * @param fact what it says
     * @return the line
     */
    public static Entry of(Stamp stamp, Fact fact) {
        return ImmutableEntry.of(stamp, fact, Optional.empty());
    }

    /**
     * Makes a line.
     *
     * @param stamp when it was written and by whom
     * @param fact what it says
     * @param note why; white space at its ends is dropped
     * @return the line
     * @throws IllegalArgumentException if the note is blank or out of bounds
     */
    public static Entry of(Stamp stamp, Fact fact, String note) {
        return ImmutableEntry.of(stamp, fact, Optional.of(Bounds.text("note", note)));
    }

    /**
     * Returns when the line was written and by whom.
     *
     * @return the stamp
     */
    public abstract Stamp stamp();

    /**
     * Returns what the line says.
     *
     * @return the fact
     */
    public abstract Fact fact();

    /**
     * Returns why.
     *
     * @return the note; empty when there is none
     */
    @Value.Redacted
    public abstract Optional<String> note();
}
