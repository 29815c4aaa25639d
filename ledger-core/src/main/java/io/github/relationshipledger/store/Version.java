package io.github.relationshipledger.store;

import io.github.relationshipledger.Standing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a relationship in one version of it; none where it is not there. */
final class Version {
    private final List<Line> inOrder;
    private final Map<Line, Integer> places = new HashMap<>();
    private final Set<Line> retracted;

    Version(List<Line> inOrder, Collection<Line> retracted) {
        this.inOrder = inOrder;
        inOrder.forEach(line -> places.put(line, places.size()));
        this.retracted = Set.copyOf(retracted);
    }

    List<Line> inOrder() {
        return inOrder;
    }

    /** Returns the first line; empty where the relationship is not there. */
    Optional<Line> opening() {
        return inOrder.stream().findFirst();
    }

    boolean has(Line line) {
        return places.containsKey(line);
    }

    boolean hasAllOf(Version other) {
        return places.keySet().containsAll(other.inOrder);
    }

    boolean isRetracted(Line line) {
        return retracted.contains(line);
    }

    /** Tells whether it has one line before another; it must have the latter. */
    boolean hasBefore(Line line, Line other) {
        return places.getOrDefault(line, Integer.MAX_VALUE) < places.getOrDefault(other, -1);
    }

    /** Returns the last standing that counts before a line that this version has. */
    Optional<Standing> standingBefore(Line line) {
        for (int i = places.getOrDefault(line, 0) - 1; i >= 0; i--) {
            if (inOrder.get(i).fact() instanceof Standing standing && !isRetracted(inOrder.get(i))) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
