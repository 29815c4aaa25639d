package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of the lines of any relationship and of all that is derived from them. */
@Domain(LedgerDomain.class)
class LinesPropertiesTest {
    /** Late enough for every date to lie in its past. */
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));

    @Property
    void postingNeverChangesEarlierLines(
            @ForAll Relationship relationship,
            @ForAll Standing standing,
            @ForAll Interaction contact,
            @ForAll LocalDate today) {
        Relationship longer =
                post(relationship, standing, contact, Declined.of(today, Reason.REPLIED, 1), Retraction.of(today, 1));

        int lines = relationship.entries().size();
        assertThat(longer).hasLines(lines + 4);
        assertThat(longer.entries().subList(0, lines)).isEqualTo(relationship.entries());
        assertThat(longer.entries().subList(lines, lines + 2))
                .containsExactly(Entry.of(STAMP, standing), Entry.of(STAMP, contact));
    }

    @Property
    void aBackdatedInteractionNeverMovesLastContactBackwards(
            @ForAll Relationship relationship, @ForAll Interaction contact) {
        LocalDate before = relationship.lastContact().orElse(LocalDate.MIN);

        assertThat(post(relationship, contact)).hasLastContact(before.isAfter(contact.on()) ? before : contact.on());
    }

    @Property(tries = 500)
    void retractingALineEqualsNeverHavingPostedIt(@ForAll Ledger ledger, @ForAll LocalDate today) {
        for (Relationship relationship : ledger.relationships()) {
            for (int line = 1; line <= relationship.entries().size(); line++) {
                if (mayBeLeftOut(relationship, line)) {
                    Relationship retracted = post(relationship, Retraction.of(today, line));
                    assertThat(derived(retracted, ledger, today))
                            .as("line %d of %s", line, relationship)
                            .isEqualTo(derived(leftOut(relationship, line), ledger, today));
                }
            }
        }
    }

    private static List<Object> derived(Relationship relationship, Ledger ledger, LocalDate today) {
        Ledger alone = Ledger.of(List.of(relationship), ledger.occurrences(), ledger.reviews());
        return List.of(
                relationship.standings(),
                relationship.interactions(),
                relationship.sinceStanding().stream()
                        .filter(fact -> !(fact instanceof Declined))
                        .toList(),
                relationship.standing(),
                relationship.tier(),
                relationship.since(),
                relationship.lastContact(),
                relationship.lastMeaningful(),
                relationship.timesPostponed(),
                relationship.unansweredCheckIns(),
                Outline.of(WeeklyReview.ofDefaults().agendaFor(alone, today)));
    }

    private static Relationship post(Relationship relationship, Fact... facts) {
        Ledger ledger = Ledger.of(List.of(relationship), List.of(), List.of());
        for (Fact fact : facts) {
            ledger = ledger.post(relationship.id(), fact, STAMP);
        }
        return ledger.get(relationship.id());
    }

    /** Tells whether a line may be retracted, and what remains would be legal had it never been posted. */
    private static boolean mayBeLeftOut(Relationship relationship, int line) {
        List<Fact> facts = relationship.entries().stream().map(Entry::fact).toList();
        Fact fact = facts.get(line - 1);
        if (relationship.isRetracted(line)
                || fact instanceof Retraction
                || (fact instanceof Standing && relationship.standings().size() == 1)) {
            return false;
        }
        return line > 1 || (facts.get(1) instanceof Standing && facts.stream().noneMatch(other -> declines(other, 1)));
    }

    private static Relationship leftOut(Relationship relationship, int line) {
        List<Entry> lines = new ArrayList<>(relationship.entries());
        lines.remove(line - 1);
        lines.replaceAll(entry -> entry.note()
                .map(note -> Entry.of(entry.stamp(), renumbered(entry.fact(), line), note))
                .orElseGet(() -> Entry.of(entry.stamp(), renumbered(entry.fact(), line))));
        return Relationship.of(relationship.id(), relationship.person(), lines);
    }

    /** Returns the fact for where the lines from one on have moved up by one. */
    private static Fact renumbered(Fact fact, int leftOut) {
        if (fact instanceof Retraction retraction && retraction.line() > leftOut) {
            return Retraction.of(retraction.on(), retraction.line() - 1);
        }
        if (fact instanceof Declined declined && declined.line().orElse(0) >= leftOut) {
            return Declined.of(
                    declined.on(), declined.suggestion(), declined.line().getAsInt() - 1);
        }
        return fact;
    }

    private static boolean declines(Fact fact, int line) {
        return fact instanceof Declined declined && declined.line().orElse(0) == line;
    }
}
