package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A ledger in which one text stands wherever a text can stand. Everybody in it is on the agenda of its day. */
final class Everywhere {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate ON = DAY.minusDays(70);

    private Everywhere() {}

    /** Makes the ledger, or throws what the model throws for the text. */
    static Ledger of(String text) {
        Stamp stamp = Stamp.of(Instant.parse("2026-09-14T09:00:00Z"), text);
        Person person = Person.builder(text)
                .role(text)
                .organisation(text)
                .putProfile(text, text)
                .putReference(text, text)
                .build();
        Interaction interaction = Interaction.builder(ON, Direction.CONVERSATION)
                .channel(text)
                .summary(text)
                .build();
        Occurrence occurrence = Occurrence.of(text, DAY.minusDays(5));
        return Ledger.of(
                List.of(
                        relationship(
                                text,
                                person,
                                Entry.of(stamp, active(text), text),
                                Entry.of(stamp, interaction),
                                Entry.of(stamp, Interaction.outbound(ON)),
                                Entry.of(stamp, Declined.of(ON, Reason.REPLIED, 2)),
                                Entry.of(stamp, Retraction.of(ON, 3))),
                        relationship("nurture", person, Entry.of(stamp, Nurture.of(ON, text, DAY), text)),
                        relationship("dormant", person, Entry.of(stamp, Dormant.of(ON, text, text), text)),
                        relationship(
                                "declined",
                                person,
                                Entry.of(stamp, Dormant.of(ON, text, text)),
                                Entry.of(stamp, Declined.of(DAY.minusDays(4), List.of(occurrence))))),
                List.of(occurrence),
                List.of(ReviewRecord.builder(ON)
                        .took(Duration.ZERO)
                        .planned(Duration.ZERO)
                        .by(text)
                        .activeCount(3)
                        .carriedOver(2)
                        .replanned(1)
                        .putListed(Section.NURTURE, 6)
                        .putHandled(Section.NURTURE, 5)
                        .putDeferred(Section.MOVES, 6)
                        .build()));
    }

    private static Active active(String text) {
        return Active.builder(ON)
                .nextAction(NextAction.of(text, DAY.minusDays(3)))
                .deliverable(Deliverable.of(text, Deliverable.Status.AGREED))
                .rate(Rate.of(BigDecimal.ONE, Currency.getInstance("EUR"), text))
                .build();
    }

    private static Relationship relationship(String id, Person person, Entry... entries) {
        return Relationship.of(RelationshipId.of(id), person, person.name(), List.of(entries));
    }
}
