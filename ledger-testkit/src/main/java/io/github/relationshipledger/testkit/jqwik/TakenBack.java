package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Standing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Everything retracted that may be: of a relationship nothing counts but where it stands. */
final class TakenBack {
    private TakenBack() {}

    /** Whether it is so, which it seldom is. */
    static Arbitrary<Boolean> seldom() {
        return Arbitraries.frequency(Tuple.of(14, false), Tuple.of(1, true));
    }

    static Relationship of(Relationship relationship) {
        List<Entry> lines = relationship.entries();
        int stands = lines(relationship)
                .filter(line -> lines.get(line - 1).fact() instanceof Standing)
                .max()
                .orElseThrow();
        Entry last = lines.get(lines.size() - 1);
        Stream<Entry> retractions = lines(relationship)
                .filter(line -> line != stands)
                .filter(line -> !(lines.get(line - 1).fact() instanceof Retraction))
                .mapToObj(
                        line -> Entry.of(last.stamp(), Retraction.of(last.fact().on(), line)));
        List<Entry> all = Stream.concat(lines.stream(), retractions).toList();
        return relationship
                .owner()
                .map(owner -> Relationship.of(relationship.id(), relationship.person(), owner, all))
                .orElseGet(() -> Relationship.of(relationship.id(), relationship.person(), all));
    }

    /** Returns the lines that are not retracted yet. */
    private static IntStream lines(Relationship relationship) {
        return IntStream.rangeClosed(1, relationship.entries().size()).filter(line -> !relationship.isRetracted(line));
    }
}
