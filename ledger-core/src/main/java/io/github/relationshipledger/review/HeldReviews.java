package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reviews held up to a day, of which the last four are judged. One a day: of several the one that took longest, as
 * one that was left, resumed and closed again does.
 */
final class HeldReviews {
    static final int JUDGED = 4;

    private static final Comparator<ReviewRecord> LONGEST_LAST =
            Comparator.comparing(ReviewRecord::took).thenComparing(ReviewRecord::planned);

    private final LocalDate today;
    private final List<ReviewRecord> held;

    HeldReviews(Ledger ledger, LocalDate today) {
        this.today = today;
        this.held = oneADay(ledger.reviews()).stream()
                .filter(review -> !review.on().isAfter(today))
                .toList();
    }

    /** Returns the review of each day, earliest first, whatever the order of the records. */
    static List<ReviewRecord> oneADay(Collection<ReviewRecord> records) {
        SortedMap<LocalDate, ReviewRecord> byDay = new TreeMap<>();
        records.stream().sorted(LONGEST_LAST).forEach(record -> byDay.put(record.on(), record));
        return List.copyOf(byDay.values());
    }

    boolean areTooFew() {
        return held.size() < JUDGED;
    }

    /** Returns the last four, earliest first. */
    List<ReviewRecord> judged() {
        return held.subList(held.size() - JUDGED, held.size());
    }

    /** Returns how many days after the one before each of the last four came; the very first review has none before. */
    List<Long> gaps() {
        List<Long> gaps = new ArrayList<>();
        for (int i = Math.max(1, held.size() - JUDGED); i < held.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(held.get(i - 1).on(), held.get(i).on()));
        }
        return gaps;
    }

    /** Returns how many days ago the last one was. */
    long daysSinceLast() {
        return ChronoUnit.DAYS.between(held.get(held.size() - 1).on(), today);
    }

    Judgement tooFewToTell() {
        return new Judgement(
                Verdict.UNKNOWN,
                "It takes " + JUDGED + " reviews to tell, and " + held.size()
                        + (held.size() == 1 ? " was held." : " were held."),
                "Hold the weekly review, and look again.");
    }
}
