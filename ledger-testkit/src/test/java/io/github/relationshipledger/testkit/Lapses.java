package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What looks wrong in one relationship, stated as the method says it. */
final class Lapses {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    /** Of what may stand in for a text, as much as the arbitraries come up with. */
    private static final Set<String> FILLERS = Set.of("n/a", "na", "tba", "tbc", "tbd");

    private record Line(int number, Fact fact) {}

    private final Relationship relationship;
    private final LocalDate today;
    private final List<Occurrence> happened;
    private final List<Line> lines;

    Lapses(Relationship relationship, LocalDate today, List<Occurrence> occurrences) {
        this.relationship = relationship;
        this.today = today;
        this.happened = occurrences.stream()
                .filter(occurrence -> !occurrence.on().isAfter(today))
                .toList();
        this.lines = IntStream.rangeClosed(1, relationship.entries().size())
                .filter(number -> !relationship.isRetracted(number))
                .mapToObj(number ->
                        new Line(number, relationship.entries().get(number - 1).fact()))
                .toList();
    }

    List<Code> codes() {
        Map<Code, Boolean> found = new EnumMap<>(Code.class);
        found.put(
                Code.DATED_IN_FUTURE,
                lines.stream().anyMatch(line -> daysUntil(line.fact().on()) > 1));
        if (relationship.standing() instanceof Active active
                && active.nextAction().isPresent()) {
            NextAction action = active.nextAction().get();
            found.put(Code.NO_ACTION, saysNothing(action.what()));
            found.put(Code.POSTPONED_REPEATEDLY, relationship.timesPostponed() >= 3);
            found.put(Code.SILENT_ACTIVE, isSilent() && daysUntil(action.due()) > 30);
            found.put(Code.HEARD_SINCE, isHeardSince(action) && daysUntil(action.due()) > 7);
        } else if (relationship.standing() instanceof Nurture nurture) {
            found.put(Code.NO_REASON, saysNothing(nurture.reason()));
            found.put(Code.CHECK_IN_OUTSIDE_WINDOW, isOutsideWindow(nurture));
        } else if (relationship.standing() instanceof Dormant dormant) {
            found.put(Code.NO_REASON, saysNothing(dormant.reason()));
            found.put(
                    Code.VAGUE_TRIGGER,
                    saysNothing(dormant.trigger()) || dormant.trigger().equalsIgnoreCase("someday"));
            found.put(Code.TRIGGER_HAPPENED_BEFORE, hadHappenedBefore(dormant));
        }
        return found.keySet().stream().filter(found::get).toList();
    }

    /** Returns when the standings began that wait for the event without another in between. */
    static LocalDate waitingSince(Relationship relationship, Dormant dormant) {
        Optional<LocalDate> since = Optional.empty();
        for (Standing standing : relationship.standings()) {
            boolean waits =
                    standing instanceof Dormant other && other.triggerKey().equals(dormant.triggerKey());
            since = waits ? since.or(() -> Optional.of(standing.on())) : Optional.empty();
        }
        return since.orElseThrow();
    }

    private boolean hadHappenedBefore(Dormant dormant) {
        List<Occurrence> matching = happened.stream()
                .filter(occurrence -> occurrence.matches(dormant))
                .toList();
        LocalDate since = waitingSince(relationship, dormant);
        return !matching.isEmpty()
                && matching.stream().allMatch(occurrence -> occurrence.on().isBefore(since));
    }

    private boolean isSilent() {
        LocalDate since = relationship.lastContact().orElse(relationship.since());
        return -daysUntil(since) >= 30;
    }

    private boolean isHeardSince(NextAction action) {
        int set = 0;
        for (Line line : lines) {
            if (line.fact() instanceof Standing standing) {
                boolean same =
                        standing instanceof Active active && active.nextAction().equals(Optional.of(action));
                set = !same ? 0 : set == 0 ? line.number() : set;
            }
        }
        int since = set;
        return lines.stream()
                .anyMatch(line -> line.number() > since
                        && line.fact() instanceof Interaction contact
                        && contact.direction() != Interaction.Direction.OUTBOUND);
    }

    /** Too early after the last contact known when it was planned, or too late after that and the plan. */
    private boolean isOutsideWindow(Nurture nurture) {
        Line plan = plan();
        LocalDate planned = plan.fact().on();
        LocalDate contact = lines.stream()
                .filter(line -> line.fact() instanceof Interaction)
                .filter(line ->
                        line.number() < plan.number() || line.fact().on().isBefore(planned))
                .map(line -> line.fact().on())
                .max(Comparator.naturalOrder())
                .orElse(relationship.since());
        return nurture.checkIn().isBefore(plus(contact, 60))
                || nurture.checkIn().isAfter(plus(contact.isAfter(planned) ? contact : planned, 90));
    }

    /** Returns the line that set the date of the check-in, or last repeated the standing word for word. */
    private Line plan() {
        Optional<Line> plan = Optional.empty();
        Optional<Nurture> before = Optional.empty();
        for (Line line : lines) {
            if (line.fact() instanceof Nurture next) {
                boolean otherReasonOnly = before.filter(last -> last.checkIn().equals(next.checkIn())
                                && !last.reason().equals(next.reason()))
                        .isPresent();
                plan = otherReasonOnly ? plan : Optional.of(line);
                before = Optional.of(next);
            } else if (line.fact() instanceof Standing) {
                before = Optional.empty();
            }
        }
        return plan.orElseThrow();
    }

    private long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(today, date);
    }

    private static LocalDate plus(LocalDate date, int days) {
        return date.isAfter(LAST.minusDays(days)) ? LAST : date.plusDays(days);
    }

    private static boolean saysNothing(String text) {
        return !LETTER_OR_DIGIT.matcher(text).find() || FILLERS.contains(text.toLowerCase(Locale.ROOT));
    }
}
