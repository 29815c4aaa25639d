package io.github.relationshipledger;

import io.github.relationshipledger.Interaction.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a relationship, numbered from 1, and what follows from those that count: all but the retracted and the
 * retractions.
 */
final class History {
    /** For the messages. */
    private final RelationshipId id;

    private final List<Entry> entries;
    private final BitSet retracted = new BitSet();
    private final int standingLine;

    History(RelationshipId id, List<Entry> lines) {
        this.id = Objects.requireNonNull(id, "id");
        this.entries = List.copyOf(lines);
        if (entries.isEmpty() || !(fact(1) instanceof Standing)) {
            throw illegal(1, "this must be a standing, which places the relationship in a tier");
        }
        for (int line = 1; line <= entries.size(); line++) {
            if (fact(line) instanceof Retraction retraction) {
                requireEarlier(retraction.line(), line);
                if (fact(retraction.line()) instanceof Retraction) {
                    throw illegal(
                            line,
                            "line " + retraction.line() + " is itself a retraction: post anew what should count again");
                }
                retracted.set(retraction.line());
            } else if (fact(line) instanceof Declined declined
                    && declined.line().isPresent()) {
                requireEarlier(declined.line().getAsInt(), line);
            }
        }
        this.standingLine = lastStandingBefore(entries.size() + 1);
        if (standingLine == 0) {
            throw illegal(
                    entries.size(),
                    "no standing is left: a relationship always stands somewhere, so post the right standing before"
                            + " retracting the last one");
        }
    }

    History with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        more.add(entry);
        return new History(id, more);
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isRetracted(int line) {
        return retracted.get(line);
    }

    Standing standing() {
        return (Standing) fact(standingLine);
    }

    int standingLine() {
        return standingLine;
    }

    /** Returns the facts of a kind that count, from a line on. */
    <F extends Fact> List<F> counting(Class<F> kind, int from) {
        List<F> facts = new ArrayList<>();
        for (int line = from; line <= entries.size(); line++) {
            Fact fact = fact(line);
            if (kind.isInstance(fact) && !(fact instanceof Retraction) && !retracted.get(line)) {
                facts.add(kind.cast(fact));
            }
        }
        return List.copyOf(facts);
    }

    LocalDate since() {
        int stay = stayLine();
        LocalDate since = fact(stay).on();
        for (int line = lastStandingBefore(stay); line > 0; line = lastStandingBefore(line)) {
            if (fact(line).on().isAfter(since)) {
                since = fact(line).on();
            }
        }
        return since;
    }

    /** Returns the interaction with the latest date, of several on one day the one on the latest line. */
    Optional<Interaction> latest(Predicate<Interaction> which) {
        @Nullable Interaction latest = null;
        for (int line = 1; line <= entries.size(); line++) {
            if (fact(line) instanceof Interaction next
                    && !retracted.get(line)
                    && which.test(next)
                    && (latest == null || !next.on().isBefore(latest.on()))) {
                latest = next;
            }
        }
        return Optional.ofNullable(latest);
    }

    int timesPostponed() {
        int times = 0;
        Optional<NextAction> later = nextAction(standingLine);
        for (int line = lastStandingBefore(standingLine); later.isPresent(); line = lastStandingBefore(line)) {
            Optional<NextAction> earlier = nextAction(line);
            if (earlier.isEmpty() || !earlier.get().what().equals(later.get().what())) {
                break;
            }
            if (later.get().due().isAfter(earlier.get().due())) {
                times++;
            }
            later = earlier;
        }
        return times;
    }

    int unansweredCheckIns() {
        if (standing().tier() != Tier.NURTURE) {
            return 0;
        }
        int stay = stayLine();
        LocalDate heard = latest(interaction -> interaction.direction() != Direction.OUTBOUND)
                .map(Interaction::on)
                .orElse(LocalDate.MIN);
        return (int) counting(Interaction.class, stay + 1).stream()
                .filter(interaction -> interaction.direction() == Direction.OUTBOUND)
                .map(Interaction::on)
                .filter(on -> !on.isBefore(fact(stay).on()) && on.isAfter(heard))
                .distinct()
                .count();
    }

    private Fact fact(int line) {
        return entries.get(line - 1).fact();
    }

    private Optional<NextAction> nextAction(int line) {
        return line > 0 && fact(line) instanceof Active active ? active.nextAction() : Optional.empty();
    }

    /** Returns the line of the last standing that counts before a line, or 0. */
    private int lastStandingBefore(int before) {
        int line = before - 1;
        while (line > 0 && (retracted.get(line) || !(fact(line) instanceof Standing))) {
            line--;
        }
        return line;
    }

    /** Returns the first line of the unbroken run of standings of the current tier. */
    private int stayLine() {
        Tier tier = standing().tier();
        int stay = standingLine;
        for (int line = stay; line > 0 && ((Standing) fact(line)).tier() == tier; line = lastStandingBefore(line)) {
            stay = line;
        }
        return stay;
    }

    private void requireEarlier(int named, int line) {
        if (named >= line) {
            throw illegal(line, "it names line " + named + ", which is not an earlier one");
        }
    }

    private IllegalArgumentException illegal(int line, String what) {
        return new IllegalArgumentException(
                "relationship '" + Excerpt.of(id.value()) + "', line " + line + ": " + what);
    }
}
