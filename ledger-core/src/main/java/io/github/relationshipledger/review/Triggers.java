package io.github.relationshipledger.review;

import io.github.relationshipledger.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The distinct triggers among the dormant (the weekly review, step 3). */
final class Triggers {
    private record Waiter(Waiting waiting, AgendaItem item) {
        LocalDate since() {
            return waiting.since();
        }
    }

    private static final Comparator<Waiter> LONGEST_FIRST = Comparator.comparing(Waiter::since)
            .thenComparing(waiter -> waiter.item().id());

    private final Map<String, List<Waiter>> byKey = new HashMap<>();

    void add(Waiting waiting, AgendaItem item) {
        byKey.computeIfAbsent(waiting.key(), none -> new ArrayList<>()).add(new Waiter(waiting, item));
    }

    int count() {
        return byKey.size();
    }

    /** Returns the pending ones: those for which at least one relationship waits that no occurrence wakes now. */
    List<TriggerWatch> watch(ReviewDay day) {
        return byKey.values().stream()
                .map(waiters -> waiters.stream()
                        .filter(waiter -> waiter.item().occurrences().isEmpty())
                        .sorted(LONGEST_FIRST)
                        .toList())
                .filter(waiters -> !waiters.isEmpty())
                .sorted(Comparator.comparing(waiters -> waiters.get(0), LONGEST_FIRST))
                .map(waiters -> watch(day, waiters))
                .toList();
    }

    private static TriggerWatch watch(ReviewDay day, List<Waiter> waiters) {
        Waiting longest = waiters.get(0).waiting();
        List<Occurrence> happened = day.occurrences(longest.key());
        return ImmutableTriggerWatch.builder()
                .event(longest.event())
                .since(longest.since())
                .waiting(waiters.stream()
                        .map(waiter -> waiter.item().relationship())
                        .toList())
                .lastMatching(happened.isEmpty() ? Optional.empty() : Optional.of(happened.get(happened.size() - 1)))
                .build();
    }
}
