package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What happens next in a relationship. The lines of one must fit those before, so a turn is told from where things stand;
 * it comes to nothing where it does not apply.
 */
interface Turn {
    /** Returns what the next lines say. */
    List<Fact> facts(Relationship sofar, LocalDate on);

    static Arbitrary<Turn> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, contacts()),
                Tuple.of(1, moves(Facts.actives())),
                Tuple.of(1, moves(Facts.nurtures())),
                Tuple.of(1, moves(Facts.dormants())),
                Tuple.of(6, postponements()),
                Tuple.of(2, repetitions()),
                Tuple.of(6, checkIns()),
                Tuple.of(1, endings()),
                Tuple.of(2, retractions()),
                Tuple.of(2, leftAlone()));
    }

    private static Arbitrary<Turn> contacts() {
        return Facts.interactions().map(contact -> (sofar, on) -> List.of(contact.on(on)));
    }

    private static Arbitrary<Turn> moves(Arbitrary<? extends Dated<? extends Standing>> standings) {
        return standings.map(standing -> (sofar, on) -> List.of(standing.on(on)));
    }

    /** The same action later, and later still. */
    private static Arbitrary<Turn> postponements() {
        return Arbitraries.integers()
                .between(0, 14)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(postponements -> (sofar, on) -> {
                    List<Fact> facts = new ArrayList<>();
                    Optional<Active> standing = active(sofar);
                    for (int days : postponements) {
                        standing = standing.flatMap(active -> postponed(active, on, days));
                        standing.ifPresent(facts::add);
                    }
                    return facts;
                });
    }

    private static Optional<Active> postponed(Active active, LocalDate on, int days) {
        return active.nextAction()
                .map(action -> NextAction.of(action.what(), Dates.plus(action.due(), days)))
                .map(action -> active.toBuilder(on).nextAction(action).build());
    }

    /** The same standing again, word for word or with its reason corrected. */
    private static Arbitrary<Turn> repetitions() {
        return Maybe.of(Texts.any())
                .map(reason -> (sofar, on) -> List.of(sofar.standing()
                        .<Standing>match(
                                active -> active.toBuilder(on).build(),
                                nurture -> Nurture.of(on, reason.orElse(nurture.reason()), nurture.checkIn()),
                                dormant -> Dormant.of(on, reason.orElse(dormant.reason()), dormant.trigger()))));
    }

    /** A new date for the check-in, mostly after a note. */
    private static Arbitrary<Turn> checkIns() {
        return Combinators.combine(Dates.ahead(), Arbitraries.of(true, true, false))
                .as((days, contacted) -> (sofar, on) -> sofar.standing() instanceof Nurture nurture
                        ? Stream.<Fact>of(
                                        Interaction.outbound(on),
                                        Nurture.of(on, nurture.reason(), Dates.plus(on, days)))
                                .skip(contacted ? 0 : 1)
                                .toList()
                        : List.of());
    }

    private static Arbitrary<Turn> endings() {
        return Combinators.combine(
                        Texts.words(), Arbitraries.of(Deliverable.Status.WRAPPED, Deliverable.Status.CANCELLED))
                .as(Deliverable::of)
                .map(over -> (sofar, on) -> active(sofar)
                        .<Fact>map(active -> active.withoutNextAction(on).toBuilder(on)
                                .deliverable(over)
                                .build())
                        .stream()
                        .toList());
    }

    private static Arbitrary<Turn> retractions() {
        return Arbitraries.integers().between(0, 9).map(back -> (sofar, on) -> {
            int line = lineBack(sofar, back);
            Fact fact = sofar.entries().get(line - 1).fact();
            boolean lastStanding = fact instanceof Standing
                    && !sofar.isRetracted(line)
                    && sofar.standings().size() == 1;
            return fact instanceof Retraction || lastStanding ? List.of() : List.of(Retraction.of(on, line));
        });
    }

    /** Suggestions declined, whether or not they were made. */
    private static Arbitrary<Turn> leftAlone() {
        return Combinators.combine(
                        Arbitraries.of(Reason.values()).filter(Reason::isSuggestion),
                        Texts.events(),
                        Arbitraries.integers().between(0, 9))
                .as((suggestion, event, back) -> (sofar, on) -> {
                    if (suggestion != Reason.TRIGGER_HAPPENED) {
                        return List.of(Declined.of(on, suggestion, lineBack(sofar, back)));
                    }
                    String happened = sofar.standing() instanceof Dormant dormant ? dormant.trigger() : event;
                    return List.of(Declined.of(on, List.of(Occurrence.of(happened, Dates.plus(on, -back)))));
                });
    }

    private static int lineBack(Relationship sofar, int back) {
        int lines = sofar.entries().size();
        return lines - back % lines;
    }

    private static Optional<Active> active(Relationship sofar) {
        return sofar.standing() instanceof Active active ? Optional.of(active) : Optional.empty();
    }
}
