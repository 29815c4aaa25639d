package io.github.relationshipledger.review;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom an occurrence woke when it happened: who waits for it still, and who did then and has moved since. */
final class Wakings {
    /** The days on which a relationship waited for an event, both inclusive. */
    private record Wait(LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private record Waiter(Relationship relationship, Waiting waiting) {}

    private final Map<String, List<Wait>> waits = new HashMap<>();
    private final List<Waiter> waiters = new ArrayList<>();

    Wakings(List<AgendaItem> items) {
        for (AgendaItem item : items) {
            addWaits(item.relationship().standings());
            item.waiting().ifPresent(waiting -> waiters.add(new Waiter(item.relationship(), waiting)));
        }
    }

    /** Adds one wait for each unbroken run of dormant standings with one trigger, up to the standing that ends it. */
    private void addWaits(List<Standing> standings) {
        Optional<String> event = Optional.empty();
        LocalDate from = LocalDate.MIN;
        for (Standing standing : standings) {
            Optional<String> next =
                    standing instanceof Dormant dormant ? Optional.of(dormant.triggerKey()) : Optional.empty();
            if (!next.equals(event)) {
                add(event, new Wait(from, standing.on()));
                event = next;
                from = standing.on();
            }
        }
        add(event, new Wait(from, LocalDate.MAX));
    }

    private void add(Optional<String> event, Wait wait) {
        event.ifPresent(
                key -> waits.computeIfAbsent(key, none -> new ArrayList<>()).add(wait));
    }

    Stream<Finding> wokeNobody(Stream<Occurrence> occurrences) {
        return occurrences
                .filter(occurrence -> waits.getOrDefault(occurrence.eventKey(), List.of()).stream()
                        .noneMatch(wait -> wait.includes(occurrence.on())))
                .map(this::finding);
    }

    private Finding finding(Occurrence occurrence) {
        String explanation =
                Wording.quoted(occurrence.event()) + " happened on " + occurrence.on() + " and woke nobody";
        List<Waiter> near = near(occurrence);
        if (near.isEmpty()) {
            return Finding.of(
                    Code.WOKE_NOBODY,
                    List.of(),
                    explanation + ".",
                    "Check its name and date; if both are right, nobody waited for it then, and it may be withdrawn.");
        }
        return Finding.of(
                Code.WOKE_NOBODY,
                near.stream().map(Waiter::relationship).toList(),
                near.stream()
                        .map(waiter -> Wording.quoted(waiter.waiting().event()))
                        .distinct()
                        .collect(Collectors.joining(
                                ", ", explanation + "; waited for, and spelled almost alike: ", ".")),
                "If that is what happened, withdraw this one and record it as it is waited for.");
    }

    /** Returns those whom the occurrence would wake if it were spelled as they spell it. */
    private List<Waiter> near(Occurrence occurrence) {
        String key = occurrence.eventKey();
        return waiters.stream()
                .filter(waiter -> !waiter.waiting().since().isAfter(occurrence.on())
                        && Spelling.isNearMiss(waiter.waiting().key(), key))
                .toList();
    }
}
