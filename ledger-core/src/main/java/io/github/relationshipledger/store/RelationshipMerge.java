package io.github.relationshipledger.store;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of one relationship: it is taken from a side as it is, or blended of both. */
interface RelationshipMerge {
    /** Returns what somebody must decide. */
    List<Conflict> conflicts();

    /** Returns the relationship, if there still is one. The choice is asked once for each conflict. */
    Optional<Relationship> settled(Function<? super Conflict, Side> choice);

    /**
     * Blends what both sides changed, if both go on from all lines of the base and from one opening line. Lines are only
     * ever appended: where one is missing the relationship was erased, and perhaps opened anew, or the base is no
     * ancestor, and what happened in between cannot be known.
     */
    static RelationshipMerge of(RelationshipId id, ThreeWay<Relationship> versions) {
        if (!versions.isDisputed()) {
            return new Taken(versions, List.of());
        }
        Lines all = new Lines();
        Version base = all.of(versions.base());
        Version ours = all.of(versions.ours());
        Version theirs = all.of(versions.theirs());
        boolean weGoOn = ours.hasAllOf(base);
        boolean theyGoOn = theirs.hasAllOf(base);
        boolean openedOnce = ours.opening().equals(theirs.opening());
        if (weGoOn && theyGoOn && openedOnce) {
            return new Blend(id, versions, new LineMerge(all, base, ours, theirs));
        }
        boolean bothThere = ours.opening().isPresent() && theirs.opening().isPresent();
        Kind kind = bothThere && weGoOn == theyGoOn && !openedOnce ? Kind.OPENED_TWICE : Kind.ERASED;
        return new Taken(versions, List.of(Conflict.of(id, kind, versions)));
    }
}
