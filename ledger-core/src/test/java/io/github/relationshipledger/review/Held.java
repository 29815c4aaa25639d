package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.Duration;
import java.time.LocalDate;

/** Reviews that were held, told one by one, and how they are judged on {@link Story#TODAY}. */
record Held(Ledger ledger) {
    private static final int CALM = 15;
    private static final Duration SHORT = Duration.ofMinutes(10);

    static Held never() {
        return new Held(Ledger.empty());
    }

    /** Returns four reviews without a sign of anything, the last of them today. */
    static Held weekly() {
        return weekly(CALM, CALM, CALM, CALM);
    }

    /** Returns weekly reviews of so many Active relationships, the last of them today. */
    static Held weekly(int... active) {
        Held held = never();
        for (int i = 0; i < active.length; i++) {
            held = held.on(Story.TODAY.minusWeeks(active.length - 1 - i), active[i], SHORT);
        }
        return held;
    }

    Held on(LocalDate on) {
        return on(on, CALM, SHORT);
    }

    Held on(LocalDate on, int active, Duration took) {
        return with(record(on, took).activeCount(active));
    }

    Held carryingOver(LocalDate on) {
        return with(record(on, SHORT).activeCount(CALM).carriedOver(1));
    }

    Verdict verdict(Sign sign) {
        return graduation().verdict(sign);
    }

    Graduation graduation() {
        return WeeklyReview.ofDefaults().graduation(ledger, Story.TODAY, Usage.undeclared());
    }

    private Held with(ReviewRecord.Builder review) {
        return new Held(ledger.record(review.build()));
    }

    private static ReviewRecord.Builder record(LocalDate on, Duration took) {
        return ReviewRecord.builder(on).took(took).planned(SHORT);
    }
}
