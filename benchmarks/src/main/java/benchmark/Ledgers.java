package benchmark;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Ledgers of any size, a third of them in each tier, with a history of four lines each. */
final class Ledgers {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Ledgers() {}

    static Ledger of(int size) {
        return Ledger.of(
                IntStream.range(0, size).mapToObj(Ledgers::relationship).toList(),
                List.of(Occurrence.of("event 3", TODAY.minusDays(5))),
                List.of());
    }

    private static Relationship relationship(int i) {
        LocalDate first = TODAY.minusDays(120 + i % 30);
        LocalDate moved = TODAY.minusDays(60 + i % 30);
        return Relationship.of(
                RelationshipId.of("creator-" + i),
                Person.builder("Creator " + i).role("video creator").organisation("Studio " + i % 100).build(),
                List.of(
                        entry(first, Active.of(first, NextAction.of("send brief", first.plusDays(7)))),
                        entry(first.plusDays(7), Interaction.conversation(first.plusDays(7))),
                        entry(moved, switch (i % 3) {
                            case 0 -> Active.of(moved, NextAction.of("call", TODAY.plusDays(i % 20 - 10)));
                            case 1 -> Nurture.of(moved, "no open ask", moved.plusDays(60));
                            default -> Dormant.of(moved, "no budget", "event " + i % 50);
                        }),
                        entry(moved.plusDays(1), Interaction.outbound(moved.plusDays(1)))));
    }

    private static Entry entry(LocalDate on, Fact fact) {
        return Entry.of(Stamp.of(on.atTime(9, 0).toInstant(ZoneOffset.UTC), "mia"), fact);
    }
}
