package io.github.relationshipledger.store;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What two people did to one relationship that a merge must not decide for them. It is settled by choosing a side, and
 * what that does is said at its {@linkplain Kind kind}. Show it to somebody who knows, and give the answer to
 * {@link LedgerMerge#resolve}.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Conflict permits ImmutableConflict {
    Conflict() {}

    static Conflict of(RelationshipId id, Kind kind, ThreeWay<Relationship> versions) {
        return ImmutableConflict.of(id, kind, Optional.empty(), versions.base(), versions.ours(), versions.theirs());
    }

    /** A field of the person that was changed on both sides. */
    static Conflict of(RelationshipId id, String field, ThreeWay<Relationship> versions) {
        return ImmutableConflict.of(
                id, Kind.PERSON, Optional.of(field), versions.base(), versions.ours(), versions.theirs());
    }

    /**
     * Returns which relationship this is about.
     *
     * @return its id
     */
    public abstract RelationshipId id();

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns which field was changed on both sides.
     *
     * @return {@code name}, {@code role}, {@code organisation}, {@code profiles of} a platform or {@code references of} a
     *     key; empty for all kinds but {@link Kind#PERSON}
     */
    public abstract Optional<String> field();

    /**
     * Returns the relationship as both sides had it last.
     *
     * @return the relationship; empty when it was not there
     */
    public abstract Optional<Relationship> base();

    /**
     * Returns the relationship as it is on our side.
     *
     * @return the relationship; empty when we erased it
     */
    public abstract Optional<Relationship> ours();

    /**
     * Returns the relationship as it is on their side.
     *
     * @return the relationship; empty when they erased it
     */
    public abstract Optional<Relationship> theirs();

    /**
     * Says what happened.
     *
     * @return an English sentence without an end, a name or a value of a field
     */
    public String explanation() {
        return field().map(field -> kind().explanation() + ": " + field).orElseGet(() -> kind().explanation());
    }

    /** Which side is chosen. Closed for ever. */
    public enum Side {
        /** Ours: the second argument of the merge. */
        OURS,
        /** Theirs: the third. */
        THEIRS
    }

    /** What happened on both sides. Values may be added in later versions. */
    public enum Kind {
        /**
         * Both posted standings, or retracted them, or both put the same lines into another order. Choosing a side keeps
         * every line, those of that side last, so that the standing it posted holds. A retraction holds on whatever side
         * it is: where the side chosen did nothing but retract, the standing that the other posted holds.
         */
        STANDINGS("both sides posted, retracted or reordered standings"),
        /**
         * They were heard from on one side; and on the other, which had not seen it, the relationship was moved, a
         * standing was retracted, or something was posted that would answer it: another date, trigger or next action, or
         * a reply left alone. It goes before {@link #STANDINGS} where both apply. Choosing a side keeps every line, those
         * of that side last: the side that heard, and the news waits for an answer; the side that answered, and it is
         * answered.
         */
        ANSWERED_UNSEEN("one side heard from them, and the other answered without having seen it"),
        /**
         * Each side retracted what the other left standing, so that the relationship would stand nowhere. Choosing a side
         * keeps every line but the other side's retractions of standings.
         */
        NO_STANDING_LEFT("each side retracted the standings that the other left"),
        /** The same field of the person was changed on both. Choosing a side takes its value. */
        PERSON("both sides changed the same field of the person"),
        /** The owner was changed on both. Choosing a side takes its owner. */
        OWNER("both sides changed the owner"),
        /**
         * It was erased on one side, or lacks lines of the base there, which is the same for lines that are only ever
         * appended; and it was changed on the other. Choosing a side takes the relationship, or its absence, from there.
         * One for many relationships says that the base is no common ancestor.
         */
        ERASED("one side erased it or lacks lines of the base, and the other changed it"),
        /** Both opened it. Choosing a side takes the relationship from there; to keep both, open one under another id. */
        OPENED_TWICE("both sides opened it");

        private final String explanation;

        Kind(String explanation) {
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }
    }
}
