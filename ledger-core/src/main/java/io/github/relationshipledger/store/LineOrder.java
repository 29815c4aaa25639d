package io.github.relationshipledger.store;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Standing;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines by stamp, and those of one stamp by content: what they say and why, which copy they are, and then the same of the
 * line that they name. Only the same line compares as equal. The order of contents means nothing; it is the same on every
 * machine.
 */
final class LineOrder implements Comparator<Line> {
    private static final Comparator<Line> ALONE = Comparator.comparing(
                    (Line line) -> line.entry().stamp())
            .thenComparing(line -> content(line.entry()))
            .thenComparing(Line::copy);

    private final Lines all;

    LineOrder(Lines all) {
        this.all = all;
    }

    @Override
    public int compare(Line one, Line other) {
        Optional<Line> a = Optional.of(one);
        Optional<Line> b = Optional.of(other);
        int result = 0;
        while (result == 0 && a.isPresent() && b.isPresent()) {
            result = ALONE.compare(a.get(), b.get());
            a = a.flatMap(all::named);
            b = b.flatMap(all::named);
        }
        return result;
    }

    /** Returns all that an entry says but what it names, between NULs, which no text of the model has. */
    private static String content(Entry entry) {
        return Stream.of(Stream.of(entry.fact().on()), parts(entry.fact()), entry.note().stream())
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining("\0"));
    }

    private static Stream<?> parts(Fact fact) {
        if (fact instanceof Standing standing) {
            return standing.match(
                    LineOrder::parts,
                    nurture -> Stream.of("nurture", nurture.checkIn(), nurture.reason()),
                    dormant -> Stream.of("dormant", dormant.trigger(), dormant.reason()));
        }
        if (fact instanceof Interaction contact) {
            return Stream.of(
                    contact.direction(), contact.meaningful(), orNone(contact.channel()), orNone(contact.summary()));
        }
        if (fact instanceof Declined declined) {
            return Stream.concat(
                    Stream.of(declined.suggestion()),
                    declined.occurrences().stream()
                            .flatMap(occurrence -> Stream.of(occurrence.on(), occurrence.event())));
        }
        return Stream.of("retraction");
    }

    private static Stream<?> parts(Active active) {
        Optional<NextAction> action = active.nextAction();
        Optional<Deliverable> deliverable = active.deliverable();
        Optional<Rate> rate = active.rate();
        return Stream.of(
                "active",
                orNone(action.map(NextAction::due)),
                orNone(action.map(NextAction::what)),
                orNone(deliverable.map(Deliverable::status)),
                orNone(deliverable.map(Deliverable::name)),
                orNone(rate.map(Rate::currency)),
                orNone(rate.map(agreed -> agreed.amount().toPlainString())),
                orNone(rate.flatMap(Rate::per)));
    }

    private static Object orNone(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }
}
