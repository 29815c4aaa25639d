package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to a relationship on a day and, but for one, ought to be found, unless what happens next covers it. */
enum Slip {
    ACTION_LEFT_OPEN,
    ACTION_FAR_OFF,
    ACTION_POSTPONED,
    REPLY_NOT_ANSWERED,
    CHECK_IN_TOO_EARLY,
    REASON_LEFT_OPEN,
    TRIGGER_LEFT_OPEN,
    TRIGGER_WRITTEN_DOWN_LATE,
    MOVED_WHEN_IT_HAPPENED,
    OCCURRENCE_MISSPELLED,
    OPENED_TWICE,
    OPENED_ONCE_MORE,
    OWNED;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** Late enough for every date to lie in its past. */
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));

    Ledger in(Ledger ledger, RelationshipId id, LocalDate today) {
        return switch (this) {
            case ACTION_LEFT_OPEN -> post(ledger, id, action("TBD", today, 0));
            case ACTION_FAR_OFF -> post(ledger, id, action("call", plus(today, -30), 61));
            case ACTION_POSTPONED ->
                post(
                        ledger,
                        id,
                        action("call", today, 1),
                        action("call", today, 2),
                        action("call", today, 3),
                        action("call", today, 4));
            case REPLY_NOT_ANSWERED -> post(ledger, id, action("call", today, 8), Interaction.inbound(today));
            case CHECK_IN_TOO_EARLY ->
                post(ledger, id, Interaction.outbound(today), Nurture.of(today, "no open ask", plus(today, 59)));
            case REASON_LEFT_OPEN -> post(ledger, id, Nurture.of(today, "?", plus(today, 90)));
            case TRIGGER_LEFT_OPEN -> post(ledger, id, Dormant.of(today, "no budget", "Someday"));
            case TRIGGER_WRITTEN_DOWN_LATE ->
                post(ledger, id, Dormant.of(today, "no budget", "Trade fair"))
                        .record(Occurrence.of("trade  fair", plus(today, -1)));
            case MOVED_WHEN_IT_HAPPENED ->
                post(ledger, id, Dormant.of(plus(today, -9), "no budget", "Premiere"), action("call", today, 7))
                        .record(Occurrence.of("premiere", today));
            case OCCURRENCE_MISSPELLED ->
                post(ledger, id, Dormant.of(plus(today, -9), "no budget", "Gala 2027"))
                        .record(Occurrence.of("Galla 2027", plus(today, -10)))
                        .record(Occurrence.of("Galla 2027", today));
            case OPENED_TWICE ->
                ledger.describe(
                        id,
                        Person.builder("Ana Twin")
                                .putProfile("YouTube", "@twin")
                                .build());
            case OPENED_ONCE_MORE ->
                ledger.describe(
                        id,
                        Person.builder("ANA  twin")
                                .putProfile("youtube", "@TWIN")
                                .build());
            case OWNED -> ledger.assign(id, "mia");
        };
    }

    private static Ledger post(Ledger ledger, RelationshipId id, Fact... facts) {
        Ledger posted = ledger;
        for (Fact fact : facts) {
            posted = posted.post(id, fact, STAMP);
        }
        return posted;
    }

    private static Active action(String what, LocalDate on, int days) {
        return Active.of(on, NextAction.of(what, plus(on, days)));
    }

    /** Returns the date so many days later, within the years of the model. */
    private static LocalDate plus(LocalDate date, int days) {
        long day = date.toEpochDay() + days;
        return LocalDate.ofEpochDay(Math.max(FIRST.toEpochDay(), Math.min(LAST.toEpochDay(), day)));
    }
}
