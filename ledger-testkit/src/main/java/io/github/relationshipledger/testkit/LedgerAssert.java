package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Ledger}, made by {@link LedgerAssertions#assertThat(Ledger)}.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.empty().open(ana, Person.of("Ana"), Samples.anActive(today), stamp);
 * assertThat(ledger).hasRelationships(ana).relationship(ana).isActive();
 * }</pre>
 */
public class LedgerAssert extends ValueAssert<LedgerAssert, Ledger> {
    private Function<Relationship, RelationshipAssert> goingOn = RelationshipAssert::new;

    LedgerAssert(@Nullable Ledger actual) {
        super(actual, Ledger.class, LedgerAssert.class);
    }

    /**
     * Verifies that nothing is in this ledger: no relationship, no occurrence, no review.
     *
     * @return this assertion
     * @throws AssertionError if there is anything
     */
    public LedgerAssert isEmpty() {
        if (present().equals(Ledger.empty())) {
            return this;
        }
        throw failureWithActualExpected(
                actual,
                Ledger.empty(),
                "Expected an empty ledger but found the relationships %s, the occurrences %s and the reviews of %s",
                ids(actual),
                Fields.occurrences(actual.occurrences()),
                actual.reviews().stream().map(ReviewRecord::on).toList());
    }

    /**
     * Verifies that just these relationships are in this ledger, in the order in which they were opened.
     *
     * @param ids the relationships
     * @return this assertion
     * @throws AssertionError if others are there, one is not, or the order is another
     */
    public LedgerAssert hasRelationships(RelationshipId... ids) {
        return has("relationships", List.of(ids), ids(present()));
    }

    /**
     * Verifies that a relationship is in this ledger, and goes on with it.
     *
     * @param id the relationship
     * @return assertions about the relationship
     * @throws AssertionError if it is not there
     */
    public final RelationshipAssert relationship(RelationshipId id) {
        return present()
                .find(id)
                .map(goingOn)
                .orElseThrow(() -> failure("Expected a relationship '%s' but found only %s", id, ids(actual)))
                .as(info.description());
    }

    /** Makes the assertions about a relationship in another way: soft ones go on softly. */
    final LedgerAssert goingOnBy(Function<Relationship, RelationshipAssert> other) {
        goingOn = other;
        return this;
    }

    @Override
    String title(Ledger ledger) {
        return "Ledger";
    }

    /** Shows nothing: the place is told, and the rest would fill screens. */
    @Override
    String page(Ledger ledger) {
        return "";
    }

    @Override
    Fields fields(Ledger ledger) {
        return Fields.of(ledger);
    }

    private static List<RelationshipId> ids(Ledger ledger) {
        return ledger.relationships().stream().map(Relationship::id).toList();
    }
}
