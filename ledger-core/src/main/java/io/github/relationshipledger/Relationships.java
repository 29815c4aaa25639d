package io.github.relationshipledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Relationships in the order in which they were opened, found by id. All versions share the index until a relationship
 * is opened or erased: to change one copies an array of references and nothing else.
 */
final class Relationships {
    private final List<Relationship> inOrder;
    private final Map<RelationshipId, Integer> index;

    private Relationships(List<Relationship> inOrder, Map<RelationshipId, Integer> index) {
        this.inOrder = inOrder;
        this.index = index;
    }

    /** Throws a {@link DuplicateRelationshipException} if two have the same id. */
    static Relationships of(Collection<Relationship> inOrder) {
        List<Relationship> copy = List.copyOf(inOrder);
        Map<RelationshipId, Integer> index = new HashMap<>(copy.size() * 4 / 3 + 1);
        for (Relationship relationship : copy) {
            if (index.put(relationship.id(), index.size()) != null) {
                throw new DuplicateRelationshipException(relationship.id());
            }
        }
        return new Relationships(copy, index);
    }

    List<Relationship> inOrder() {
        return inOrder;
    }

    Optional<Relationship> find(RelationshipId id) {
        return Optional.ofNullable(index.get(id)).map(inOrder::get);
    }

    /** Throws an {@link UnknownRelationshipException} if there is none with this id. */
    Relationship get(RelationshipId id) {
        return inOrder.get(indexOf(id));
    }

    /** Returns these with one more at the end, of an id that is not taken. */
    Relationships and(Relationship opened) {
        List<Relationship> more = new ArrayList<>(inOrder.size() + 1);
        more.addAll(inOrder);
        more.add(opened);
        return of(more);
    }

    /** Returns these with another version of one in its place. */
    Relationships with(Relationship changed) {
        Relationship[] copy = inOrder.toArray(Relationship[]::new);
        copy[indexOf(changed.id())] = changed;
        return new Relationships(Collections.unmodifiableList(Arrays.asList(copy)), index);
    }

    Relationships without(RelationshipId id) {
        List<Relationship> kept = new ArrayList<>(inOrder);
        kept.remove(indexOf(id));
        return of(kept);
    }

    private int indexOf(RelationshipId id) {
        Integer position = index.get(id);
        if (position == null) {
            throw new UnknownRelationshipException(id);
        }
        return position;
    }
}
