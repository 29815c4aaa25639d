package io.github.relationshipledger.review;

import io.github.relationshipledger.Fact;
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
    private final List<Replaced> replaced = new ArrayList<>();
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
                if (replaces) {
                    replaced.add(new Replaced(due, line.on()));
                }
                // Repeating a standing word for word confirms its date; correcting the reason changes nothing.
                if (replaces || next.reason().equals(plan.reason())) {
                    confirmed = line;
                    due = next.checkIn();
                }
                plan = next;
            } else if (line.fact() instanceof Interaction && line.isAfter(confirmed)) {
                due = Days.latest(due, Days.after(line.on(), cadence));
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
    LocalDate firstDue(Optional<LocalDate> lastContact) {
        LocalDate first = effective;
        for (Replaced plan : replaced) {
            boolean cameDue = !plan.effective().isAfter(plan.on());
            boolean unmet = lastContact
                    .filter(contact -> !contact.isBefore(plan.effective()))
                    .isEmpty();
            if (cameDue && unmet && plan.effective().isBefore(first)) {
                first = plan.effective();
            }
        }
        return first;
    }

    /** A check-in that another plan replaced: when it would have taken effect, and the day on which it was replaced. */
    private record Replaced(LocalDate effective, LocalDate on) {}
}
