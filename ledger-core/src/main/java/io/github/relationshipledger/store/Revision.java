package io.github.relationshipledger.store;

import java.util.Objects;

/**
 * Which version of the ledger a store holds. Opaque: only the store that made it knows what the value means. A store
 * never uses one twice, not even for equal content.
 *
 * <p>Keep it with what a person looks at, and give it to {@link LedgerStore#save} when they are done: what others did
 * meanwhile is then a conflict and never overwritten. Over HTTP it is the {@code ETag}.
 *
 * @param value what the store put into it; not blank
 */
public record Revision(String value) {
    /** The revision of a store that nothing was ever saved to. */
    public static final Revision NONE = new Revision("none");

    /**
     * Makes a revision.
     *
     * @param value what the store puts into it
     * @throws IllegalArgumentException if the value is blank
     */
    public Revision {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException(
                    "a revision's value is blank: a store must be able to tell it from others");
        }
    }

    /**
     * Makes a revision.
     *
     * @param value what the store puts into it
     * @return the revision
     * @throws IllegalArgumentException if the value is blank
     */
    public static Revision of(String value) {
        return new Revision(value);
    }

    /** Returns the value alone. */
    @Override
    public String toString() {
        return value;
    }
}
