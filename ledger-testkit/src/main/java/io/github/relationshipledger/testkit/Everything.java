package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
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
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the ledger that has one of everything. Fields of one type differ in value, so that two that are swapped show. */
final class Everything {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final UnaryOperator<String> text;

    Everything(UnaryOperator<String> text) {
        this.text = text;
    }

    Ledger ledger() {
        return Ledger.of(
                List.of(active(), nurture(), dormant(), bare()),
                List.of(occurrence("product launch", 40), occurrence("budget line", 41), occurrence("campaign", 41)),
                List.of(
                        review(),
                        ReviewRecord.builder(day(50))
                                .took(Duration.ofMinutes(7))
                                .planned(Duration.ZERO)
                                .build()));
    }

    /** Every field, every status, every direction, every suggestion that rests on lines, and a retraction. */
    private Relationship active() {
        List<Entry> lines = new ArrayList<>();
        for (Deliverable.Status status : Deliverable.Status.values()) {
            add(
                    lines,
                    Active.builder(day(lines.size()))
                            .nextAction(NextAction.of(text("next action"), day(lines.size() + 30)))
                            .deliverable(Deliverable.of(text("deliverable"), status))
                            .rate(Rate.of(new BigDecimal("1250.5"), Currency.getInstance("EUR"), text("per")))
                            .build());
        }
        add(
                lines,
                Active.builder(day(lines.size()))
                        .rate(Rate.of(new BigDecimal("80000"), Currency.getInstance("JPY")))
                        .build());
        for (Interaction.Direction direction : Interaction.Direction.values()) {
            for (boolean meaningful : new boolean[] {true, false}) {
                add(
                        lines,
                        Interaction.builder(day(lines.size()), direction)
                                .channel(text("channel"))
                                .summary(text("summary"))
                                .meaningful(meaningful)
                                .build());
            }
        }
        for (Reason reason : Reason.values()) {
            if (reason.isSuggestion() && reason != Reason.TRIGGER_HAPPENED) {
                add(lines, Declined.of(day(lines.size()), reason, lines.size() - 3));
            }
        }
        add(lines, Retraction.of(day(lines.size()), 2));
        add(lines, Active.of(day(lines.size()), NextAction.of(text("another action"), day(60))));
        Person person = Person.builder(text("name"))
                .role(text("role"))
                .organisation(text("organisation"))
                .putProfile(text("platform"), text("handle"))
                .putProfile(text("another platform"), text("link"))
                .putReference(text("system"), text("id there"))
                .putReference(text("another system"), text("another id"))
                .build();
        return Relationship.of(id("with everything"), person, text("owner"), lines);
    }

    /** An author without a note and a note without an author, a channel without a summary and the reverse. */
    private Relationship nurture() {
        return Relationship.of(
                id("nurture"),
                Person.builder(text("creator")).role(text("role alone")).build(),
                List.of(
                        Entry.of(Stamp.of(stamp(0).at(), text("author")), Nurture.of(day(0), text("paused"), day(70))),
                        Entry.of(
                                stamp(1),
                                Interaction.builder(day(1), Interaction.Direction.OUTBOUND)
                                        .channel(text("channel alone"))
                                        .build(),
                                text("note")),
                        Entry.of(
                                stamp(2),
                                Interaction.builder(day(2), Interaction.Direction.INBOUND)
                                        .summary(text("summary alone"))
                                        .build())));
    }

    private Relationship dormant() {
        List<Occurrence> shown = List.of(occurrence("product launch", 40), occurrence("campaign", 41));
        return Relationship.of(
                id("dormant"),
                Person.builder(text("analyst"))
                        .organisation(text("organisation alone"))
                        .build(),
                text("another owner"),
                List.of(
                        Entry.of(stamp(0), Dormant.of(day(0), text("why dormant"), text("product launch"))),
                        Entry.of(stamp(42), Declined.of(day(42), shown))));
    }

    /** Nothing that could be left out. */
    private Relationship bare() {
        return Relationship.of(
                id("bare"),
                Person.of(text("somebody")),
                List.of(Entry.of(stamp(0), Active.builder(day(0)).build())));
    }

    private ReviewRecord review() {
        ReviewRecord.Builder review = ReviewRecord.builder(day(49))
                .took(Duration.ofSeconds(899))
                .planned(Duration.ofSeconds(509))
                .by(text("reviewer"))
                .activeCount(24)
                .carriedOver(3)
                .replanned(2);
        int count = 1;
        for (Section section : Section.values()) {
            review.putHandled(section, count++).putListed(section, count++).putDeferred(section, count++);
        }
        return review.build();
    }

    private void add(List<Entry> lines, Fact fact) {
        int line = lines.size() + 1;
        lines.add(Entry.of(Stamp.of(stamp(line).at(), text("author " + line)), fact, text("note " + line)));
    }

    private Occurrence occurrence(String event, int day) {
        return Occurrence.of(text(event), day(day));
    }

    private RelationshipId id(String id) {
        return RelationshipId.of(text(id));
    }

    private String text(String place) {
        return text.apply(place);
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Stamp stamp(int day) {
        return Stamp.of(
                day(day).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC).plusMillis(day));
    }
}
