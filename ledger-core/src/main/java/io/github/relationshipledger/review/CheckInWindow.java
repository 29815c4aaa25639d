package io.github.relationshipledger.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The window for the next check-in after a day, in blocks from review to review; the last one takes the days that are
 * left. By the method days 60 to 66, 67 to 73, 74 to 80 and 81 to 90.
 */
final class CheckInWindow {
    private final LocalDate from;
    private final int earliest;
    private final int days;
    private final int block;
    private final int blocks;

    CheckInWindow(LocalDate from, ReviewPolicy policy) {
        this.from = from;
        this.earliest = policy.earliestCheckIn();
        this.days = policy.latestCheckIn() - earliest + 1;
        this.block = policy.reviewInterval();
        this.blocks = Math.max(1, days / block);
    }

    /** Returns the first day of the block with the fewest of some check-ins, the earliest block on a tie. */
    LocalDate leastLoaded(List<LocalDate> checkIns) {
        Map<Integer, Integer> load = new HashMap<>();
        for (LocalDate checkIn : checkIns) {
            long day = ChronoUnit.DAYS.between(from, checkIn) - earliest;
            if (day >= 0 && day < days) {
                load.merge((int) Math.min(day / block, blocks - 1), 1, Integer::sum);
            }
        }
        int least = 0;
        // Nothing is less than an empty block, so a window of millions is not walked to its end.
        for (int next = 1; next < blocks && load.containsKey(least); next++) {
            if (load.getOrDefault(next, 0) < load.get(least)) {
                least = next;
            }
        }
        return Days.after(from, earliest + least * block);
    }
}
