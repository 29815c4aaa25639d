package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Fixed ledgers of teams at every stage, from {@linkplain #justStarted() the first day} to {@linkplain #outgrown() the last},
 * to be judged on {@link Samples#TODAY}. What the
 * host declares is not part of a ledger: whether the creator data lives elsewhere is unknown of each of them.
 *
 * <pre>{@code
 * Agenda agenda = WeeklyReview.ofDefaults().agendaFor(SampleTeams.overloaded(), Samples.TODAY);
 * System.out.println(agenda.deferred().size() + " check-ins do not fit"); // prints: 7 check-ins do not fit
 * }</pre>
 */
public final class SampleTeams {
    private static final LocalDate OPENED = LocalDate.of(2026, 10, 5);

    private SampleTeams() {}

    /**
     * Returns the ledger of a team that begins today: twelve Active relationships, three in Nurture, and no review held.
     * What it takes reviews to tell is unknown of it.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger justStarted() {
        return opened(Samples.TODAY, 12);
    }

    /**
     * Returns the ledger of a team that shows no sign of having outgrown it: twelve Active relationships, each with one
     * who writes on it, and six reviews a week apart, the last of them today.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger calm() {
        Ledger ledger = opened(12);
        for (int weeksAgo = 5; weeksAgo >= 0; weeksAgo--) {
            ledger = ledger.record(
                    review(Samples.TODAY.minusWeeks(weeksAgo), 12, 11, 0).build());
        }
        return ledger;
    }

    /**
     * Returns the ledger of a team that skips weeks: its last four reviews came two or three weeks apart, the last of
     * them today, and follow-ups were carried over. Reminders slip, and nothing else is amiss.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger skippingWeeks() {
        Ledger ledger = opened(12);
        for (int weeksAgo : new int[] {7, 5, 2, 0}) {
            ledger = ledger.record(
                    review(Samples.TODAY.minusWeeks(weeksAgo), 12, 14, 2).build());
        }
        return ledger;
    }

    /**
     * Returns the ledger of a team that has more to look after than fits into a review, and has not outgrown it: 18 Active
     * relationships, twenty check-ins due, and six reviews a week apart that took 16 and 17 minutes and deferred check-ins,
     * the last of them a week ago. Today's review is still to be held, and defers check-ins again. Too many and too long is
     * emerging, and nothing else is amiss.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger overloaded() {
        Ledger ledger = opened(18);
        for (int person = 22; person < 42; person++) {
            Nurture due = Nurture.of(OPENED.minusDays(30), "no open ask", Samples.TODAY.minusDays(person % 5));
            ledger = open(ledger, person, due);
        }
        for (int weeksAgo = 6; weeksAgo >= 1; weeksAgo--) {
            ReviewRecord held = review(Samples.TODAY.minusWeeks(weeksAgo), 18, 16 + weeksAgo % 2, 0)
                    .putDeferred(Section.NURTURE, 6)
                    .build();
            ledger = ledger.record(held);
        }
        return ledger;
    }

    /**
     * Returns the ledger of a team that has outgrown it: 26 Active relationships, reviews of more than 15 minutes with
     * follow-ups carried over, and two people who write on every other relationship. Too many and too long is reached,
     * and so is that reminders slip; shared editing is emerging, and reached once the host declares version conflicts.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger outgrown() {
        Ledger ledger = opened(26);
        for (int person = 2; person <= 26; person += 2) {
            LocalDate on = Samples.TODAY.minusDays(person);
            ledger = ledger.post(id(person), Interaction.outbound(on), stamp(on, "noa"));
        }
        for (int weeksAgo = 5; weeksAgo >= 0; weeksAgo--) {
            ledger = ledger.record(review(Samples.TODAY.minusWeeks(weeksAgo), 26, 22 + weeksAgo % 2, 4)
                    .build());
        }
        return ledger;
    }

    private static Ledger opened(int active) {
        return opened(OPENED, active);
    }

    /** Opens so many Active relationships and three in Nurture, all with what comes next after today. */
    private static Ledger opened(LocalDate on, int active) {
        Ledger ledger = Ledger.empty();
        for (int person = 1; person <= active; person++) {
            NextAction action = NextAction.of("send brief", Samples.TODAY.plusDays(person));
            ledger = open(ledger, person, Active.of(on, action));
        }
        for (int person = active + 1; person <= active + 3; person++) {
            ledger = open(ledger, person, Nurture.of(on, "no open ask", on.plusDays(80)));
        }
        return ledger;
    }

    private static Ledger open(Ledger ledger, int person, Standing standing) {
        return ledger.open(id(person), Person.of("Person " + person), standing, stamp(standing.on(), "mia"))
                .assign(id(person), "mia");
    }

    private static ReviewRecord.Builder review(LocalDate on, int active, int minutes, int carriedOver) {
        return ReviewRecord.builder(on)
                .took(Duration.ofMinutes(minutes))
                .planned(Duration.ofSeconds(5L * active + 480))
                .by("mia")
                .activeCount(active)
                .carriedOver(carriedOver)
                .putListed(Section.ACTIVE, carriedOver + 5)
                .putHandled(Section.ACTIVE, 5)
                .putListed(Section.NURTURE, 4)
                .putHandled(Section.NURTURE, 4)
                .putListed(Section.MOVES, 4)
                .putHandled(Section.MOVES, 4);
    }

    private static RelationshipId id(int person) {
        return RelationshipId.of("person-" + person);
    }

    private static Stamp stamp(LocalDate on, String by) {
        return Stamp.of(on.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC), by);
    }
}
