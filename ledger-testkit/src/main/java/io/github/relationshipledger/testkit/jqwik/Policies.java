package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.ReviewPolicy;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Policies that are legal. One is told by what it changes in the method, so it shrinks to the method as it is. */
final class Policies {
    private static final int MOST_CHANGES = 6;
    private static final int MOST_REVIEWS = 5;
    private static final int MOST_SECONDS = 900;
    private static final int MOST_DAYS = 120;
    private static final Duration LONGEST = Duration.ofHours(24);

    private interface Setting extends UnaryOperator<ReviewPolicy.Builder> {}

    private Policies() {}

    static Arbitrary<ReviewPolicy> any() {
        return Combinators.combine(
                        changes().list().ofMaxSize(MOST_CHANGES),
                        Reviews.any().list().ofMaxSize(MOST_REVIEWS))
                .as((changes, held) -> changed(changes).calibrated(held))
                .withoutEdgeCases();
    }

    private static ReviewPolicy changed(List<Setting> changes) {
        ReviewPolicy.Builder policy = ReviewPolicy.builder();
        for (Setting change : changes) {
            policy = change.apply(policy);
        }
        return policy.build();
    }

    private static Arbitrary<Setting> changes() {
        return Arbitraries.oneOf(List.of(
                boxes(),
                change(durations(), ReviewPolicy.Builder::activeCost),
                change(durations(), ReviewPolicy.Builder::triggerCost),
                change(durations(), ReviewPolicy.Builder::checkInCost),
                change(durations(), ReviewPolicy.Builder::wokenCost),
                change(durations(), ReviewPolicy.Builder::moveCost),
                ranges(ReviewPolicy.Builder::earliestCheckIn, ReviewPolicy.Builder::latestCheckIn),
                change(numbersFrom(1), ReviewPolicy.Builder::reviewInterval),
                change(numbersFrom(0), ReviewPolicy.Builder::replyGrace),
                change(numbersFrom(1), ReviewPolicy.Builder::postponedOften),
                change(numbersFrom(1), ReviewPolicy.Builder::unansweredOften),
                ranges(ReviewPolicy.Builder::manyActive, ReviewPolicy.Builder::tooManyActive)));
    }

    private static Arbitrary<Setting> boxes() {
        return Combinators.combine(Arbitraries.of(Section.class), durations())
                .as((section, box) -> policy -> policy.putBox(section, box));
    }

    /** Two numbers of which the second is at least the first. */
    private static Arbitrary<Setting> ranges(
            BiFunction<ReviewPolicy.Builder, Integer, ReviewPolicy.Builder> from,
            BiFunction<ReviewPolicy.Builder, Integer, ReviewPolicy.Builder> to) {
        return Combinators.combine(numbersFrom(1), numbersFrom(1))
                .as((one, other) -> policy -> to.apply(from.apply(policy, Math.min(one, other)), Math.max(one, other)));
    }

    private static <T> Arbitrary<Setting> change(
            Arbitrary<T> values, BiFunction<ReviewPolicy.Builder, T, ReviewPolicy.Builder> setting) {
        return values.map(value -> policy -> setting.apply(policy, value));
    }

    /** From none to the longest that is accepted, most of them minutes. */
    private static Arbitrary<Duration> durations() {
        return orABound(
                Arbitraries.integers().between(0, MOST_SECONDS).map(seconds -> Duration.ofSeconds(seconds)),
                Duration.ZERO,
                LONGEST);
    }

    /** From the least that is accepted to the largest there is, most of them few. */
    private static Arbitrary<Integer> numbersFrom(int least) {
        return orABound(Arbitraries.integers().between(least, MOST_DAYS), least, Integer.MAX_VALUE);
    }

    private static <T> Arbitrary<T> orABound(Arbitrary<T> values, T least, T most) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, values), Tuple.of(1, Arbitraries.just(least)), Tuple.of(1, Arbitraries.just(most)));
    }
}
