package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.LocalDate;
import java.util.List;

/** What happens between two reviews: who is new, who gets in touch, what is delivered, what happens in the world. */
final class News {
    /** How many days late a contact may be logged and still be heard, even by those who were placed since. */
    private static final int GRACE = 7;

    private final WeeklyReview review;
    private final Team team;
    private final Chance chance;
    /** Per cent of the relationships. */
    private final int nurtured;
    /** Per cent of the relationships in a week. */
    private final int contacts;
    /** Whether check-ins were taken from a sheet in which all of one batch fall due on one day. */
    private final boolean imported;

    News(WeeklyReview review, Team team, Chance chance) {
        this.review = review;
        this.team = team;
        this.chance = chance;
        this.nurtured = chance.oneOf(List.of(40, 70, 100));
        this.contacts = chance.between(1, 10);
        this.imported = chance.is(50);
    }

    Ledger opened(Ledger ledger, LocalDate today) {
        int number = ledger.relationships().size() + 1;
        RelationshipId id = RelationshipId.of("r" + number);
        return ledger.open(id, Person.of("Person " + number), standing(ledger, id, today), team.stamp(today))
                .assign(id, team.member());
    }

    private Standing standing(Ledger ledger, RelationshipId id, LocalDate today) {
        if (chance.is(nurtured)) {
            LocalDate checkIn = imported ? today.plusDays(60) : review.suggestCheckIn(ledger, id, today);
            return Nurture.of(today, "no open ask", checkIn);
        }
        return chance.is(70) ? team.active(today) : team.dormant(today);
    }

    /** Logs the news of the week up to a Monday, from the Tuesday on; some were a few days old by then. */
    Ledger until(LocalDate monday, Ledger before) {
        Ledger ledger = before;
        for (Relationship relationship : before.relationships()) {
            LocalDate logged = monday.minusDays(chance.between(0, 6));
            RelationshipId id = relationship.id();
            int lines = relationship.entries().size();
            if (chance.is(contacts)) {
                ledger = team.post(ledger, id, contact(logged), logged);
            }
            if (relationship.standing() instanceof Active active && chance.is(10)) {
                ledger = team.post(ledger, id, delivering(active, lines, logged), logged);
            }
            if (relationship.standing() instanceof Nurture nurture && chance.is(3)) {
                ledger = team.post(
                        ledger, id, Nurture.of(logged, "as told on line " + lines, nurture.checkIn()), logged);
            }
        }
        if (chance.is(15)) {
            ledger = ledger.record(Occurrence.of(team.event(), monday.minusDays(chance.between(0, 9))));
        }
        return ledger;
    }

    private Interaction contact(LocalDate logged) {
        LocalDate on = chance.is(30) ? logged.minusDays(chance.between(1, GRACE)) : logged;
        return Interaction.builder(on, chance.oneOf(List.of(Direction.values())))
                .build();
    }

    /** Begins a deliverable, or wraps the one at hand, with a next step or none. */
    private Active delivering(Active active, int lines, LocalDate on) {
        Deliverable deliverable = active.deliverable()
                .filter(running -> !running.status().isOver())
                .map(running -> Deliverable.of(running.name(), Deliverable.Status.WRAPPED))
                .orElseGet(() -> Deliverable.of("film " + lines, Deliverable.Status.IN_PROGRESS));
        Active next = active.toBuilder(on).deliverable(deliverable).build();
        return deliverable.status().isOver() && chance.is(70) ? next.withoutNextAction(on) : next;
    }
}
