package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Records of reviews, whose counts add up. */
final class Reviews {
    /** What a section listed and deferred, and how much of it was handled. */
    private record Count(int listed, int deferred, int handled) {
        static Count of(int listed, int deferred, int handled) {
            return new Count(listed, deferred, handled % (listed + deferred + 1));
        }

        int open() {
            return listed + deferred - handled;
        }
    }

    private static final int MOST_SECONDS = 1_800;
    private static final int MOST_ACTIVE = 40;
    private static final int MOST_HELD = 8;

    private Reviews() {}

    static Arbitrary<ReviewRecord> any() {
        return Combinators.combine(Dates.any(), undated()).as((on, review) -> review.apply(on));
    }

    /** The reviews of a ledger: any few, or such as a team holds them, mostly a week apart. */
    static Arbitrary<List<ReviewRecord>> held() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(7)),
                Tuple.of(1, Arbitraries.integers().between(0, 30)));
        Arbitrary<List<ReviewRecord>> weekly = Combinators.combine(
                        Dates.any(),
                        Combinators.combine(days, undated())
                                .as(Tuple::of)
                                .list()
                                .ofMaxSize(MOST_HELD))
                .as((first, reviews) -> {
                    LocalDate on = first;
                    List<ReviewRecord> held = new ArrayList<>();
                    for (Tuple.Tuple2<Integer, Function<LocalDate, ReviewRecord>> review : reviews) {
                        on = Dates.plus(on, review.get1());
                        held.add(review.get2().apply(on));
                    }
                    return held;
                });
        return Arbitraries.oneOf(any().list().ofMaxSize(3), weekly);
    }

    private static Arbitrary<Function<LocalDate, ReviewRecord>> undated() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 12);
        Arbitrary<Count> counts = Combinators.combine(number, number, number).as(Count::of);
        return Combinators.combine(
                        durations(),
                        durations(),
                        Maybe.of(Texts.words()),
                        Arbitraries.maps(Arbitraries.of(Section.class), counts),
                        Arbitraries.integers().between(0, MOST_ACTIVE).withDistribution(RandomDistribution.uniform()),
                        Maybe.of(number).map(carriedOver -> carriedOver.orElse(0)),
                        number)
                .as((took, planned, by, sections, active, carriedOver, replanned) ->
                        on -> record(on, took, planned, by, sections, active, carriedOver, replanned));
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.integers()
                .between(0, MOST_SECONDS + 1)
                .withDistribution(RandomDistribution.uniform())
                .map(seconds -> Duration.ofSeconds(seconds > MOST_SECONDS ? Integer.MAX_VALUE : seconds));
    }

    private static ReviewRecord record(
            LocalDate on,
            Duration took,
            Duration planned,
            Optional<String> by,
            Map<Section, Count> counts,
            int active,
            int carriedOver,
            int replanned) {
        ReviewRecord.Builder review = ReviewRecord.builder(on)
                .took(took)
                .planned(planned)
                .activeCount(active)
                .carriedOver(carriedOver);
        by.ifPresent(review::by);
        counts.forEach((section, count) -> review.putListed(section, count.listed())
                .putDeferred(section, count.deferred())
                .putHandled(section, count.handled()));
        int open = counts.values().stream().mapToInt(Count::open).sum();
        return review.replanned(replanned % (open + 1)).build();
    }
}
