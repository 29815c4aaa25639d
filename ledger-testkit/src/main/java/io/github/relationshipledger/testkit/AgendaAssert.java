package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about an {@link Agenda}, made by {@link LedgerAssertions#assertThat(Agenda)}. A failure shows the agenda,
 * every relationship with its reason.
 *
 * <pre>{@code
 * assertThat(agenda).hasItem(ana, Reason.FOLLOW_UP).isQuietAbout(dev).defers().fitsTheTimeBox();
 * }</pre>
 */
public class AgendaAssert extends AbstractAssert<AgendaAssert, Agenda> {
    AgendaAssert(Agenda actual) {
        super(Objects.requireNonNull(actual, "actual"), AgendaAssert.class);
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
        return has("section " + section, List.of(ids), ids(actual.items(section)));
    }

    /**
     * Verifies that the check-ins of just these relationships are deferred, in this order.
     *
     * @param ids the relationships, the next to be listed first; none where nothing is deferred
     * @return this assertion
     * @throws AssertionError if others are deferred, one is not, or the order is another
     */
    public AgendaAssert defers(RelationshipId... ids) {
        return has("deferred", List.of(ids), ids(actual.deferred()));
    }

    /**
     * Verifies that relationships want nothing now. Others may be quiet too.
     *
     * @param ids the relationships
     * @return this assertion
     * @throws AssertionError if one of them is listed, deferred, or not in the ledger
     */
    public AgendaAssert isQuietAbout(RelationshipId... ids) {
        List<RelationshipId> quiet = ids(actual.quiet());
        for (RelationshipId id : ids) {
            if (!quiet.contains(id)) {
                has(place(id), "quiet", reason(id));
            }
        }
        return this;
    }

    /**
     * Verifies why a relationship stands where it does, be it listed, deferred or quiet.
     *
     * @param id the relationship
     * @param reason the reason
     * @return this assertion
     * @throws AssertionError if there is another reason, or the relationship is not in the ledger
     */
    public AgendaAssert hasItem(RelationshipId id, Reason reason) {
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
        return has("cost", cost, actual.cost());
    }

    /**
     * Verifies that the review is planned to stay in its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it is planned to take longer
     */
    public AgendaAssert fitsTheTimeBox() {
        return actual.fits() ? this : has("cost", "at most " + actual.policy().timeBox(), actual.cost());
    }

    /**
     * Verifies that the review is planned to take longer than its time box, by default 15 minutes.
     *
     * @return this assertion
     * @throws AssertionError if it fits
     */
    public AgendaAssert exceedsTheTimeBox() {
        return actual.fits() ? has("cost", "more than " + actual.policy().timeBox(), actual.cost()) : this;
    }

    private AgendaAssert has(String what, Object expected, Object found) {
        if (expected.equals(found)) {
            return this;
        }
        throw failureWithActualExpected(
                found,
                expected,
                "Agenda of %s, %s: expected %s but was %s. It says\n%s",
                actual.date(),
                what,
                expected,
                found,
                page());
    }

    private Object reason(RelationshipId id) {
        return actual.find(id).<Object>map(AgendaItem::reason).orElse("absent");
    }

    private String page() {
        return Stream.of(
                        actual.items().stream().map(item -> item.reason().section() + " " + shown(item)),
                        actual.deferred().stream().map(item -> "deferred " + shown(item)),
                        actual.quiet().stream().map(item -> "quiet " + shown(item)),
                        Stream.of(Section.values()).map(section -> "cost of " + section + " " + actual.cost(section)))
                .flatMap(lines -> lines)
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(AgendaItem item) {
        return item.id() + " " + item.reason() + ": " + item.explanation();
    }

    private static String place(RelationshipId id) {
        return "relationship '" + id + "'";
    }

    private static List<RelationshipId> ids(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::id).toList();
    }
}
