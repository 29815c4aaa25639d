package io.github.relationshipledger.review;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules run on coming review dates, each due item handled on its day. Who stands in a tier stays there: all Active
 * relationships are scanned, and all triggers asked after, in every review.
 */
final class LookAhead {
    private final Ledger ledger;
    private final ReviewPolicy policy;
    private final int active;
    private final int triggers;

    /** When those who were handled come back: for a check-in after the cadence, for all else never. */
    private final Map<RelationshipId, LocalDate> back = new HashMap<>();

    LookAhead(Ledger ledger, ReviewPolicy policy) {
        this.ledger = ledger;
        this.policy = policy;
        this.active = ledger.inTier(Tier.ACTIVE).size();
        this.triggers = (int) ledger.inTier(Tier.DORMANT).stream()
                .map(relationship -> ((Dormant) relationship.standing()).triggerKey())
                .distinct()
                .count();
    }

    List<Forecast> reviews(LocalDate first, int count) {
        List<Forecast> reviews = new ArrayList<>();
        for (LocalDate date : Days.every(policy.reviewInterval(), first, count)) {
            reviews.add(review(date));
        }
        return List.copyOf(reviews);
    }

    private Forecast review(LocalDate date) {
        ReviewDay day = new ReviewDay(ledger, date, policy);
        Map<Section, Integer> items = new EnumMap<>(Section.class);
        for (Relationship relationship : ledger.relationships()) {
            due(day, relationship).ifPresent(section -> {
                items.merge(section, 1, Integer::sum);
                back.put(
                        relationship.id(),
                        section == Section.NURTURE ? Days.after(date, policy.earliestCheckIn()) : LocalDate.MAX);
            });
        }
        return ImmutableForecast.builder()
                .date(date)
                .workload(new Workload(policy, active, triggers, items))
                .build();
    }

    private Optional<Section> due(ReviewDay day, Relationship relationship) {
        LocalDate comesBack = back.get(relationship.id());
        if (comesBack != null) {
            return day.isDue(comesBack) ? Optional.of(Section.NURTURE) : Optional.empty();
        }
        Reason reason = day.classify(relationship).reason();
        return reason.isQuiet() ? Optional.empty() : Optional.of(reason.section());
    }
}
