package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.TriggerWatch;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about an {@link Agenda}, made by {@link LedgerAssertions#assertThat(Agenda)}. A failure shows the agenda,
 * every relationship with its reason, and what is watched for.
 *
 * <pre>{@code
 * assertThat(agenda).hasReason(ana, Reason.FOLLOW_UP).defers().hasComingUp(dev).fitsTheTimeBox();
 * assertThat(agenda).watches("EU campaign", "Q1 2027 budget", "Atlas 2.0 launch");
 * }</pre>
 */
public class AgendaAssert extends ValueAssert<AgendaAssert, Agenda> {
    AgendaAssert(@Nullable Agenda actual) {
        super(actual, Agenda.class, AgendaAssert.class);
    }

    /**
     * Verifies that a section lists just these relationships, in this order.
     *
     * @param section the section
     * @param ids the relationships, the one to take first first; none for an empty section
     * @return this assertion
     * @throws AssertionError if others are listed, one is not, or the order is another
     */
    public AgendaAssert lists(Section section, RelationshipId... ids) {
        return has("section " + section, List.of(ids), ids(present().items(section)));
    }

    /**
     * Verifies that the check-ins of just these relationships are deferred, in this order.
     *
     * @param ids the relationships, the next to be listed first; none where nothing is deferred
     * @return this assertion
     * @throws AssertionError if others are deferred, one is not, or the order is another
     */
    public AgendaAssert defers(RelationshipId... ids) {
        return has("deferred", List.of(ids), ids(present().deferred()));
    }

    /**
     * Verifies that relationships want nothing now. Others may be quiet too.
     *
     * @param ids the relationships
     * @return this assertion
     * @throws AssertionError if one of them is listed, deferred, or not in the ledger
     */
    public AgendaAssert isQuietAbout(RelationshipId... ids) {
        List<RelationshipId> quiet = ids(present().quiet());
        for (RelationshipId id : ids) {
            if (!quiet.contains(id)) {
                has(place(id), "quiet", reason(id));
            }
        }
        return this;
    }

    /**
     * Verifies that the next actions of just these relationships are coming up, in this order. They are quiet, and due by
     * the next review.
     *
     * @param ids the relationships, the next to be due first; none where nothing is coming up
     * @return this assertion
     * @throws AssertionError if others are coming up, one is not, or the order is another
     */
    public AgendaAssert hasComingUp(RelationshipId... ids) {
        List<AgendaItem> comingUp =
                present().quiet().stream().filter(AgendaItem::comingUp).toList();
        return has("coming up", List.of(ids), ids(comingUp));
    }

    /**
     * Verifies that the reviewer is asked after just these events, in this order, however each is spelled.
     *
     * @param events the events, longest waited for first; none where no trigger is pending
     * @return this assertion
     * @throws AssertionError if others are watched for, one is not, or the order is another
     */
    public AgendaAssert watches(String... events) {
        List<String> found =
                present().triggerWatch().stream().map(TriggerWatch::event).toList();
        return keys(List.of(events)).equals(keys(found)) ? this : has("trigger watch", List.of(events), found);
    }

    /**
     * Verifies why a relationship stands where it does, be it listed, deferred or quiet.
     *
     * @param id the relationship
     * @param reason the reason
     * @return this assertion
     * @throws AssertionError if there is another reason, or the relationship is not in the ledger
     */
    public AgendaAssert hasReason(RelationshipId id, Reason reason) {
        return has(place(id), reason, reason(id));
    }

    /**
     * Verifies how long the review is planned to take.
     *
     * @param cost the time, at the policy's costs
     * @return this assertion
     * @throws AssertionError if it is longer or shorter
     */
    public AgendaAssert costs(Duration cost) {
        return has("cost", cost, present().cost());
    }

    /**
     * Verifies that the review is planned to stay in its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it is planned to take longer
     */
    public AgendaAssert fitsTheTimeBox() {
        return present().fits()
                ? this
                : has("cost", "at most " + actual.policy().timeBox(), actual.cost());
    }

    /**
     * Verifies that the review is planned to take longer than its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it fits
     */
    public AgendaAssert exceedsTheTimeBox() {
        return present().fits() ? has("cost", "more than " + actual.policy().timeBox(), actual.cost()) : this;
    }

    @Override
    String title(Agenda agenda) {
        return "Agenda of " + agenda.date();
    }

    @Override
    String page(Agenda agenda) {
        return "It says" + ReviewFields.of(agenda).page();
    }

    @Override
    Fields fields(Agenda agenda) {
        return ReviewFields.all(agenda);
    }

    private Object reason(RelationshipId id) {
        return present().find(id).<Object>map(AgendaItem::reason).orElse("absent");
    }

    private List<String> keys(List<String> events) {
        return events.stream()
                .map(event -> Occurrence.of(event, actual.date()).eventKey())
                .toList();
    }

    private static String place(RelationshipId id) {
        return "relationship '" + id + "'";
    }

    private static List<RelationshipId> ids(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::id).toList();
    }
}
