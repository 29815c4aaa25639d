package io.github.relationshipledger.review;

import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Nurture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The check-ins planned in this stay in Nurture, and when each takes effect: on its planned date, or the cadence after
 * the last contact that came after the plan, whichever is later. Contact satisfies an earlier plan, and a later plan
 * survives contact.
 */
final class CheckIns {
    private final List<Overdue> overdue = new ArrayList<>();
    private final Line<?> confirmed;
    private final LocalDate effective;

    CheckIns(Lines lines, int cadence) {
        Line<Nurture> first = lines.first(Nurture.class, standing -> true);
        Line<?> confirmed = first;
        Nurture plan = first.fact();
        LocalDate due = plan.checkIn();
        for (Line<Fact> line : lines.from(first)) {
            if (line.fact() instanceof Nurture next) {
                boolean replaces = !next.checkIn().equals(plan.checkIn());
                if (replaces && !due.isAfter(line.on())) {
                    overdue.add(new Overdue(due, Days.latest(due, confirmed.on())));
                }
                // Repeating a standing word for word confirms its date; correcting the reason changes nothing.
                if (replaces || next.reason().equals(plan.reason())) {
                    confirmed = line;
                    due = next.checkIn();
                }
                plan = next;
            } else if (line.fact() instanceof Interaction) {
                overdue.removeIf(unmet -> !line.on().isBefore(unmet.metFrom()));
                if (line.isAfter(confirmed)) {
                    due = Days.latest(due, Days.after(line.on(), cadence));
                }
            }
        }
        this.confirmed = confirmed;
        this.effective = due;
    }

    /** Returns the line that set the planned date, or last repeated the standing word for word. */
    Line<?> confirmed() {
        return confirmed;
    }

    /** Returns when the check-in that is planned now takes effect. */
    LocalDate effective() {
        return effective;
    }

    /**
     * Returns the day on which a check-in first came due since the last contact: the place in the queue, which
     * re-planning never costs.
     */
    LocalDate firstDue() {
        return overdue.stream().map(Overdue::due).reduce(effective, Days::earliest);
    }

    /**
     * A check-in that was due when another plan replaced it, and from which day on contact meets it: contact from before
     * the plan does not, even if the date was past when it was planned.
     */
    private record Overdue(LocalDate due, LocalDate metFrom) {}
}
