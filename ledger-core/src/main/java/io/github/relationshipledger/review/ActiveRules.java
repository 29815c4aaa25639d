package io.github.relationshipledger.review;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of the classification for Active (the weekly review, steps 1 and 4). */
final class ActiveRules {
    private ActiveRules() {}

    static AgendaItem classify(ReviewDay day, Relationship relationship, Active active, Lines lines) {
        return active.nextAction()
                .map(action -> withAction(day, relationship, action, lines))
                .orElseGet(() -> withoutAction(day, relationship, active, lines));
    }

    private static AgendaItem withoutAction(ReviewDay day, Relationship relationship, Active active, Lines lines) {
        Optional<Line<Active>> over =
                active.deliverable().filter(done -> done.status().isOver()).map(done -> firstOver(lines, done));
        if (over.isPresent() && over.get().number() > lines.declinedUpTo(Reason.WRAPPED_NO_NEXT_STEP)) {
            return day.due(relationship, Reason.WRAPPED_NO_NEXT_STEP, over.get().on())
                    .declines(over.get().number())
                    .build();
        }
        LocalDate missing = lines.first(
                        Active.class, standing -> standing.nextAction().isEmpty())
                .on();
        return day.due(relationship, Reason.NEXT_ACTION_MISSING, missing).build();
    }

    /** Returns the line that said first that a deliverable is over; those that repeat it say nothing new. */
    private static Line<Active> firstOver(Lines lines, Deliverable done) {
        return lines.first(
                Active.class,
                standing -> standing.deliverable()
                        .filter(other -> other.name().equals(done.name())
                                && other.status().isOver())
                        .isPresent());
    }

    private static AgendaItem withAction(ReviewDay day, Relationship relationship, NextAction action, Lines lines) {
        if (!day.isDue(action.due())) {
            return ahead(day, relationship, action, lines);
        }
        if (relationship.timesPostponed() >= day.policy().postponedOften()) {
            int postponed = lastPostponement(lines, action);
            if (postponed > lines.declinedUpTo(Reason.POSTPONED_REPEATEDLY)) {
                return day.due(relationship, Reason.POSTPONED_REPEATEDLY, action.due())
                        .declines(postponed)
                        .build();
            }
        }
        return day.due(relationship, Reason.FOLLOW_UP, action.due())
                .carriedOver(day.wasDueBefore(action.due()))
                .build();
    }

    private static AgendaItem ahead(ReviewDay day, Relationship relationship, NextAction action, Lines lines) {
        int set = lines.first(Active.class, standing -> standing.nextAction().equals(Optional.of(action)))
                .number();
        return day.quiet(relationship, Reason.ACTION_AHEAD, Optional.of(action.due()))
                .comingUp(!action.due()
                        .isAfter(Days.after(day.today(), day.policy().reviewInterval())))
                .heardSince(!lines.heardAfter(set).isEmpty())
                .build();
    }

    /** Returns the latest line that gave the action a later date than the line before. */
    private static int lastPostponement(Lines lines, NextAction action) {
        List<Line<Active>> same = lines.run(
                Active.class,
                standing -> standing.nextAction()
                        .filter(other -> other.what().equals(action.what()))
                        .isPresent());
        int last = 0;
        while (last < same.size() - 1 && !due(same.get(last)).isAfter(due(same.get(last + 1)))) {
            last++;
        }
        return same.get(last).number();
    }

    private static LocalDate due(Line<Active> line) {
        return line.fact().nextAction().map(NextAction::due).orElseThrow();
    }
}
