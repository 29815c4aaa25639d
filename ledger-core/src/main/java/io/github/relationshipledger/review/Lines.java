package io.github.relationshipledger.review;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a relationship that count, with their numbers. The one place in the review that reads raw lines, so that
 * no rule can count a retracted one by oversight.
 */
final class Lines {
    private final List<Line<Standing>> standings = new ArrayList<>();
    private final List<Line<Interaction>> interactions = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();

    Lines(Relationship relationship) {
        List<Entry> entries = relationship.entries();
        for (int number = 1; number <= entries.size(); number++) {
            if (!relationship.isRetracted(number)) {
                Fact fact = entries.get(number - 1).fact();
                if (fact instanceof Standing standing) {
                    standings.add(new Line<>(number, standing));
                } else if (fact instanceof Interaction interaction) {
                    interactions.add(new Line<>(number, interaction));
                } else if (fact instanceof Declined left) {
                    declined.add(left);
                }
            }
        }
    }

    List<Line<Interaction>> interactions() {
        return interactions;
    }

    /**
     * Returns the unbroken run of standings, up to the one that holds, of a type and with something in common: what
     * happened first in it is what the later ones only repeat.
     */
    <S extends Standing> List<Line<S>> run(Class<S> type, Predicate<S> inCommon) {
        int first = standings.size();
        while (first > 0
                && type.isInstance(standings.get(first - 1).fact())
                && inCommon.test(type.cast(standings.get(first - 1).fact()))) {
            first--;
        }
        return standings.subList(first, standings.size()).stream()
                .map(line -> new Line<>(line.number(), type.cast(line.fact())))
                .toList();
    }

    /** Returns the lines on which they got in touch, or both sides spoke. */
    List<Line<Interaction>> heard() {
        return interactions.stream()
                .filter(line -> line.fact().direction() != Interaction.Direction.OUTBOUND)
                .toList();
    }

    /** Returns the number of the latest line up to which a suggestion was left alone, or 0. */
    int declinedUpTo(Reason suggestion) {
        int upTo = 0;
        for (Declined left : declined) {
            if (left.suggestion() == suggestion) {
                upTo = Math.max(upTo, left.line().orElse(0));
            }
        }
        return upTo;
    }

    boolean isDeclined(Occurrence occurrence) {
        return declined.stream().anyMatch(left -> left.occurrences().contains(occurrence));
    }
}
