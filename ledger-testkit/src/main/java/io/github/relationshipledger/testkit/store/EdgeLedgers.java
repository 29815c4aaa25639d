package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.store.Revision;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ledgers that stores get wrong, and small ones to tell versions apart. */
final class EdgeLedgers {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"));

    /** A revision that no store has ever used. */
    static final Revision NEVER_GIVEN_OUT = Revision.of("never given out");

    /**
     * What a leap year or a two-digit year breaks, a day that the Julian calendar skipped, and the ends of the calendar. The
     * ends are last: behind them there is no date, and a store that shifts dates could not show what it makes of one.
     */
    static final List<LocalDate> DAYS = Stream.of(
                    "2024-02-29", "1969-12-31", "1900-02-28", "1582-10-10", "0099-12-31", "0001-01-01", "9999-12-31")
            .map(LocalDate::parse)
            .toList();

    /** Both sides of 1970, every position of the milliseconds, hours that zones hold twice or not at all; the ends last. */
    static final List<Instant> INSTANTS = Stream.of(
                    "1969-12-31T23:59:59.999Z",
                    "1970-01-01T00:00:00.001Z",
                    "2026-03-29T01:30:00.010Z",
                    "2026-10-25T00:30:00.100Z",
                    "2026-10-25T01:30:00.120Z",
                    "2026-11-01T05:30:00.123Z",
                    "2026-11-01T06:30:00.999Z",
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999Z")
            .map(Instant::parse)
            .toList();

    private EdgeLedgers() {}

    /** Relationships that have nothing but an id, a name and a standing. */
    static Ledger ledgerOf(String... ids) {
        return Ledger.of(
                Arrays.stream(ids)
                        .map(id -> relationship(id, Active.builder(DAY).build()))
                        .toList(),
                List.of(),
                List.of());
    }

    /**
     * A change that shows when it is made twice: one more line on the first relationship. An empty ledger begins one, since
     * the store that hands it out by mistake is to be named, and not this change.
     */
    static Ledger contacted(Ledger ledger) {
        Ledger begun = ledger.relationships().isEmpty() ? ledgerOf("ana") : ledger;
        return begun.post(begun.relationships().get(0).id(), Interaction.outbound(DAY), STAMP);
    }

    /**
     * A change that is not made twice unseen, and not made by half: an occurrence and a line. It makes no difference in
     * which order several are made.
     */
    static Ledger recorded(Ledger ledger, String event) {
        return contacted(ledger).record(Occurrence.of(event, DAY));
    }

    /** Events of one writer, numbered from 1: what it records, one after the other. */
    static List<String> numbered(String writer, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> writer + " " + number)
                .toList();
    }

    /** The same change for each of these events. */
    static Ledger recorded(Ledger ledger, Iterable<String> events) {
        Ledger next = ledger;
        for (String event : events) {
            next = recorded(next, event);
        }
        return next;
    }

    /** One relationship with these facts. */
    static Ledger ledgerOf(Fact... facts) {
        return Ledger.of(List.of(relationship("ana", facts)), List.of(), List.of());
    }

    static Relationship relationship(String id, Fact... facts) {
        return Relationship.of(
                RelationshipId.of(id),
                Person.of("Ana"),
                Arrays.stream(facts).map(fact -> Entry.of(STAMP, fact)).toList());
    }

    /** A date in every place where one can stand. */
    static Ledger on(LocalDate day) {
        Occurrence occurrence = Occurrence.of("launch", day);
        return Ledger.of(
                List.of(relationship(
                        "ana",
                        Active.of(day, NextAction.of("call", day)),
                        Nurture.of(day, "travelling", day),
                        Dormant.of(day, "no budget", "launch"),
                        Interaction.inbound(day),
                        Declined.of(day, Reason.REPLIED, 4),
                        Declined.of(day, List.of(occurrence)),
                        Retraction.of(day, 2))),
                List.of(occurrence),
                List.of(ReviewRecord.builder(day)
                        .took(Duration.ZERO)
                        .planned(Duration.ZERO)
                        .build()));
    }

    /** A stamp in the two places where one can stand. */
    static Ledger at(Instant at) {
        Active active = Active.builder(DAY).build();
        List<Entry> lines = List.of(Entry.of(Stamp.of(at), active), Entry.of(Stamp.of(at, "mia"), active));
        return Ledger.of(
                List.of(Relationship.of(RelationshipId.of("ana"), Person.of("Ana"), lines)), List.of(), List.of());
    }

    static Ledger atEveryRate() {
        return ledgerOf(Stream.of("0", "0.0001", "0.1", "0.3", "1000000", "123456789012345.6789", "999999999999999")
                .map(amount -> Active.builder(DAY)
                        .rate(Rate.of(new BigDecimal(amount), Currency.getInstance("KWD")))
                        .build())
                .toArray(Fact[]::new));
    }
}
