package io.github.relationshipledger.testkit.jqwik;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * One part of a whole that has many: of its kinds each is as likely as another, and so are those of a kind. It shrinks to
 * the first.
 */
final class Part {
    /** One less than a multiple of all small sizes, so that the last parts are not rarer than the first. */
    private static final int MOST = 2 * 2 * 2 * 3 * 3 * 5 * 7 - 1;

    private Part() {}

    static <T> Arbitrary<T> of(Arbitrary<List<T>> wholes, Function<T, ?> kind) {
        return Combinators.combine(wholes.filter(parts -> !parts.isEmpty()), places(), places())
                .as((parts, place, placeOfItsKind) -> {
                    Object chosen =
                            at(place, parts.stream().map(kind).distinct().toList());
                    return at(
                            placeOfItsKind,
                            parts.stream()
                                    .filter(part -> kind.apply(part).equals(chosen))
                                    .toList());
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, MOST).withDistribution(RandomDistribution.uniform());
    }

    private static <E> E at(int place, List<E> elements) {
        return elements.get(place % elements.size());
    }
}
