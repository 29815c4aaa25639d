package io.github.relationshipledger;

/**
 * The name under which the host knows a relationship, unique in a {@link Ledger} and never shown to be anything more: a
 * slug, a UUID, a key of the host's own tables. Choose it once, when the relationship is
 * {@linkplain Ledger#open opened}: it cannot be changed.
 *
 * @param value the id, trimmed; not blank
 */
public record RelationshipId(String value) implements Comparable<RelationshipId> {

    /**
     * Makes an id.
     *
     * @param value the id; white space at its ends is dropped
     * @throws IllegalArgumentException if the value is blank, longer than 10,000 characters, or has a NUL or half a
     *     surrogate pair
     */
    public RelationshipId(String value) {
        this.value = Bounds.text("id", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id; white space at its ends is dropped
     * @return the id
     * @throws IllegalArgumentException if the value is blank, longer than 10,000 characters, or has a NUL or half a
     *     surrogate pair
     */
    public static RelationshipId of(String value) {
        return new RelationshipId(value);
    }

    /** Compares by code point, so that every machine and every database that counts in UTF-8 sorts alike. */
    @Override
    public int compareTo(RelationshipId other) {
        return CodePoints.compare(value, other.value);
    }

    /** Returns the value alone. */
    @Override
    public String toString() {
        return value;
    }
}
