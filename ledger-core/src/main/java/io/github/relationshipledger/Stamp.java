package io.github.relationshipledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a line was written, to the millisecond, and where it is known by whom. Make it where the host has its clock and
 * knows its user, as {@code Stamp.of(clock.instant(), user)}, and pass it to what is written.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Stamp implements Comparable<Stamp> permits ImmutableStamp {
    private static final Comparator<Stamp> ORDER =
            Comparator.comparing(Stamp::at).thenComparing(stamp -> stamp.by().orElse(""), CodePoints::compare);

    Stamp() {}

    /**
     * Makes a stamp without an author.
     *
     * @param at when; cut to the millisecond
     * @return the stamp
     * @throws IllegalArgumentException if the instant lies outside the years 1 to 9999 in UTC
     */
    public static Stamp of(Instant at) {
        return ImmutableStamp.of(Bounds.instant("at", at), Optional.empty());
    }

    /**
     * Makes a stamp.
     *
     * @param at when; cut to the millisecond
     * @param by the team member who wrote the line; white space at the ends is dropped
     * @return the stamp
     * @throws IllegalArgumentException if the instant lies outside the years 1 to 9999 in UTC, or the author is blank or
     *     out of bounds
     */
    public static Stamp of(Instant at, String by) {
        return ImmutableStamp.of(Bounds.instant("at", at), Optional.of(Bounds.text("by", by)));
    }

    /**
     * Returns when the line was written.
     *
     * @return the instant, to the millisecond
     */
    public abstract Instant at();

    /**
     * Returns who wrote the line.
     *
     * @return the author; empty when it is not known
     */
    public abstract Optional<String> by();

    /** Compares by instant, then by author, one without an author first. */
    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
