package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import io.github.relationshipledger.store.LedgerMerge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What becomes of the lines when the work of two people is merged. */
class MergedLinesPropertiesTest {
    private static final int TRIES = 500;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property(tries = TRIES)
    void noLineIsLostAndNoneIsMadeUp(@ForAll("merges") Fork fork, @ForAll Side side) {
        Ledger settled = ThreeLedgers.settled(fork, side);
        for (RelationshipId id : writtenByBoth(fork)) {
            List<Object> ours = told(fork.ours().get(id));
            List<Object> theirs = told(fork.theirs().get(id));
            ours.forEach(theirs::remove);
            ours.addAll(theirs);

            assertThat(told(settled.get(id))).containsExactlyInAnyOrderElementsOf(ours);
        }
    }

    @Property(tries = TRIES)
    void whatEitherSideRetractedIsRetractedAndNothingElse(@ForAll("merges") Fork fork, @ForAll Side side) {
        Ledger settled = ThreeLedgers.settled(fork, side);
        for (RelationshipId id : writtenByBoth(fork)) {
            List<Object> retracted = retracted(fork.ours().get(id));
            retracted.addAll(retracted(fork.theirs().get(id)));

            assertThat(Set.copyOf(retracted(settled.get(id)))).isEqualTo(Set.copyOf(retracted));
        }
    }

    @Property(tries = TRIES)
    void eachSideKeepsItsOwnOrder(@ForAll("forks") Fork fork) {
        Assume.that(fork.merge().conflicts().isEmpty());
        Ledger merged = fork.merge().orElseThrow();
        for (RelationshipId id : writtenByBoth(fork)) {
            assertThat(told(merged.get(id)))
                    .containsSubsequence(told(fork.ours().get(id)));
            assertThat(told(merged.get(id)))
                    .containsSubsequence(told(fork.theirs().get(id)));
        }
    }

    @Property(tries = TRIES)
    void aStandingThatOnlyTheSideChosenHasHolds(@ForAll("merges") Fork fork, @ForAll Side side) {
        Ledger settled = ThreeLedgers.settled(fork, side);
        Ledger other = ThreeLedgers.of(fork, side == Side.OURS ? Side.THEIRS : Side.OURS);
        for (Conflict conflict : fork.merge().conflicts()) {
            if (conflict.kind() == Kind.STANDINGS) {
                Relationship chosen = ThreeLedgers.of(fork, side).get(conflict.id());
                if (!told(other.get(conflict.id())).contains(toldStanding(chosen))) {
                    assertThat(settled.get(conflict.id()).standing()).isEqualTo(chosen.standing());
                }
            }
        }
    }

    /** They are heard from everywhere on one side, by the earliest stamp, so that only a conflict can keep it the last. */
    @Property(tries = TRIES)
    void newsIsNeverAnsweredByAccident(@ForAll("forks") Fork fork) {
        Ledger heard = heardFromEverybody(fork.base());
        Ledger settled = LedgerMerge.of(fork.base(), fork.ours(), heard).resolve(conflict -> Side.THEIRS);
        Agenda everythingDue = WeeklyReview.ofDefaults().agendaFor(settled, LAST);
        Agenda nothingDue = WeeklyReview.ofDefaults().agendaFor(settled, FIRST);
        for (Relationship relationship : settled.relationships()) {
            RelationshipId id = relationship.id();
            if (heard.find(id).isPresent() && relationship.tier() != Tier.ACTIVE) {
                assertThat(everythingDue.find(id))
                        .get()
                        .satisfies(item -> assertThat(item.reason()).isEqualTo(Reason.REPLIED));
            } else if (heard.find(id).isPresent()) {
                assertThat(nothingDue.find(id))
                        .get()
                        .satisfies(item -> assertThat(item.heardSince() || item.reason() != Reason.ACTION_AHEAD)
                                .isTrue());
            }
        }
    }

    @Provide
    Arbitrary<Fork> forks() {
        return LedgerArbitraries.forks();
    }

    @Provide
    Arbitrary<Fork> merges() {
        return ThreeLedgers.any();
    }

    private static Ledger heardFromEverybody(Ledger ledger) {
        return Ledger.of(
                ledger.relationships().stream()
                        .map(relationship -> {
                            List<Entry> entries = new ArrayList<>(relationship.entries());
                            entries.add(Entry.of(Stamp.of(Instant.EPOCH), Interaction.inbound(LAST)));
                            return Relationship.of(relationship.id(), relationship.person(), entries);
                        })
                        .toList(),
                ledger.occurrences(),
                ledger.reviews());
    }

    /** Returns what both sides have, beginning alike and with all lines of the base, but for what cannot keep every line. */
    private static List<RelationshipId> writtenByBoth(Fork fork) {
        Set<RelationshipId> standNowhere = fork.merge().conflicts().stream()
                .filter(conflict -> conflict.kind() == Kind.NO_STANDING_LEFT)
                .map(Conflict::id)
                .collect(Collectors.toSet());
        return fork.ours().relationships().stream()
                .filter(ours -> !standNowhere.contains(ours.id())
                        && fork.theirs().find(ours.id()).isPresent()
                        && areOne(fork, ours, fork.theirs().get(ours.id())))
                .map(Relationship::id)
                .toList();
    }

    private static boolean areOne(Fork fork, Relationship ours, Relationship theirs) {
        List<Object> lost = fork.base().find(ours.id()).map(base -> told(base)).orElseGet(ArrayList::new);
        List<Object> lostToo = new ArrayList<>(lost);
        told(ours).forEach(lost::remove);
        told(theirs).forEach(lostToo::remove);
        return lost.isEmpty()
                && lostToo.isEmpty()
                && ours.entries().get(0).equals(theirs.entries().get(0));
    }

    /** Returns the lines, where one that names another tells what that says and not its number. */
    private static List<Object> told(Relationship relationship) {
        List<Object> told = new ArrayList<>();
        for (Entry entry : relationship.entries()) {
            Fact fact = entry.fact();
            if (fact instanceof Retraction retraction) {
                told.add(List.of(entry.stamp(), entry.note(), fact.on(), told.get(retraction.line() - 1)));
            } else if (fact instanceof Declined declined && declined.line().isPresent()) {
                Object named = told.get(declined.line().getAsInt() - 1);
                told.add(List.of(entry.stamp(), entry.note(), fact.on(), declined.suggestion(), named));
            } else {
                told.add(entry);
            }
        }
        return told;
    }

    private static List<Object> retracted(Relationship relationship) {
        List<Object> told = told(relationship);
        return IntStream.rangeClosed(1, told.size())
                .filter(relationship::isRetracted)
                .mapToObj(line -> told.get(line - 1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Object toldStanding(Relationship relationship) {
        List<Object> told = told(relationship);
        int line = told.size();
        while (!(relationship.entries().get(line - 1).fact() instanceof Standing) || relationship.isRetracted(line)) {
            line--;
        }
        return told.get(line - 1);
    }
}
