package io.github.relationshipledger.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What is left to chance in a {@link Year}: all of it follows from one seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean is(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a number, both bounds inclusive. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T decide(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
