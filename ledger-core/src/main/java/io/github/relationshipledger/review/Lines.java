package io.github.relationshipledger.review;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines of a relationship that count, with their numbers. The one place in the review that reads raw lines, so that
 * no rule can count a retracted one by oversight.
 */
final class Lines {
    private final List<Entry> entries;
    private final List<Line<Fact>> counting = new ArrayList<>();

    Lines(Relationship relationship) {
        entries = relationship.entries();
        for (int number = 1; number <= entries.size(); number++) {
            if (!relationship.isRetracted(number)) {
                counting.add(new Line<>(number, entries.get(number - 1).fact()));
            }
        }
    }

    /** Returns a line and all that count after it. */
    List<Line<Fact>> from(Line<?> first) {
        int index = counting.size();
        while (index > 0 && counting.get(index - 1).number() >= first.number()) {
            index--;
        }
        return counting.subList(index, counting.size());
    }

    /**
     * Returns the unbroken run of standings, from the one that holds back, of a type and with something in common: what
     * came first in it is what the later ones only repeat.
     */
    <S extends Standing> List<Line<S>> run(Class<S> type, Predicate<S> inCommon) {
        List<Line<S>> run = new ArrayList<>();
        for (int i = counting.size() - 1; i >= 0; i--) {
            Line<Fact> line = counting.get(i);
            if (line.fact() instanceof Standing standing) {
                if (!type.isInstance(standing) || !inCommon.test(type.cast(standing))) {
                    break;
                }
                run.add(new Line<>(line.number(), type.cast(standing)));
            }
        }
        return run;
    }

    /** Returns what came first in that {@link #run}. */
    <S extends Standing> Line<S> first(Class<S> type, Predicate<S> inCommon) {
        List<Line<S>> run = run(type, inCommon);
        return run.get(run.size() - 1);
    }

    /** Returns on which lines after one they got in touch, or both sides spoke. */
    List<Line<Fact>> heardAfter(int number) {
        List<Line<Fact>> heard = new ArrayList<>();
        for (Line<Fact> line : counting) {
            if (line.number() > number
                    && line.fact() instanceof Interaction interaction
                    && interaction.direction() != Direction.OUTBOUND) {
                heard.add(line);
            }
        }
        return heard;
    }

    /** Returns the day of the latest contact that did not come after a line. */
    Optional<LocalDate> contactBefore(Line<?> other) {
        return counting.stream()
                .filter(line -> line.fact() instanceof Interaction && !line.isAfter(other))
                .map(Line::on)
                .max(Comparator.naturalOrder());
    }

    /** Returns the lines dated later than a day. */
    List<Line<Fact>> datedAfter(LocalDate day) {
        return counting.stream().filter(line -> line.on().isAfter(day)).toList();
    }

    /** Returns the stamps of the lines dated from one day to another, both inclusive. */
    List<Stamp> stamps(LocalDate from, LocalDate to) {
        return counting.stream()
                .filter(line -> !line.on().isBefore(from) && !line.on().isAfter(to))
                .map(line -> entries.get(line.number() - 1).stamp())
                .toList();
    }

    /** Returns the number of the latest line on which we got in touch, or 0. */
    int lastOutbound() {
        int last = 0;
        for (Line<Fact> line : counting) {
            if (line.fact() instanceof Interaction interaction && interaction.direction() == Direction.OUTBOUND) {
                last = line.number();
            }
        }
        return last;
    }

    /** Returns the number of the latest line up to which a suggestion was left alone, or 0. */
    int declinedUpTo(Reason suggestion) {
        int upTo = 0;
        for (Line<Fact> line : counting) {
            if (line.fact() instanceof Declined left && left.suggestion() == suggestion) {
                upTo = Math.max(upTo, left.line().orElse(0));
            }
        }
        return upTo;
    }

    boolean isDeclined(Occurrence occurrence) {
        return counting.stream()
                .anyMatch(line -> line.fact() instanceof Declined left
                        && left.occurrences().contains(occurrence));
    }
}
