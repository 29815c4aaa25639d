package io.github.relationshipledger.review;

import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks wrong in an Active relationship with a next action; one without is on every agenda already. */
final class ActiveFindings {
    /** Days without contact, and until the next action, after which a live conversation is hardly one. */
    private static final int LONG = 30;

    private final ReviewDay day;
    private final AgendaItem item;
    private final NextAction action;

    ActiveFindings(ReviewDay day, AgendaItem item, NextAction action) {
        this.day = day;
        this.item = item;
        this.action = action;
    }

    Stream<Optional<Finding>> all() {
        return Stream.of(noAction(), postponed(), silent(), heardSince());
    }

    private Optional<Finding> noAction() {
        return found(
                Words.sayNothing(action.what()),
                Code.NO_ACTION,
                "The next action, " + what() + ", says nothing to do.",
                "Say what to do, as in \"send brief\", or move to Nurture if there is nothing.");
    }

    private Optional<Finding> postponed() {
        int times = item.relationship().timesPostponed();
        return found(
                times >= day.policy().postponedOften(),
                Code.POSTPONED_REPEATEDLY,
                what() + " was postponed " + times + " times, to " + action.due() + ".",
                "Recommit, change the action, or park the relationship.");
    }

    private Optional<Finding> silent() {
        Relationship relationship = item.relationship();
        LocalDate since = relationship.lastContact().orElse(relationship.since());
        return found(
                ChronoUnit.DAYS.between(since, day.today()) >= LONG
                        && ChronoUnit.DAYS.between(day.today(), action.due()) > LONG,
                Code.SILENT_ACTIVE,
                "No contact " + (relationship.lastContact().isPresent() ? "since " : "yet, Active since ") + since
                        + ", and " + what() + " is due on " + action.due() + " only.",
                "Bring the action forward, or move to Nurture with a check-in.");
    }

    private Optional<Finding> heardSince() {
        return found(
                item.heardSince() && !item.comingUp(),
                Code.HEARD_SINCE,
                "Heard from them since " + what() + " was set, which is due on " + action.due() + " only.",
                "Bring the action forward, or set the one that answers them.");
    }

    private Optional<Finding> found(boolean wrong, Code code, String explanation, String fix) {
        return wrong ? Optional.of(Finding.of(code, List.of(item.relationship()), explanation, fix)) : Optional.empty();
    }

    private String what() {
        return Wording.quoted(action.what());
    }
}
