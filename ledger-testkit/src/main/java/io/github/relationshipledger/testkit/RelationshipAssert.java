package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.Tier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Relationship}, made by {@link LedgerAssertions#assertThat(Relationship)}. A failure shows its
 * lines.
 *
 * <pre>{@code
 * assertThat(ledger.get(ana)).isActive().standsSince(today.minusWeeks(1)).hasNoContact().hasLines(1);
 * }</pre>
 */
public class RelationshipAssert extends ValueAssert<RelationshipAssert, Relationship> {
    private static final String NONE = "none";

    RelationshipAssert(@Nullable Relationship actual) {
        super(actual, Relationship.class, RelationshipAssert.class);
    }

    /**
     * Verifies that this relationship is Active.
     *
     * @return this assertion
     * @throws AssertionError if it stands elsewhere
     */
    public RelationshipAssert isActive() {
        return has("tier", Tier.ACTIVE, present().tier());
    }

    /**
     * Verifies that this relationship is in Nurture.
     *
     * @return this assertion
     * @throws AssertionError if it stands elsewhere
     */
    public RelationshipAssert isNurture() {
        return has("tier", Tier.NURTURE, present().tier());
    }

    /**
     * Verifies that this relationship is Dormant.
     *
     * @return this assertion
     * @throws AssertionError if it stands elsewhere
     */
    public RelationshipAssert isDormant() {
        return has("tier", Tier.DORMANT, present().tier());
    }

    /**
     * Verifies since when this relationship stands in its tier.
     *
     * @param date the day on which the stay began
     * @return this assertion
     * @throws AssertionError if it began on another
     */
    public RelationshipAssert standsSince(LocalDate date) {
        return has("stay since", date, present().since());
    }

    /**
     * Verifies when the last contact was, in any direction.
     *
     * @param date the day of the latest interaction
     * @return this assertion
     * @throws AssertionError if it was on another, or there was none
     */
    public RelationshipAssert hasLastContact(LocalDate date) {
        return has("last contact", date, orNone(present().lastContact()));
    }

    /**
     * Verifies that there was no contact yet.
     *
     * @return this assertion
     * @throws AssertionError if there was
     */
    public RelationshipAssert hasNoContact() {
        return has("last contact", NONE, orNone(present().lastContact()));
    }

    /**
     * Verifies that this relationship is Active and what its next action is.
     *
     * @param what what to do
     * @param due the day on which it is to be done
     * @return this assertion
     * @throws AssertionError if it is another, there is none, or the relationship is not Active
     */
    public RelationshipAssert hasNextAction(String what, LocalDate due) {
        return isActive().has("next action", shown(NextAction.of(what, due)), nextAction());
    }

    /**
     * Verifies that this relationship is Active without a next action.
     *
     * @return this assertion
     * @throws AssertionError if there is one, or the relationship is not Active
     */
    public RelationshipAssert hasNoNextAction() {
        return isActive().has("next action", NONE, nextAction());
    }

    /**
     * Verifies that this relationship is in Nurture and for when its check-in is planned. The review goes by the
     * effective check-in, which contact since then may have put off.
     *
     * @param date the day
     * @return this assertion
     * @throws AssertionError if it is planned for another, or the relationship is not in Nurture
     */
    public RelationshipAssert hasPlannedCheckIn(LocalDate date) {
        return isNurture().has("planned check-in", date, standing(Nurture.class).checkIn());
    }

    /**
     * Verifies that this relationship is Dormant until an event, however the event is spelled.
     *
     * @param event the event
     * @return this assertion
     * @throws AssertionError if it waits for another, or the relationship is not Dormant
     */
    public RelationshipAssert waitsFor(String event) {
        Dormant dormant = isDormant().standing(Dormant.class);
        return Occurrence.of(event, dormant.on()).matches(dormant)
                ? this
                : has("trigger", quoted(event), quoted(dormant.trigger()));
    }

    /**
     * Verifies how many lines this relationship has, the retracted and the retractions among them.
     *
     * @param count the number of lines
     * @return this assertion
     * @throws AssertionError if there are more or fewer
     */
    public RelationshipAssert hasLines(int count) {
        return has("number of lines", count, present().entries().size());
    }

    @Override
    String title(Relationship relationship) {
        return "Relationship '" + relationship.id() + "'";
    }

    @Override
    String page(Relationship relationship) {
        return IntStream.rangeClosed(1, relationship.entries().size())
                .mapToObj(line -> line
                        + (relationship.isRetracted(line) ? " (retracted) " : " ")
                        + Fields.of(relationship.entries().get(line - 1)))
                .collect(Collectors.joining("\n  ", "Its lines are\n  ", ""));
    }

    @Override
    Fields fields(Relationship relationship) {
        return Fields.of(relationship);
    }

    private Object nextAction() {
        return orNone(standing(Active.class).nextAction().map(RelationshipAssert::shown));
    }

    private <S extends Standing> S standing(Class<S> type) {
        return type.cast(actual.standing());
    }

    private static String shown(NextAction action) {
        return quoted(action.what()) + " due " + action.due();
    }

    private static Object orNone(Optional<?> value) {
        return value.isPresent() ? value.get() : NONE;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
