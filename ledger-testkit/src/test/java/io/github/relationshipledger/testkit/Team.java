package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Three people who decide about the items of their agenda on some day: now this way, now that, and always so that it
 * settles the item.
 */
final class Team {
    private static final List<String> MEMBERS = List.of("mia", "noa", "tim");
    private static final List<String> ACTIONS = List.of("send brief", "call", "review draft");
    private static final List<String> EVENTS = List.of("Atlas 2.0 launch", "EU campaign", "Q3 budget");

    private final WeeklyReview review;
    private final Chance chance;

    Team(WeeklyReview review, Chance chance) {
        this.review = review;
        this.chance = chance;
    }

    Ledger settle(Ledger ledger, AgendaItem item, LocalDate today) {
        RelationshipId id = item.id();
        return switch (item.reason()) {
            case FOLLOW_UP ->
                chance.decide(
                        () -> ledger.complete(id, today, action(today), stamp(today)),
                        () -> ledger.complete(id, today, stamp(today)),
                        () -> postpone(ledger, id, today),
                        () -> park(ledger, id, today));
            case NEXT_ACTION_MISSING ->
                chance.decide(() -> engage(ledger, id, today), () -> nurture(ledger, id, today));
            case POSTPONED_REPEATEDLY ->
                chance.decide(
                        () -> leaveAlone(ledger, item, today),
                        () -> postpone(ledger, id, today),
                        () -> park(ledger, id, today));
            case WRAPPED_NO_NEXT_STEP ->
                chance.decide(
                        () -> leaveAlone(ledger, item, today),
                        () -> nurture(ledger, id, today),
                        () -> engage(ledger, id, today));
            case CHECK_IN, NEVER_CONTACTED ->
                chance.decide(
                        () -> checkIn(ledger, id, Interaction.outbound(today)),
                        () -> checkIn(ledger, id, Interaction.conversation(today)),
                        () -> checkIn(ledger, id, Interaction.outbound(today)));
            case GONE_QUIET ->
                chance.decide(
                        () -> leaveAlone(ledger, item, today),
                        () -> wait(ledger, id, today),
                        () -> checkIn(ledger, id, Interaction.conversation(today)));
            case REPLIED, TRIGGER_HAPPENED ->
                chance.decide(
                        () -> leaveAlone(ledger, item, today),
                        () -> engage(ledger, id, today),
                        () -> item.relationship().tier() == Tier.DORMANT
                                ? nurture(ledger, id, today)
                                : wait(ledger, id, today));
            default -> throw new IllegalArgumentException(item.reason() + " wants nothing");
        };
    }

    private Ledger leaveAlone(Ledger ledger, AgendaItem item, LocalDate today) {
        return post(ledger, item.id(), item.declined(today), today);
    }

    private Ledger postpone(Ledger ledger, RelationshipId id, LocalDate today) {
        return ledger.postpone(id, today, today.plusDays(chance.between(1, 7)), "not ready", stamp(today));
    }

    private Ledger checkIn(Ledger ledger, RelationshipId id, Interaction contact) {
        return ledger.checkedIn(id, contact, review.suggestCheckIn(ledger, id, contact.on()), stamp(contact.on()));
    }

    private Ledger park(Ledger ledger, RelationshipId id, LocalDate today) {
        return chance.is(80) ? nurture(ledger, id, today) : wait(ledger, id, today);
    }

    private Ledger engage(Ledger ledger, RelationshipId id, LocalDate today) {
        Active active = ledger.get(id).standing() instanceof Active now
                ? now.toBuilder(today).nextAction(action(today)).build()
                : active(today);
        return post(ledger, id, active, today);
    }

    private Ledger nurture(Ledger ledger, RelationshipId id, LocalDate today) {
        return post(ledger, id, Nurture.of(today, "no open ask", review.suggestCheckIn(ledger, id, today)), today);
    }

    private Ledger wait(Ledger ledger, RelationshipId id, LocalDate today) {
        return post(ledger, id, dormant(today), today);
    }

    Ledger post(Ledger ledger, RelationshipId id, Fact fact, LocalDate today) {
        return ledger.post(id, fact, stamp(today));
    }

    Active active(LocalDate today) {
        return Active.of(today, action(today));
    }

    Dormant dormant(LocalDate today) {
        return Dormant.of(today, "no budget", event());
    }

    String event() {
        return chance.oneOf(EVENTS);
    }

    String member() {
        return chance.oneOf(MEMBERS);
    }

    Stamp stamp(LocalDate today) {
        return Stamp.of(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), member());
    }

    private NextAction action(LocalDate today) {
        return NextAction.of(chance.oneOf(ACTIONS), today.plusDays(chance.between(1, 21)));
    }
}
