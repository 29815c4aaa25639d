package io.github.relationshipledger.review;

import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One relationship, told line by line, and what the review makes of it. The last review before {@link #TODAY} was on 11-16. */
record Story(Ledger ledger) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RelationshipId ID = RelationshipId.of("ana");
    /** Late enough for every date of a test to lie in its past. */
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"), "mia");

    static Story of(Standing standing) {
        return new Story(Ledger.empty().open(ID, Person.of("Ana"), standing, STAMP)).reviewed(date(11, 16));
    }

    static Story neverReviewed(Standing standing) {
        return new Story(Ledger.empty().open(ID, Person.of("Ana"), standing, STAMP));
    }

    Story then(Fact fact) {
        return new Story(ledger.post(ID, fact, STAMP));
    }

    Story happened(String event, LocalDate on) {
        return new Story(ledger.record(Occurrence.of(event, on)));
    }

    Story reviewed(LocalDate on) {
        return new Story(ledger.record(ReviewRecord.builder(on)
                .took(Duration.ofMinutes(10))
                .planned(Duration.ofMinutes(9))
                .build()));
    }

    /** Leaves alone what the agenda of a day suggests. */
    Story leftAlone(LocalDate on) {
        return then(item(on).declined(on));
    }

    AgendaItem item() {
        return item(TODAY);
    }

    AgendaItem item(LocalDate today) {
        return agenda(today).find(ID).orElseThrow();
    }

    Agenda agenda(LocalDate today) {
        return WeeklyReview.ofDefaults().agendaFor(ledger, today);
    }

    List<Finding> findings() {
        return WeeklyReview.ofDefaults().inspect(ledger, TODAY);
    }

    static LocalDate date(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
