package io.github.relationshipledger.testkit.jqwik;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** What is there as often as not. It shrinks to nothing at once, for which jqwik's own optional takes long. */
final class Maybe {
    private Maybe() {}

    static <T> Arbitrary<Optional<T>> of(Arbitrary<T> value) {
        return value.list().ofMaxSize(1).map(values -> values.stream().findFirst());
    }
}
