package io.github.relationshipledger.store;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A relationship, or its absence, taken from a side as it is: from the one that changed it, or else by one conflict. */
record Taken(ThreeWay<Relationship> versions, List<Conflict> conflicts) implements RelationshipMerge {
    @Override
    public Optional<Relationship> settled(Function<? super Conflict, Side> choice) {
        return conflicts.isEmpty() ? versions.merged() : versions.of(choice.apply(conflicts.get(0)));
    }
}
