package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.DuplicateRelationshipException;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Relationships named by their state on a day, for tests that need one of a kind and not the story behind it: at least one
 * for every {@link io.github.relationshipledger.Reason}, which it has on that day's agenda under the default policy.
 *
 * <pre>{@code
 * import static io.github.relationshipledger.testkit.SampleRelationships.*;
 * Ledger ledger = ledgerOf(overdue(today, 3).id("ana").owner("mia"), triggerHappened(today, "Atlas 2.0 launch"));
 * assertThat(Timeline.from(today).with(ledger).agenda()).hasReason(ana, Reason.FOLLOW_UP);
 * }</pre>
 *
 * <p>The id is the name of the state, as in {@code trigger-happened}, and the person is named as the id, until a test says
 * otherwise. Lines are dated up to the day, and stamped at 09:00 UTC by nobody.
 */
public final class SampleRelationships {
    private static final String PAUSED = "no open ask";
    private static final String PARKED = "no budget";

    private SampleRelationships() {}

    /**
     * Returns the ledger of some samples, in their order, with what happened to put them into their states.
     *
     * @param samples the samples
     * @return the ledger, in which no review was held
     * @throws DuplicateRelationshipException if two have the same id: give one another with {@link SampleRelationship#id}
     */
    public static Ledger ledgerOf(SampleRelationship... samples) {
        Ledger ledger = Ledger.empty();
        for (SampleRelationship sample : samples) {
            ledger = sample.in(ledger);
        }
        return ledger;
    }

    /**
     * Active, and its next action was due some days ago: FOLLOW_UP, carried over when that was by the last review.
     *
     * @param on the day
     * @param days how many days ago, at least 1
     * @return the sample
     * @throws IllegalArgumentException if it is not overdue by then
     */
    public static SampleRelationship overdue(LocalDate on, int days) {
        return SampleRelationship.of("overdue", due(on.minusDays(atLeastOne("days", days))));
    }

    /**
     * Active, and its next action is due that day: FOLLOW_UP.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship dueToday(LocalDate on) {
        return SampleRelationship.of("due-today", due(on));
    }

    /**
     * Active, and its next action is due some days later: quiet, ACTION_AHEAD.
     *
     * @param on the day
     * @param days how many days later, at least 1; up to 7 it is coming up
     * @return the sample
     * @throws IllegalArgumentException if it does not lie ahead
     */
    public static SampleRelationship dueAhead(LocalDate on, int days) {
        NextAction call = NextAction.of("call", on.plusDays(atLeastOne("days", days)));
        return SampleRelationship.of("due-ahead", Active.of(on.minusDays(7), call));
    }

    /**
     * Active without a next action: NEXT_ACTION_MISSING.
     *
     * @param on the day
     * @return the sample, of whom it is missing for a week
     */
    public static SampleRelationship withoutNextAction(LocalDate on) {
        Active active = Active.builder(on.minusDays(7)).build();
        return SampleRelationship.of("without-next-action", active);
    }

    /**
     * Active, the deliverable wrapped up a week ago, and nothing follows: WRAPPED_NO_NEXT_STEP.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship wrappedUp(LocalDate on) {
        LocalDate done = on.minusDays(7);
        Deliverable webinar = Deliverable.of("webinar", Deliverable.Status.WRAPPED);
        Active over = Active.builder(done).deliverable(webinar).build();
        return SampleRelationship.of("wrapped-up", due(done), over);
    }

    /**
     * Active, due that day, and postponed to it week by week: FOLLOW_UP, from the third time on POSTPONED_REPEATEDLY.
     *
     * @param on the day
     * @param times how often it was postponed, at least once
     * @return the sample
     * @throws IllegalArgumentException if it was not postponed
     */
    public static SampleRelationship postponed(LocalDate on, int times) {
        Fact[] lines = IntStream.rangeClosed(0, atLeastOne("times", times))
                .mapToObj(postponed -> due(on.minusWeeks(times - postponed)))
                .toArray(Fact[]::new);
        return SampleRelationship.of("postponed", lines);
    }

    /**
     * Nurture, spoken to 60 days ago, and the check-in is planned for that day: CHECK_IN.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship checkInDue(LocalDate on) {
        return spokenTo("check-in-due", on.minusDays(60), on);
    }

    /**
     * Nurture, spoken to 100 days ago, and the check-in was planned for 40 days ago: CHECK_IN, and late.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship checkInLate(LocalDate on) {
        return spokenTo("check-in-late", on.minusDays(100), on.minusDays(40));
    }

    /**
     * Nurture, spoken to a week ago, and the check-in is planned for some days later: quiet, CHECK_IN_AHEAD.
     *
     * @param on the day
     * @param days how many days later, at least 1
     * @return the sample
     * @throws IllegalArgumentException if it does not lie ahead
     */
    public static SampleRelationship checkInAhead(LocalDate on, int days) {
        return spokenTo("check-in-ahead", on.minusDays(7), on.plusDays(atLeastOne("days", days)));
    }

    /**
     * Nurture, the check-in is planned for that day, and nobody was ever in touch: NEVER_CONTACTED.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship neverContacted(LocalDate on) {
        return SampleRelationship.of("never-contacted", Nurture.of(on.minusDays(60), PAUSED, on));
    }

    /**
     * Nurture, the check-in is planned for that day, and the two before it went unanswered: GONE_QUIET.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship goneQuiet(LocalDate on) {
        LocalDate first = on.minusDays(120);
        LocalDate second = on.minusDays(60);
        return SampleRelationship.of(
                "gone-quiet",
                Nurture.of(first.minusDays(60), PAUSED, first),
                Interaction.outbound(first),
                Nurture.of(first, PAUSED, second),
                Interaction.outbound(second),
                Nurture.of(second, PAUSED, on));
    }

    /**
     * Nurture, the check-in lies ahead, and they wrote two days ago: REPLIED, a move that is due.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship repliedInNurture(LocalDate on) {
        return SampleRelationship.of(
                "replied-in-nurture",
                Nurture.of(on.minusDays(30), PAUSED, on.plusDays(30)),
                Interaction.inbound(on.minusDays(2)));
    }

    /**
     * Dormant, and they wrote two days ago, whether or not what it waits for happened: REPLIED, a move that is due.
     *
     * @param on the day
     * @return the sample
     */
    public static SampleRelationship repliedInDormant(LocalDate on) {
        return SampleRelationship.of(
                "replied-in-dormant",
                Dormant.of(on.minusDays(60), PARKED, "new budget line"),
                Interaction.inbound(on.minusDays(2)));
    }

    /**
     * Dormant since 60 days ago, and what it waits for happened two days ago: TRIGGER_HAPPENED.
     *
     * @param on the day
     * @param event what happened, which the ledger it is put into then has among its occurrences
     * @return the sample
     * @throws IllegalArgumentException if the event is blank or out of bounds
     */
    public static SampleRelationship triggerHappened(LocalDate on, String event) {
        return SampleRelationship.of("trigger-happened", Dormant.of(on.minusDays(60), PARKED, event))
                .after(Occurrence.of(event, on.minusDays(2)));
    }

    /**
     * Dormant since 60 days ago, and what it waits for is still to happen: quiet, WAITING_FOR_TRIGGER.
     *
     * @param on the day
     * @param event what it waits for; recording it wakes this sample, and whoever else waits for it
     * @return the sample
     * @throws IllegalArgumentException if the event is blank or out of bounds
     */
    public static SampleRelationship waitingFor(LocalDate on, String event) {
        return SampleRelationship.of("waiting-for", Dormant.of(on.minusDays(60), PARKED, event));
    }

    /** Active for a week when its next action is due. */
    private static Active due(LocalDate due) {
        return Active.of(due.minusDays(7), NextAction.of("call", due));
    }

    private static SampleRelationship spokenTo(String state, LocalDate on, LocalDate checkIn) {
        return SampleRelationship.of(state, due(on), Interaction.conversation(on), Nurture.of(on, PAUSED, checkIn));
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ": give at least 1");
        }
        return value;
    }
}
