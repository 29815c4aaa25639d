package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
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
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.testkit.Samples;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each golden file of schema 1 says, by its name: one for every feature of the format. */
final class Goldens {
    private static final LocalDate ON = LocalDate.of(2026, 11, 16);
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-16T09:00:00Z"), "mia");
    private static final Standing PLACED = Active.builder(ON).build();

    private Goldens() {}

    static Map<String, Ledger> byName() {
        Map<String, Ledger> goldens = new TreeMap<>();
        goldens.put("empty", Ledger.empty());
        goldens.put("roster", Samples.roster());
        goldens.put("active-without-next-action", lines(PLACED));
        goldens.put("active-with-next-action", lines(Active.of(ON, NextAction.of("send brief", ON.plusDays(4)))));
        goldens.put("active-with-deliverable-and-rate", lines(withDeliverableAndRate()));
        goldens.put("rates", lines(rates()));
        goldens.put("nurture", lines(Nurture.of(ON, "no open ask", ON.plusDays(60))));
        goldens.put("dormant", lines(Dormant.of(ON, "no budget", "Atlas 2.0 launch")));
        goldens.put("interactions", lines(interactions()));
        goldens.put("declined", lines(declined()));
        goldens.put("retraction", lines(PLACED, Interaction.inbound(ON), Retraction.of(ON.plusDays(1), 2)));
        goldens.put("stamps", stamps());
        goldens.put("notes", notes());
        goldens.put("owner", Ledger.of(List.of(owned()), List.of(), List.of()));
        goldens.put("person", person());
        goldens.put("occurrences", occurrences());
        goldens.put("reviews", reviews());
        goldens.put("bounds", bounds());
        goldens.put("unicode", unicode());
        return goldens;
    }

    private static Active withDeliverableAndRate() {
        return Active.builder(ON)
                .nextAction(NextAction.of("record", ON.plusDays(7)))
                .deliverable(Deliverable.of("webinar", Deliverable.Status.IN_PROGRESS))
                .rate(Rate.of(new BigDecimal("1200.50"), Currency.getInstance("EUR"), "webinar"))
                .build();
    }

    private static Fact[] rates() {
        return List.of("0", "1000", "0.0001", "999999999999999.9999").stream()
                .map(amount -> Active.builder(ON)
                        .rate(Rate.of(new BigDecimal(amount), Currency.getInstance("JPY")))
                        .build())
                .toArray(Fact[]::new);
    }

    private static Fact[] interactions() {
        return new Fact[] {
            PLACED,
            Interaction.inbound(ON),
            Interaction.outbound(ON),
            Interaction.conversation(ON),
            Interaction.builder(ON, Direction.OUTBOUND)
                    .channel("e-mail")
                    .summary("sent the draft")
                    .meaningful(true)
                    .build()
        };
    }

    private static Fact[] declined() {
        return new Fact[] {
            Dormant.of(ON, "no budget", "Atlas 2.0 launch"),
            Interaction.inbound(ON),
            Declined.of(ON, Reason.REPLIED, 2),
            Declined.of(ON, Reason.GONE_QUIET, 2),
            Declined.of(ON, Reason.WRAPPED_NO_NEXT_STEP, 1),
            Declined.of(ON, Reason.POSTPONED_REPEATEDLY, 1),
            Declined.of(
                    ON,
                    List.of(Occurrence.of("Atlas 2.0 launch", ON), Occurrence.of("Atlas 2.0 launch", ON.plusDays(1))))
        };
    }

    private static Ledger stamps() {
        return ledger(
                Entry.of(Stamp.of(Instant.parse("0001-01-01T00:00:00Z")), PLACED),
                Entry.of(Stamp.of(Instant.parse("2026-11-16T09:00:00.120Z")), PLACED),
                Entry.of(Stamp.of(Instant.parse("9999-12-31T23:59:59.999Z"), "tom"), PLACED));
    }

    private static Ledger notes() {
        return ledger(Entry.of(STAMP, PLACED, "imported from the sheet"), Entry.of(STAMP, PLACED, "two\nlines"));
    }

    private static Relationship owned() {
        return Relationship.of(RelationshipId.of("ana"), Person.of("Ana"), "mia", List.of(Entry.of(STAMP, PLACED)));
    }

    private static Ledger person() {
        Person ana = Person.builder("Ana")
                .role("analyst")
                .organisation("Northwind")
                .putProfile("video", "@ana")
                .putProfile("blog", "https://ana.example")
                .putReference("crm", "4711")
                .build();
        return Ledger.empty().open(RelationshipId.of("ana"), ana, PLACED, STAMP);
    }

    private static Ledger occurrences() {
        return Ledger.empty()
                .record(Occurrence.of("Atlas 2.0 launch", ON))
                .record(Occurrence.of("atlas 2.0 launch", ON))
                .record(Occurrence.of("EU campaign", ON.minusDays(1)));
    }

    private static Ledger reviews() {
        return Ledger.empty()
                .record(ReviewRecord.builder(ON)
                        .took(Duration.ZERO)
                        .planned(Duration.ZERO)
                        .build())
                .record(ReviewRecord.builder(ON.plusDays(7))
                        .took(Duration.ofMinutes(14))
                        .planned(Duration.ofSeconds(509))
                        .by("mia")
                        .activeCount(7)
                        .carriedOver(1)
                        .replanned(2)
                        .putListed(Section.ACTIVE, 4)
                        .putListed(Section.NURTURE, 5)
                        .putListed(Section.DORMANT, 1)
                        .putListed(Section.MOVES, 5)
                        .putHandled(Section.ACTIVE, 3)
                        .putHandled(Section.MOVES, 5)
                        .putDeferred(Section.NURTURE, 2)
                        .build());
    }

    private static Ledger bounds() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        return lines(Active.of(first, NextAction.of("x", last)), Nurture.of(LocalDate.of(2024, 2, 29), "y", first))
                .record(Occurrence.of("first", first))
                .record(Occurrence.of("last", last));
    }

    /** Composed and decomposed, right to left, beyond the first plane, and what JSON or a terminal would stumble over. */
    private static Ledger unicode() {
        return Ledger.empty()
                .open(RelationshipId.of("\u00e9 e\u0301"), Person.of("\u05d0\u05e0\u05d4"), PLACED, STAMP)
                .open(
                        RelationshipId.of("\ud83d\ude00\ud840\udc00"),
                        Person.of("\"\\/<\u0001\u007f\u2028\ufeff|\u202e"),
                        PLACED,
                        STAMP);
    }

    private static Ledger lines(Fact... facts) {
        return ledger(Arrays.stream(facts).map(fact -> Entry.of(STAMP, fact)).toArray(Entry[]::new));
    }

    private static Ledger ledger(Entry... entries) {
        return Ledger.of(
                List.of(Relationship.of(RelationshipId.of("ana"), Person.of("Ana"), List.of(entries))),
                List.of(),
                List.of());
    }
}
