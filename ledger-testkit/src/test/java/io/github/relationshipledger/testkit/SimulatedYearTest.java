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

    /**
     * No rule promises this: the last block that is suggested begins on day 81 and may meet its review on day 87, from
     * where one deferral passes day 90. It is what comes of check-ins that are levelled and a team that takes what fits.
     */
    @Property(tries = 20, seed = "2026", shrinking = ShrinkingMode.OFF)
    void aTeamThatHandlesWhatFitsLetsNobodyGoBeyondNinetyDaysUnlisted(@ForAll long seed) {
        assertThat(new Year(Habit.DILIGENT, ReviewPolicy.ofDefaults(), seed)
                        .live()
                        .overlooked())
                .isEmpty();
    }

    @Property(tries = 15, seed = "2026", shrinking = ShrinkingMode.OFF)
    void reviewsThatAreSkippedOrLeftInTheMiddleLoseNothing(@ForAll long seed) {
        assertThat(new Year(Habit.HUMAN, ReviewPolicy.ofDefaults(), seed).live().met())
                .contains(Reason.CHECK_IN);
    }

    /** Wherever one is taken, whoever waits comes a place nearer: so nobody waits as long as there are others in Nurture. */
    @Property(tries = 15, seed = "2026", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void noCheckInStarvesEvenIfOnlyOneFits(@ForAll long seed) {
        Promises promises = new Year(Habit.HUMAN, ONE_FITS, seed).live();

        assertThat(promises.queue().all())
                .isNotEmpty()
                .allSatisfy(wait -> assertThat(wait.reviews()).isLessThan(wait.inNurture()));
        // Whoever starves still waits when the year ends. Without such waits, and long ones, the above would only speak
        // of those who got their turn.
        reached("a long wait is open", promises.queue().open().stream().anyMatch(wait -> wait.reviews() > 4));
        // And without this, that nobody is overlooked where enough fits would say nothing.
        reached("somebody is overlooked", !promises.overlooked().isEmpty());
    }

    private static void reached(String what, boolean here) {
        Statistics.label(what).collect(here).coverage(years -> years.check(true).count(count -> count > 0));
    }
}
