package io.github.relationshipledger.review;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English sentences of the agenda. They quote what people wrote as it is: whoever shows them escapes them. */
final class Wording {
    private Wording() {}

    static String explanation(AgendaItem item) {
        Relationship relationship = item.relationship();
        String date = item.date().map(Object::toString).orElse("");
        return switch (item.reason()) {
            case FOLLOW_UP -> action(relationship) + due(item, "late") + (item.carriedOver() ? ", carried over." : ".");
            case NEXT_ACTION_MISSING -> "No next action since " + date + ": set one, or move.";
            case CHECK_IN -> "Check-in" + due(item, "overdue") + (item.late() ? ", and the window is past." : ".");
            case NEVER_CONTACTED -> "First contact" + due(item, "overdue") + "; there was none yet.";
            case TRIGGER_HAPPENED -> happened(item) + ": move to Active, or to Nurture.";
            case REPLIED ->
                "Heard from them on " + date + ": move to Active."
                        + (item.occurrences().isEmpty() ? "" : " And " + happened(item) + ".");
            case WRAPPED_NO_NEXT_STEP ->
                deliverable(relationship) + " since " + date + ", no next step: move to Nurture.";
            case POSTPONED_REPEATEDLY ->
                action(relationship) + due(item, "late") + ", after " + relationship.timesPostponed()
                        + " postponements: recommit, change it, or park.";
            case GONE_QUIET ->
                "Check-in" + due(item, "overdue") + ", after " + relationship.unansweredCheckIns()
                        + " unanswered: move to Dormant.";
            case ACTION_AHEAD ->
                action(relationship) + " is due on " + date + "."
                        + (item.heardSince() ? " Heard from them since it was set." : "");
            case CHECK_IN_AHEAD -> "Check-in on " + date + ".";
            case WAITING_FOR_TRIGGER -> "Left alone until " + trigger(relationship) + ".";
        };
    }

    static List<String> context(Relationship relationship) {
        Optional<String> standing = relationship
                .standing()
                .match(
                        active -> active.rate().map(Wording::rate),
                        nurture -> Optional.of("Paused: " + nurture.reason()),
                        dormant -> Optional.of("Went dormant: " + dormant.reason()));
        return Stream.concat(relationship.lastMeaningful().map(Wording::interaction).stream(), standing.stream())
                .toList();
    }

    private static String due(AgendaItem item, String late) {
        long days = item.daysLate();
        return days == 0
                ? " is due today"
                : " was due on " + item.date().orElseThrow() + ", " + days + (days == 1 ? " day " : " days ") + late;
    }

    private static String happened(AgendaItem item) {
        return item.occurrences().stream()
                .map(occurrence -> quoted(occurrence.event()) + " happened on " + occurrence.on())
                .collect(Collectors.joining(", "));
    }

    private static String action(Relationship relationship) {
        return active(relationship)
                .nextAction()
                .map(action -> quoted(action.what()))
                .orElse("");
    }

    private static String deliverable(Relationship relationship) {
        return active(relationship)
                .deliverable()
                .map(over -> quoted(over.name())
                        + (over.status() == Deliverable.Status.CANCELLED ? " is cancelled" : " is wrapped"))
                .orElse("");
    }

    private static Active active(Relationship relationship) {
        return (Active) relationship.standing();
    }

    private static String trigger(Relationship relationship) {
        return quoted(((Dormant) relationship.standing()).trigger());
    }

    private static String interaction(Interaction interaction) {
        return "Last meaningful: "
                + switch (interaction.direction()) {
                    case INBOUND -> "they got in touch";
                    case OUTBOUND -> "we got in touch";
                    case CONVERSATION -> "a conversation";
                }
                + " on " + interaction.on()
                + interaction.channel().map(channel -> " (" + channel + ")").orElse("")
                + interaction.summary().map(summary -> ": " + summary).orElse("");
    }

    private static String rate(Rate rate) {
        return "Rate agreed: " + rate.amount().toPlainString() + " " + rate.currency()
                + rate.per().map(per -> " per " + per).orElse("");
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
