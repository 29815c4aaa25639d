package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Reason;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.testkit.Year.Habit;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A year of weekly reviews. In each of its weeks the {@link Promises} are verified. */
class SimulatedYearTest {
    private static final ReviewPolicy ONE_FITS =
            ReviewPolicy.builder().checkInCost(Duration.ofHours(1)).build();

    @Property(tries = 20, seed = "2026", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aTeamThatHandlesWhatFitsDefersNoCheckInMoreThanThreeTimes(@ForAll long seed) {
        Promises promises = new Year(Habit.DILIGENT, ReviewPolicy.ofDefaults(), seed).live();

        assertThat(promises.longestWait()).isLessThanOrEqualTo(3);
        promises.met().forEach(Statistics::collect);
        Statistics.coverage(met -> {
            for (Reason reason : Reason.values()) {
                met.check(reason).count(years -> years > 0);
            }
        });
    }

    @Property(tries = 15, seed = "2026", shrinking = ShrinkingMode.OFF)
    void reviewsThatAreSkippedOrLeftInTheMiddleLoseNothing(@ForAll long seed) {
        assertThat(new Year(Habit.HUMAN, ReviewPolicy.ofDefaults(), seed).live().met())
                .contains(Reason.CHECK_IN);
    }

    @Property(tries = 15, seed = "2026", shrinking = ShrinkingMode.OFF)
    void noCheckInStarvesEvenIfOnlyOneFits(@ForAll long seed) {
        assertThat(new Year(Habit.HUMAN, ONE_FITS, seed).live().longestWait()).isPositive();
    }
}
