package io.github.relationshipledger.review;

import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What one of the coming reviews would take if everything that comes due were handled on its day, with nothing deferred:
 * whether the plan for that week fits.
 *
 * <pre>{@code
 * for (Forecast week : WeeklyReview.ofDefaults().forecast(ledger, today, 3)) {
 *     System.out.println(week.date() + " " + week.cost() + (week.fits() ? "" : ", too much"));
 * }
 * // prints:
 * // 2026-11-23 PT8M29S
 * // 2026-11-30 PT1M29S
 * // 2026-12-07 PT1M29S
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Forecast permits ImmutableForecast {
    Forecast() {}

    /**
     * Returns the day of the review.
     *
     * @return the date
     */
    public abstract LocalDate date();

    abstract Workload workload();

    /**
     * Returns the policy the forecast was made under.
     *
     * @return the policy
     */
    public ReviewPolicy policy() {
        return workload().policy();
    }

    /**
     * Returns how many items of a section come due.
     *
     * @param section the section
     * @return the number, those that an agenda would defer among them
     */
    public int items(Section section) {
        return workload().items(section);
    }

    /**
     * Returns what a section would take.
     *
     * @param section the section
     * @return the time, at the policy's costs and, once it is calibrated, its pace
     */
    public Duration cost(Section section) {
        return workload().cost(section);
    }

    /**
     * Returns what the whole review would take.
     *
     * @return the sum of the sections' costs
     */
    public Duration cost() {
        return workload().cost();
    }

    /**
     * Tells whether the week fits.
     *
     * @return whether its cost is at most the policy's time box, by default 15 minutes
     */
    public boolean fits() {
        return workload().fits();
    }

    /** Returns the date and the cost: nothing personal. */
    @Override
    public String toString() {
        return "Forecast{date=" + date() + ", cost=" + cost() + "}";
    }
}
