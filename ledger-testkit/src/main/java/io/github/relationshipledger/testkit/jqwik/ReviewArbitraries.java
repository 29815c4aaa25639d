package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.TriggerWatch;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for what the weekly review answers, and for what it is asked with. No answer is made up: each is computed of
 * an {@linkplain LedgerArbitraries#ledgers() arbitrary ledger} on an arbitrary day under an {@linkplain #policies() arbitrary
 * policy}, so that all of it is true, and shrinks to the answer to a small ledger under the default policy.
 *
 * <p>{@link LedgerDomain} gives them to a property by their type; ask here to filter or combine them.
 */
public final class ReviewArbitraries {
    private static final int MOST_WEEKS = 6;
    private static final int MOST_DAYS_SINCE = 20;

    private ReviewArbitraries() {}

    /**
     * Policies: the method's, and others that differ from it in a few numbers, each from its least to its most; some are
     * calibrated to reviews held.
     *
     * @return the policies
     */
    public static Arbitrary<ReviewPolicy> policies() {
        return Policies.any();
    }

    /**
     * Reviews under the {@linkplain #policies() policies}.
     *
     * @return the reviews
     */
    public static Arbitrary<WeeklyReview> weeklyReviews() {
        return policies().map(WeeklyReview::of);
    }

    /**
     * Agendas, of the empty ledger and of such on which check-ins are deferred among them.
     *
     * @return the agendas
     */
    public static Arbitrary<Agenda> agendas() {
        return Combinators.combine(weeklyReviews(), LedgerArbitraries.ledgers(), Dates.any())
                .as(WeeklyReview::agendaFor);
    }

    /**
     * Items of {@linkplain #agendas() agendas}: listed, deferred and quiet ones, with every reason.
     *
     * @return the items
     */
    public static Arbitrary<AgendaItem> agendaItems() {
        return Part.of(agendas().map(ReviewArbitraries::all), AgendaItem::reason);
    }

    /**
     * Events that the dormant of an {@linkplain #agendas() agenda} wait for.
     *
     * @return what the trigger watch has of them
     */
    public static Arbitrary<TriggerWatch> triggerWatches() {
        return Part.of(agendas().map(Agenda::triggerWatch), TriggerWatch::event);
    }

    /**
     * Findings of inspections, with every code.
     *
     * @return the findings
     */
    public static Arbitrary<Finding> findings() {
        return Part.of(
                Combinators.combine(weeklyReviews(), LedgerArbitraries.ledgers(), Dates.any())
                        .as(WeeklyReview::inspect),
                Finding::code);
    }

    /**
     * Forecasts of one of the coming six reviews, each by itself.
     *
     * @return the forecasts
     */
    public static Arbitrary<Forecast> forecasts() {
        return Combinators.combine(
                        weeklyReviews(),
                        LedgerArbitraries.ledgers(),
                        Dates.any(),
                        Arbitraries.integers().between(1, MOST_WEEKS))
                .as((review, ledger, today, weeks) -> {
                    List<Forecast> ahead = review.forecast(ledger, today, weeks);
                    return ahead.get(ahead.size() - 1);
                });
    }

    /**
     * Judgements whether a ledger has been outgrown, often soon after a review: every sign with every verdict that it can
     * have.
     *
     * @return the judgements
     */
    public static Arbitrary<Graduation> graduations() {
        return Combinators.combine(
                        weeklyReviews(),
                        LedgerArbitraries.ledgers(),
                        Dates.any(),
                        Maybe.of(Arbitraries.integers().between(0, MOST_DAYS_SINCE)),
                        usages())
                .as((review, ledger, day, daysSince, usage) -> {
                    LocalDate today = daysSince
                            .flatMap(days -> afterLastReview(ledger, days))
                            .orElse(day);
                    return review.graduation(ledger, today, usage);
                });
    }

    /**
     * What a host declares when it asks about graduation: everything, nothing, and either.
     *
     * @return the usages
     */
    public static Arbitrary<Usage> usages() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, Integer.MAX_VALUE), Maybe.of(Arbitraries.of(Usage.Switching.class)))
                .as((versionConflicts, switching) -> {
                    Usage.Builder usage = Usage.builder().versionConflicts(versionConflicts);
                    switching.ifPresent(usage::switching);
                    return usage.build();
                });
    }

    private static List<AgendaItem> all(Agenda agenda) {
        return Stream.of(agenda.items(), agenda.deferred(), agenda.quiet())
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<LocalDate> afterLastReview(Ledger ledger, int days) {
        return ledger.reviews().stream()
                .map(ReviewRecord::on)
                .max(LocalDate::compareTo)
                .map(last -> Dates.plus(last, days));
    }
}
