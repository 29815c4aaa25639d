package io.github.relationshipledger.store;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All lines that the versions of a relationship have, each once. Lines of two versions are the same line
 *
 * <ol>
 *   <li>when stamp, fact and note are equal, where a fact that names a line (a retraction, a suggestion declined) is
 *       equal to one that names the same line, whatever its number there;
 *   <li>and when as many equal ones come before in the one version as in the other, so that the second of two equal lines
 *       is the other version's second, and new where that has one.
 * </ol>
 *
 * <p>Where a line stands plays no part. A line that is named stands before the one that names it, so it is known by then.
 */
final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line, Integer> numbers = new HashMap<>();

    /** Finds the lines of one more version; none where it is not there. */
    Version of(Optional<Relationship> version) {
        List<Line> found = new ArrayList<>();
        Map<Entry, Integer> copies = new HashMap<>();
        for (Entry entry : version.map(Relationship::entries).orElse(List.of())) {
            Entry told = Line.naming(entry, number -> numbers.get(found.get(number - 1)));
            Line line = new Line(told, copies.merge(told, 1, Integer::sum));
            if (numbers.putIfAbsent(line, lines.size() + 1) == null) {
                lines.add(line);
            }
            found.add(line);
        }
        return new Version(
                found, found.stream().flatMap(line -> retracted(line).stream()).toList());
    }

    /** Returns the line that a line names, if any. */
    Optional<Line> named(Line line) {
        return line.named() == 0 ? Optional.empty() : Optional.of(lines.get(line.named() - 1));
    }

    /** Returns the line that a line retracts, if it is a retraction. */
    Optional<Line> retracted(Line line) {
        return line.fact() instanceof Retraction ? named(line) : Optional.empty();
    }

    /**
     * Returns lines as the entries of a relationship, where what is named is named by its place among them. One that
     * names a retraction which is left out names what that would have retracted.
     */
    List<Entry> entries(Iterable<Line> inOrder) {
        Map<Line, Integer> places = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Line line : inOrder) {
            entries.add(Line.naming(line.entry(), number -> place(lines.get(number - 1), places)));
            places.put(line, entries.size());
        }
        return entries;
    }

    private int place(Line named, Map<Line, Integer> places) {
        Integer place = places.get(named);
        return place != null ? place : place(named(named).orElseThrow(), places);
    }
}
