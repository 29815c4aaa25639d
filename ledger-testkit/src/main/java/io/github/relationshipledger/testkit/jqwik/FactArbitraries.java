package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Standing;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for what a line can say, one fact at a time, and for what facts are made of: texts, dates, actions, rates.
 * {@link LedgerArbitraries} has the lines, in which those that name an earlier line name one that is there.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Active> dueAtOnce() {
 *     return Combinators.combine(FactArbitraries.dates(), FactArbitraries.texts())
 *             .as((on, what) -> Active.of(on, NextAction.of(what, on)));
 * }
 *
 * @Property
 * void isOnTheAgendaOfItsDay(@ForAll("dueAtOnce") Active active) {
 *     Stamp lastOfAll = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));
 *     Ledger ledger = Ledger.empty().open(ana, Person.of("Ana"), active, lastOfAll);
 *     assertThat(WeeklyReview.ofDefaults().agendaFor(ledger, active.on())).lists(Section.ACTIVE, ana);
 * }
 * }</pre>
 */
public final class FactArbitraries {
    private FactArbitraries() {}

    /**
     * Texts that the model accepts: from all planes of Unicode, up to the longest, some with white space at their ends,
     * which the model drops.
     *
     * @return the texts
     */
    public static Arbitrary<String> texts() {
        return Texts.any();
    }

    /**
     * Names of events, for triggers and occurrences: few, each in two spellings, so that they match often.
     *
     * @return the events
     */
    public static Arbitrary<String> events() {
        return Texts.events();
    }

    /**
     * Dates: most within 150 days of {@link io.github.relationshipledger.testkit.Samples#TODAY}, some at the bounds of
     * the years 1 to 9999.
     *
     * @return the dates
     */
    public static Arbitrary<LocalDate> dates() {
        return Dates.any();
    }

    /**
     * Next actions: few texts, so that the same action comes back.
     *
     * @return the next actions
     */
    public static Arbitrary<NextAction> nextActions() {
        return Combinators.combine(Texts.actions(), dates()).as(NextAction::of);
    }

    /**
     * Deliverables of every status.
     *
     * @return the deliverables
     */
    public static Arbitrary<Deliverable> deliverables() {
        return Combinators.combine(texts(), Arbitraries.of(Deliverable.Status.class))
                .as(Deliverable::of);
    }

    /**
     * Rates, from 0 to the largest amount with four decimals, with and without what is paid for.
     *
     * @return the rates
     */
    public static Arbitrary<Rate> rates() {
        return Facts.rates();
    }

    /**
     * Active standings, with and without each of their fields.
     *
     * @return the standings
     */
    public static Arbitrary<Active> actives() {
        return dated(Facts.actives());
    }

    /**
     * Nurture standings, with check-ins before, in and after the window.
     *
     * @return the standings
     */
    public static Arbitrary<Nurture> nurtures() {
        return dated(Facts.nurtures());
    }

    /**
     * Dormant standings, which wait for one of the {@linkplain #events() events}.
     *
     * @return the standings
     */
    public static Arbitrary<Dormant> dormants() {
        return dated(Facts.dormants());
    }

    /**
     * Standings of every tier.
     *
     * @return the standings
     */
    public static Arbitrary<Standing> standings() {
        return Arbitraries.oneOf(actives(), nurtures(), dormants());
    }

    /**
     * Interactions of every direction.
     *
     * @return the interactions
     */
    public static Arbitrary<Interaction> interactions() {
        return dated(Facts.interactions());
    }

    /**
     * Suggestions left alone, of every kind. They name lines or occurrences that need not be there.
     *
     * @return the facts
     */
    public static Arbitrary<Declined> declined() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.of(Reason.values()).filter(Reason::isSuggestion),
                        lines(),
                        LedgerArbitraries.occurrences().list().ofMinSize(1).ofMaxSize(3))
                .as((on, suggestion, line, occurrences) -> suggestion == Reason.TRIGGER_HAPPENED
                        ? Declined.of(on, occurrences)
                        : Declined.of(on, suggestion, line));
    }

    /**
     * Retractions. They name a line that need not be there, or be one to retract.
     *
     * @return the retractions
     */
    public static Arbitrary<Retraction> retractions() {
        return Combinators.combine(dates(), lines()).as(Retraction::of);
    }

    private static Arbitrary<Integer> lines() {
        return Arbitraries.integers().between(1, 12);
    }

    private static <F extends Fact> Arbitrary<F> dated(Arbitrary<Dated<F>> facts) {
        return Combinators.combine(facts, dates()).as(Dated::on);
    }
}
