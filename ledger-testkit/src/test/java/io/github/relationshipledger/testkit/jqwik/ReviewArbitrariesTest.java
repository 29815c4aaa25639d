package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.TriggerWatch;
import io.github.relationshipledger.review.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * The answers that are generated are of every kind the review gives. The shares were measured, and are asserted so far below
 * that no seed fails.
 */
@Domain(LedgerDomain.class)
class ReviewArbitrariesTest {
    private static final Duration LONGEST = Duration.ofHours(24);

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void agendasHaveEveryReasonAndAllThatCanBecomeOfOne(@ForAll Agenda agenda) {
        Set<Reason> reasons = Stream.of(agenda.items(), agenda.deferred(), agenda.quiet())
                .flatMap(List::stream)
                .map(AgendaItem::reason)
                .collect(Collectors.toSet());
        for (Reason reason : Reason.values()) {
            Share.atLeast(1, reason.name(), reasons.contains(reason));
        }
        Share.atLeast(4, "nothing on it", reasons.isEmpty());
        Share.atLeast(0.4, "deferred", !agenda.deferred().isEmpty());
        Share.atLeast(4, "beyond its box", !agenda.fits());
        Share.atLeast(40, "a trigger watch", !agenda.triggerWatch().isEmpty());
    }

    @Property(tries = 4000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void itemsHaveEveryReasonAndEveryMark(@ForAll AgendaItem item) {
        for (Reason reason : Reason.values()) {
            Share.atLeast(Share.RARE, reason.name(), item.reason() == reason);
        }
        Share.atLeast(4, "late", item.late());
        Share.atLeast(4, "carried over", item.carriedOver());
        Share.atLeast(Share.RARE, "coming up", item.comingUp());
        Share.atLeast(Share.RARE, "heard since", item.heardSince());
        Share.atLeast(4, "without context", item.context().isEmpty());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void triggersAreWatchedBySeveralAndSomeHappenedBefore(@ForAll TriggerWatch watch) {
        assertThat(watch.waiting()).isNotEmpty();
        Share.atLeast(6, "several wait", watch.waiting().size() > 1);
        Share.atLeast(6, "happened before", watch.lastMatching().isPresent());
    }

    @Property(tries = 4000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void findingsHaveEveryCode(@ForAll Finding finding) {
        for (Finding.Code code : Finding.Code.values()) {
            Share.atLeast(Share.RARE, code.name(), finding.code() == code);
        }
        Share.atLeast(8, "about several", finding.ids().size() > 1);
        Share.atLeast(8, "about nobody", finding.ids().isEmpty());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void forecastsHaveItemsInEverySection(@ForAll Forecast forecast) {
        for (Section section : Section.values()) {
            Share.atLeast(0.5, section.name(), forecast.items(section) > 0);
        }
        Share.atLeast(2, "beyond its box", !forecast.fits());
        Share.atLeast(5, "nothing to do", forecast.cost().isZero());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void graduationsHaveEveryVerdictOnEverySign(@ForAll Graduation graduation) {
        for (Graduation.Sign sign : Graduation.Sign.values()) {
            for (Graduation.Verdict verdict : Graduation.Verdict.values()) {
                Share.atLeast(0.5, sign + " is " + verdict, graduation.verdict(sign) == verdict);
            }
        }
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void policiesReachTheirBounds(@ForAll ReviewPolicy policy) {
        Share.atLeast(3, "the method's", policy.equals(ReviewPolicy.ofDefaults()));
        Share.atLeast(30, "calibrated", policy.isCalibrated());
        List<Duration> costs = List.of(
                policy.activeCost(), policy.triggerCost(), policy.checkInCost(), policy.wokenCost(), policy.moveCost());
        Share.atLeast(4, "costs nothing", costs.contains(Duration.ZERO));
        Share.atLeast(4, "costs a day", costs.contains(LONGEST));
        List<Duration> boxes = Stream.of(Section.values()).map(policy::box).toList();
        Share.atLeast(0.5, "no box", boxes.contains(Duration.ZERO));
        Share.atLeast(0.5, "a box of a day", boxes.contains(LONGEST));
        reachesFrom(1, "earliestCheckIn", policy.earliestCheckIn(), policy.latestCheckIn());
        reachesFrom(1, "reviewInterval", policy.reviewInterval(), policy.reviewInterval());
        reachesFrom(0, "replyGrace", policy.replyGrace(), policy.replyGrace());
        reachesFrom(1, "postponedOften", policy.postponedOften(), policy.postponedOften());
        reachesFrom(1, "unansweredOften", policy.unansweredOften(), policy.unansweredOften());
        reachesFrom(1, "manyActive", policy.manyActive(), policy.tooManyActive());
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void usagesDeclareAllNothingAndEither(@ForAll Usage usage) {
        Share.atLeast(1, "nothing", usage.equals(Usage.undeclared()));
        Share.atLeast(
                1,
                "no conflict, said",
                usage.versionConflicts() == 0 && usage.switching().isPresent());
        Share.atLeast(
                1,
                "conflicts alone",
                usage.versionConflicts() > 0 && usage.switching().isEmpty());
        Share.atLeast(1, "the most conflicts", usage.versionConflicts() == Integer.MAX_VALUE);
        for (Usage.Switching switching : Usage.Switching.values()) {
            Share.atLeast(1, switching.name(), usage.switching().equals(Optional.of(switching)));
        }
    }

    private static void reachesFrom(int least, String number, int lower, int upper) {
        Share.atLeast(0.3, number + " at its least", lower == least);
        Share.atLeast(0.3, number + " at its most", upper == Integer.MAX_VALUE);
    }
}
