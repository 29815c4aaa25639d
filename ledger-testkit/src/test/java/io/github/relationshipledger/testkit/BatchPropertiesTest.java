package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Tier;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Forty relationships that come to Nurture on one day, each with the check-in that is suggested for it. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class BatchPropertiesTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final int BATCH = 40;
    private static final int WEEKS_IN_THE_WINDOW = 4;
    /** Before the end of the calendar, where the window collapses into one day. */
    private static final LocalDate ROOM_LEFT = LocalDate.of(9999, 6, 1);
    /** Late enough for every date to lie in its past. */
    private static final Stamp STAMP = Stamp.of(Instant.parse("9999-12-31T12:00:00Z"));

    /** So it is where nobody else is to be checked in with; where others are, the batch goes to the weeks they leave. */
    @Property(tries = 300)
    void aBatchAloneIsSharedOutAmongTheWeeksAndOneMoreAtMost(
            @ForAll Ledger ledger, @ForAll LocalDate from, @ForAll @IntRange(max = 6) int daysToReview) {
        Assume.that(from.isBefore(ROOM_LEFT));
        int share = (BATCH + WEEKS_IN_THE_WINDOW - 1) / WEEKS_IN_THE_WINDOW;

        assertThat(checkInsByReview(withoutNurture(ledger), from, daysToReview)).allMatch(count -> count <= share + 1);
    }

    /** The least loaded of four weeks never holds more than a quarter, so a check-in put there makes that at most. */
    @Property(tries = 300)
    void aBatchAddedOnOneDayNeverPilesUpOnOneReview(
            @ForAll Ledger ledger, @ForAll LocalDate from, @ForAll @IntRange(max = 6) int daysToReview) {
        Assume.that(from.isBefore(ROOM_LEFT));
        int others = ledger.inTier(Tier.NURTURE).size();

        assertThat(checkInsByReview(ledger, from, daysToReview))
                .allMatch(count -> count <= (BATCH + others + WEEKS_IN_THE_WINDOW - 1) / WEEKS_IN_THE_WINDOW);
    }

    /** Adds the batch and returns how many of its check-ins the reviews have, the first of which is so many days away. */
    private static Collection<Integer> checkInsByReview(Ledger ledger, LocalDate from, int daysToReview) {
        Map<Long, Integer> byReview = new TreeMap<>();
        Ledger more = ledger;
        for (int i = 0; i < BATCH; i++) {
            RelationshipId id = RelationshipId.of("batch " + i);
            LocalDate checkIn = REVIEW.suggestCheckIn(more, id, from);
            long days = ChronoUnit.DAYS.between(from, checkIn);
            assertThat(days).isBetween(60L, 90L);
            byReview.merge(Math.floorDiv(days - daysToReview + 6, 7L), 1, Integer::sum);
            more = more.open(id, Person.of("Somebody"), Nurture.of(from, "no ask", checkIn), STAMP);
        }
        return byReview.values();
    }

    private static Ledger withoutNurture(Ledger ledger) {
        Ledger others = ledger;
        for (Relationship relationship : ledger.inTier(Tier.NURTURE)) {
            others = others.erase(relationship.id());
        }
        return others;
    }
}
