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
                plans.add(new Plan(effective(lines, confirmed, next.number(), cadence), Optional.of(next.on())));
                confirmed = next;
            } else if (next.fact().reason().equals(before.reason())) {
                // Repeating a standing word for word confirms its date; correcting the reason changes nothing.
                confirmed = next;
            }
        }
        plans.add(new Plan(effective(lines, confirmed, Integer.MAX_VALUE, cadence), Optional.empty()));
    }

    /** Returns when the check-in that is planned now takes effect. */
    LocalDate effective() {
        return plans.get(plans.size() - 1).effective();
    }

    /**
     * Returns the day on which a check-in first came due since the last contact: the place in the queue, which
     * re-planning never costs.
     */
    LocalDate firstDue(Optional<LocalDate> lastContact) {
        LocalDate first = effective();
        for (Plan plan : plans) {
            boolean cameDue =
                    plan.replaced().filter(on -> !plan.effective().isAfter(on)).isPresent();
            boolean unmet = lastContact
                    .filter(contact -> !contact.isBefore(plan.effective()))
                    .isEmpty();
            if (cameDue && unmet && plan.effective().isBefore(first)) {
                first = plan.effective();
            }
        }
        return first;
    }

    private static LocalDate effective(Lines lines, Line<Nurture> confirmed, int before, int cadence) {
        LocalDate effective = confirmed.fact().checkIn();
        for (Line<Interaction> contact : lines.interactions()) {
            if (contact.isAfter(confirmed) && contact.number() < before) {
                effective = Days.latest(effective, Days.after(contact.on(), cadence));
            }
        }
        return effective;
    }

    /** A planned check-in: when it takes effect, and on what day another plan replaced it. */
    private record Plan(LocalDate effective, Optional<LocalDate> replaced) {}
}
