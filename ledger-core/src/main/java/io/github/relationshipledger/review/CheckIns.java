package io.github.relationshipledger.review;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Nurture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The check-ins planned in this stay in Nurture, and when each takes effect: on its planned date, or the cadence after
 * the last contact that came after the plan, whichever is later. Contact satisfies an earlier plan, and a later plan
 * survives contact.
 */
final class CheckIns {
    private final List<Plan> plans = new ArrayList<>();

    CheckIns(Lines lines, int cadence) {
        List<Line<Nurture>> stay = lines.run(Nurture.class, standing -> true);
        Line<Nurture> confirmed = stay.get(0);
        for (int i = 1; i < stay.size(); i++) {
            Line<Nurture> next = stay.get(i);
            Nurture before = stay.get(i - 1).fact();
            if (!next.fact().checkIn().equals(before.checkIn())) {
                plans.add(plan(lines, confirmed, Optional.of(next), cadence));
                confirmed = next;
            } else if (next.fact().reason().equals(before.reason())) {
                // Repeating a standing word for word confirms its date; correcting the reason changes nothing.
                confirmed = next;
            }
        }
        plans.add(plan(lines, confirmed, Optional.empty(), cadence));
    }

    /** Returns when the check-in that is planned now takes effect. */
    LocalDate effective() {
        return plans.get(plans.size() - 1).effective();
    }

    /**
     * Returns the day on which a check-in first came due since the last contact: the place in the queue, which
     * re-planning never costs.
     */
    LocalDate firstDue() {
        return plans.stream()
                .filter(Plan::stillWaits)
                .map(Plan::effective)
                .reduce(effective(), (one, other) -> one.isBefore(other) ? one : other);
    }

    private static Plan plan(Lines lines, Line<Nurture> confirmed, Optional<Line<Nurture>> next, int cadence) {
        List<Line<Interaction>> after = lines.interactions().stream()
                .filter(contact -> contact.isAfter(confirmed))
                .toList();
        int end = next.map(Line::number).orElse(Integer.MAX_VALUE);
        LocalDate effective = after.stream()
                .filter(contact -> contact.number() < end)
                .map(contact -> Days.after(contact.on(), cadence))
                .reduce(confirmed.fact().checkIn(), Days::latest);
        boolean cameDue = next.filter(line -> !effective.isAfter(line.on())).isPresent();
        boolean met = after.stream().anyMatch(contact -> !contact.on().isBefore(effective));
        return new Plan(effective, cameDue && !met);
    }

    /** A planned check-in: when it takes effect, and whether it came due before it was replaced and was never met. */
    private record Plan(LocalDate effective, boolean stillWaits) {}
}
