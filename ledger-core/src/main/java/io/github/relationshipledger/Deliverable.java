package io.github.relationshipledger;

import org.immutables.value.Value;

/**
 * A campaign or deliverable and its status. An {@link Active} has one where something is to be delivered; once that
 * {@linkplain Status#isOver() is over} and nothing follows, the agenda asks for a move.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Deliverable permits ImmutableDeliverable {
    Deliverable() {}

    /**
     * Makes a deliverable.
     *
     * @param name what is delivered; white space at its ends is dropped
     * @param status how far it is
     * @return the deliverable
     * @throws IllegalArgumentException if the name is blank or out of bounds
     */
    public static Deliverable of(String name, Status status) {
        return ImmutableDeliverable.of(Bounds.text("name", name), status);
    }

    /**
     * Returns what is delivered.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns how far it is.
     *
     * @return the status
     */
    public abstract Status status();

    /** How far a deliverable is. Values may be added in later versions. */
    public enum Status {
        /** Offered by one side. */
        PROPOSED,
        /** Agreed by both. */
        AGREED,
        /** Being made. */
        IN_PROGRESS,
        /** Done. */
        WRAPPED,
        /** Called off. */
        CANCELLED;

        /**
         * Tells whether nothing more is to come.
         *
         * @return true for {@link #WRAPPED} and {@link #CANCELLED}
         */
        public boolean isOver() {
            return this == WRAPPED || this == CANCELLED;
        }
    }
}
