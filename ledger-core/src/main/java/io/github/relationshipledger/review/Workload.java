package io.github.relationshipledger.review;

import io.github.relationshipledger.Section;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one review asks for, and what that costs under a policy.
 *
 * @param policy the costs, their pace and the time box
 * @param active the Active relationships to scan
 * @param triggers the distinct triggers among the dormant to ask after
 * @param items how many items each section has; one that is missing has none
 */
record Workload(ReviewPolicy policy, int active, int triggers, Map<Section, Integer> items) {
    Workload {
        items = Map.copyOf(items);
    }

    int items(Section section) {
        return items.getOrDefault(section, 0);
    }

    Duration cost(Section section) {
        return policy.atPace(assumed(section));
    }

    Duration cost() {
        return sum(this::cost);
    }

    boolean fits() {
        return cost().compareTo(policy.timeBox()) <= 0;
    }

    /** Returns what all of it costs before calibration. */
    Duration assumed() {
        return sum(this::assumed);
    }

    private Duration assumed(Section section) {
        return switch (section) {
            case ACTIVE -> policy.activeCost().multipliedBy(active);
            case NURTURE -> policy.checkInCost().multipliedBy(items(section));
            case DORMANT ->
                policy.triggerCost()
                        .multipliedBy(triggers)
                        .plus(policy.wokenCost().multipliedBy(items(section)));
            case MOVES -> policy.moveCost().multipliedBy(items(section));
        };
    }

    private static Duration sum(Function<Section, Duration> cost) {
        return Stream.of(Section.values()).map(cost).reduce(Duration.ZERO, Duration::plus);
    }
}
