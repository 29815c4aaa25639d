package io.github.relationshipledger.review;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Several relationships, told id by id, and what the review of {@link Story#TODAY} makes of them. */
record Book(Ledger ledger) {
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");

    static Book empty() {
        return new Book(Ledger.empty());
    }

    /** Opens a relationship and posts facts to it. */
    Book with(String id, Standing standing, Fact... facts) {
        Ledger more = ledger.open(RelationshipId.of(id), Person.of(id), standing, STAMP);
        for (Fact fact : facts) {
            more = more.post(RelationshipId.of(id), fact, STAMP);
        }
        return new Book(more);
    }

    Book withPerson(String id, Person person) {
        return new Book(ledger.open(RelationshipId.of(id), person, Dormant.of(Story.TODAY, "no budget", id), STAMP));
    }

    Book ownedBy(String id, String owner) {
        return new Book(ledger.assign(RelationshipId.of(id), owner));
    }

    Book happened(String event, LocalDate on) {
        return new Book(ledger.record(Occurrence.of(event, on)));
    }

    Agenda agenda() {
        return agenda(ReviewPolicy.ofDefaults());
    }

    Agenda agenda(ReviewPolicy policy) {
        return WeeklyReview.of(policy).agendaFor(ledger, Story.TODAY);
    }

    List<Finding> findings() {
        return WeeklyReview.ofDefaults().inspect(ledger, Story.TODAY);
    }
}
