package io.github.relationshipledger.json;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Forecast;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What a section is planned to list and to take, against its time box: of this week's agenda and of a review ahead. */
record SectionPlan(int items, Duration planned, Duration box) {
    static Map<Section, SectionPlan> of(Agenda agenda) {
        return bySection(section -> new SectionPlan(
                agenda.items(section).size(),
                agenda.cost(section),
                agenda.policy().box(section)));
    }

    static Map<Section, SectionPlan> of(Forecast review) {
        return bySection(section -> new SectionPlan(
                review.items(section), review.cost(section), review.policy().box(section)));
    }

    boolean fits() {
        return planned.compareTo(box) <= 0;
    }

    private static Map<Section, SectionPlan> bySection(Function<Section, SectionPlan> plan) {
        Map<Section, SectionPlan> plans = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            plans.put(section, plan.apply(section));
        }
        return plans;
    }
}
