package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Forecast;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Forecast}, made by {@link LedgerAssertions#assertThat(Forecast)}. A failure shows what every
 * section expects.
 *
 * <pre>{@code
 * List<Forecast> ahead = WeeklyReview.ofDefaults().forecast(ledger, today, 2);
 * assertThat(ahead.get(1)).expects(Section.ACTIVE, 1).fitsTheTimeBox();
 * }</pre>
 */
public class ForecastAssert extends ValueAssert<ForecastAssert, Forecast> {
    ForecastAssert(@Nullable Forecast actual) {
        super(actual, Forecast.class, ForecastAssert.class);
    }

    /**
     * Verifies how many items of a section come due.
     *
     * @param section the section
     * @param items the number, those that an agenda would defer among them
     * @return this assertion
     * @throws AssertionError if there are more or fewer
     */
    public ForecastAssert expects(Section section, int items) {
        return has("items of " + section, items, present().items(section));
    }

    /**
     * Verifies how long the review would take.
     *
     * @param cost the time, at the policy's costs and, once it is calibrated, its pace
     * @return this assertion
     * @throws AssertionError if it is longer or shorter
     */
    public ForecastAssert costs(Duration cost) {
        return has("cost", cost, present().cost());
    }

    /**
     * Verifies that the review would stay in its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it would take longer
     */
    public ForecastAssert fitsTheTimeBox() {
        return present().fits()
                ? this
                : has("cost", "at most " + actual.policy().timeBox(), actual.cost());
    }

    /**
     * Verifies that the review would take longer than its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it fits
     */
    public ForecastAssert exceedsTheTimeBox() {
        return present().fits() ? has("cost", "more than " + actual.policy().timeBox(), actual.cost()) : this;
    }

    @Override
    String title(Forecast forecast) {
        return "Forecast of " + forecast.date();
    }

    @Override
    String page(Forecast forecast) {
        return "It says" + ReviewFields.of(forecast).page();
    }

    @Override
    Fields fields(Forecast forecast) {
        return ReviewFields.all(forecast);
    }
}
