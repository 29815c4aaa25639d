package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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

    private Reviews() {}

    static Arbitrary<ReviewRecord> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 12);
        Arbitrary<Count> counts = Combinators.combine(number, number, number).as(Count::of);
        return Combinators.combine(
                        Dates.any(),
                        durations(),
                        durations(),
                        Maybe.of(Texts.words()),
                        Arbitraries.maps(Arbitraries.of(Section.class), counts),
                        number,
                        number,
                        number)
                .as(Reviews::record);
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.integers()
                .between(0, MOST_SECONDS + 1)
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
