package io.github.relationshipledger.render;

import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Instant;
import java.time.LocalDate;

/** A ledger to render, told name by name; the latest name is the one that facts are posted to. */
record Roster(Ledger ledger) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");

    static Roster empty() {
        return new Roster(Ledger.empty());
    }

    Roster open(String name, Standing standing) {
        return new Roster(ledger.open(id(ledger.relationships().size()), Person.of(name), standing, STAMP));
    }

    Roster then(Fact fact) {
        return new Roster(ledger.post(id(ledger.relationships().size() - 1), fact, STAMP));
    }

    Roster happened(String event, LocalDate on) {
        return new Roster(ledger.record(Occurrence.of(event, on)));
    }

    Agenda agenda() {
        return WeeklyReview.ofDefaults().agendaFor(ledger, TODAY);
    }

    Agenda agenda(ReviewPolicy policy) {
        return WeeklyReview.of(policy).agendaFor(ledger, TODAY);
    }

    static LocalDate date(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static RelationshipId id(int position) {
        return RelationshipId.of("r" + position);
    }
}
