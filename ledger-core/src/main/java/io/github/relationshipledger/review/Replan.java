package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New dates for the deferred check-ins that are still due, levelled over the next reviews, the most senior first. */
final class Replan {
    /** Four weeks, by the method's interval. */
    private static final int REVIEWS = 4;

    private final LocalDate today;
    private final List<LocalDate> reviews;
    private final List<AgendaItem> movable;
    private final int[] load;

    Replan(Agenda agenda, Ledger now) {
        SecondLook look = new SecondLook(agenda, now);
        List<AgendaItem> due = look.left(agenda.deferred());
        this.today = agenda.date();
        this.reviews = Days.every(agenda.policy().reviewInterval(), today, 1 + REVIEWS).stream()
                .skip(1)
                .toList();
        this.movable = due.stream()
                .filter(item -> !wasReplanned(item) && reviewsWithin(item) > 0)
                .toList();
        // What comes due later goes beyond the reviews.
        this.load = new int[REVIEWS + 1];
        this.load[0] = due.size() - movable.size();
        look.agenda().quiet().stream()
                .filter(item -> item.reason() == Reason.CHECK_IN_AHEAD)
                .forEach(item -> load[reviewsBefore(item.date().orElseThrow())]++);
    }

    Map<RelationshipId, Nurture> proposals() {
        int[] within = movable.stream().mapToInt(this::reviewsWithin).toArray();
        // Nobody is to come after one who waits less long, so nobody's window may close later than that one's.
        for (int i = within.length - 2; i >= 0; i--) {
            within[i] = Math.min(within[i], within[i + 1]);
        }
        int[] chosen = Arrays.stream(within).map(this::leastLoaded).toArray();
        // Windows now close in order of seniority, so the dates in order still lie within them.
        Arrays.sort(chosen);
        Map<RelationshipId, Nurture> proposals = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            AgendaItem item = movable.get(i);
            Nurture nurture = (Nurture) item.relationship().standing();
            proposals.put(item.id(), Nurture.of(today, nurture.reason(), reviews.get(chosen[i])));
        }
        return Collections.unmodifiableMap(proposals);
    }

    /** Takes the least loaded of the first reviews, the earliest on a tie. */
    private int leastLoaded(int of) {
        int least = 0;
        for (int review = 1; review < of; review++) {
            if (load[review] < load[least]) {
                least = review;
            }
        }
        load[least]++;
        return least;
    }

    /** Tells whether the check-in came due under an earlier plan already, and there was no contact since. */
    private static boolean wasReplanned(AgendaItem item) {
        return item.date().filter(date -> item.place().isBefore(date)).isPresent();
    }

    private int reviewsWithin(AgendaItem item) {
        LocalDate closes = item.closes().orElseThrow();
        return (int) reviews.stream().filter(review -> !review.isAfter(closes)).count();
    }

    private int reviewsBefore(LocalDate date) {
        return (int) reviews.stream().filter(review -> review.isBefore(date)).count();
    }
}
