package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.TODAY;
import static io.github.relationshipledger.store.Copy.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order that decides between lines of two sides: total, so that two machines merge alike. */
class LineOrderTest {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Currency EUR = Currency.getInstance("EUR");

    /** Each differs from another in a single thing. */
    private static final List<Fact> FACTS = List.of(
            Active.builder(TODAY).build(),
            Active.of(TODAY, NextAction.of("call", TODAY)),
            Active.of(TODAY, NextAction.of("write", TODAY)),
            Active.of(TODAY, NextAction.of("call", TOMORROW)),
            Active.builder(TODAY)
                    .deliverable(Deliverable.of("webinar", Status.AGREED))
                    .build(),
            Active.builder(TODAY)
                    .deliverable(Deliverable.of("webinar", Status.WRAPPED))
                    .build(),
            Active.builder(TODAY)
                    .deliverable(Deliverable.of("call", Status.AGREED))
                    .build(),
            Active.builder(TODAY).rate(Rate.of(BigDecimal.ONE, EUR)).build(),
            Active.builder(TODAY).rate(Rate.of(BigDecimal.TEN, EUR)).build(),
            Active.builder(TODAY).rate(Rate.of(BigDecimal.ONE, EUR, "video")).build(),
            Active.builder(TODAY)
                    .rate(Rate.of(BigDecimal.ONE, Currency.getInstance("USD")))
                    .build(),
            Nurture.of(TODAY, "no ask", TODAY),
            Nurture.of(TODAY, "busy", TODAY),
            Nurture.of(TODAY, "no ask", TOMORROW),
            Dormant.of(TODAY, "no ask", "launch"),
            Dormant.of(TODAY, "busy", "launch"),
            Dormant.of(TODAY, "no ask", "budget"),
            Interaction.inbound(TODAY),
            Interaction.inbound(TOMORROW),
            Interaction.outbound(TODAY),
            Interaction.builder(TODAY, Direction.OUTBOUND).meaningful(true).build(),
            Interaction.builder(TODAY, Direction.OUTBOUND).channel("mail").build(),
            Interaction.builder(TODAY, Direction.OUTBOUND).summary("mail").build(),
            Declined.of(TODAY, Reason.REPLIED, 1),
            Declined.of(TODAY, Reason.REPLIED, 2),
            Declined.of(TODAY, Reason.GONE_QUIET, 1),
            Declined.of(TODAY, List.of(Occurrence.of("launch", TODAY))),
            Declined.of(TODAY, List.of(Occurrence.of("launch", TOMORROW))),
            Declined.of(TODAY, List.of(Occurrence.of("budget", TODAY))),
            Declined.of(TODAY, List.of(Occurrence.of("launch", TODAY), Occurrence.of("budget", TODAY))),
            Retraction.of(TODAY, 1),
            Retraction.of(TODAY, 2),
            Retraction.of(TOMORROW, 1));

    private final Lines all = new Lines();
    private final LineOrder order = new LineOrder(all);

    @Test
    void earlierStampsComeFirst() {
        List<Line> lines = lines(
                Entry.of(Stamp.of(stamp(2).at(), "mia"), Interaction.inbound(TODAY)),
                Entry.of(stamp(1), Interaction.outbound(TODAY)),
                Entry.of(stamp(2), Interaction.outbound(TODAY)));

        assertThat(lines.stream().sorted(order)).containsExactly(lines.get(1), lines.get(2), lines.get(0));
    }

    @Test
    void noTwoLinesAreEqualInItAndEitherWayItIsTheSame() {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : FACTS) {
            entries.add(Entry.of(stamp(1), fact));
            entries.add(Entry.of(stamp(1), fact));
            entries.add(Entry.of(stamp(1), fact, "why"));
        }
        List<Line> lines = lines(entries.toArray(Entry[]::new));

        assertThat(lines).doesNotHaveDuplicates().hasSize(3 * FACTS.size());
        for (Line one : lines) {
            for (Line other : lines) {
                assertThat(Integer.signum(order.compare(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(-Integer.signum(order.compare(other, one)));
                assertThat(order.compare(one, other) == 0).isEqualTo(one.equals(other));
            }
        }
    }

    /** Returns lines behind two that they may name. */
    private List<Line> lines(Entry... entries) {
        List<Entry> more = new ArrayList<>();
        more.add(Entry.of(stamp(0), Nurture.of(TODAY, "one", TODAY)));
        more.add(Entry.of(stamp(0), Nurture.of(TODAY, "two", TODAY)));
        more.add(Entry.of(stamp(0), Nurture.of(TODAY, "three", TODAY)));
        more.addAll(List.of(entries));
        return all.of(Optional.of(Relationship.of(Copy.ANA, Person.of("Ana"), more)))
                .inOrder()
                .subList(3, more.size());
    }
}
