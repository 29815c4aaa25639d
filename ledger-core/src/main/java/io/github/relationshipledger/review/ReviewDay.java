package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.ReviewRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules need to know beside the relationship they look at: the day, the policy, and what happened. */
final class ReviewDay {
    private final LocalDate today;
    private final ReviewPolicy policy;
    private final LocalDate carriedOverUntil;
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

    ReviewDay(Ledger ledger, LocalDate today, ReviewPolicy policy) {
        this.today = today;
        this.policy = policy;
        this.carriedOverUntil = ledger.reviews().stream()
                .map(ReviewRecord::on)
                .filter(on -> on.isBefore(today))
                .reduce((one, later) -> later)
                .orElseGet(() -> Days.before(today, policy.reviewInterval()));
        for (Occurrence occurrence : ledger.occurrences()) {
            if (!occurrence.on().isAfter(today)) {
                occurrences
                        .computeIfAbsent(occurrence.eventKey(), key -> new ArrayList<>())
                        .add(occurrence);
            }
        }
    }

    LocalDate today() {
        return today;
    }

    ReviewPolicy policy() {
        return policy;
    }

    boolean isDue(LocalDate date) {
        return !date.isAfter(today);
    }

    /** Tells whether what is due on a date was due at the last review already. */
    boolean wasDueBefore(LocalDate date) {
        return !date.isAfter(carriedOverUntil);
    }

    /** Returns the occurrences with a key up to today, earliest first. */
    List<Occurrence> occurrences(String key) {
        return occurrences.getOrDefault(key, List.of());
    }

    AgendaItem classify(Relationship relationship) {
        Lines lines = new Lines(relationship);
        return relationship
                .standing()
                .match(
                        active -> ActiveRules.classify(this, relationship, active, lines),
                        nurture -> NurtureRules.classify(this, relationship, nurture, lines),
                        dormant -> DormantRules.classify(this, relationship, dormant, lines));
    }

    /** Starts an item that wants attention since a date. */
    ImmutableAgendaItem.Builder due(Relationship relationship, Reason reason, LocalDate since) {
        return ImmutableAgendaItem.builder()
                .relationship(relationship)
                .reason(reason)
                .date(since)
                .daysLate(Math.max(0, ChronoUnit.DAYS.between(since, today)));
    }

    /** Starts an item that wants nothing until a date, or until further notice. */
    ImmutableAgendaItem.Builder quiet(Relationship relationship, Reason reason, Optional<LocalDate> until) {
        return ImmutableAgendaItem.builder()
                .relationship(relationship)
                .reason(reason)
                .date(until);
    }

    /**
     * Returns the item for a reply that waits for an answer: an inbound or a conversation on a line after the one that
     * placed the relationship, dated at most the grace before it, and not left alone.
     */
    Optional<ImmutableAgendaItem.Builder> replied(Relationship relationship, Lines lines, Line<?> placed) {
        LocalDate earliest = Days.before(placed.on(), policy.replyGrace());
        int answered = Math.max(placed.number(), lines.declinedUpTo(Reason.REPLIED));
        Optional<LocalDate> first = Optional.empty();
        int last = 0;
        for (Line<?> heard : lines.heardAfter(answered)) {
            if (!heard.on().isBefore(earliest)) {
                last = heard.number();
                if (first.isEmpty() || heard.on().isBefore(first.get())) {
                    first = Optional.of(heard.on());
                }
            }
        }
        int upTo = last;
        return first.map(on -> due(relationship, Reason.REPLIED, on).declines(upTo));
    }
}
