package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Ledger}, made by {@link LedgerAssertions#assertThat(Ledger)}.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.empty().open(ana, Person.of("Ana"), Samples.anActive(today), stamp);
 * assertThat(ledger).hasRelationships(ana).relationship(ana).isActive();
 * }</pre>
 */
public class LedgerAssert extends AbstractAssert<LedgerAssert, Ledger> {
    private Function<Relationship, RelationshipAssert> goingOn = RelationshipAssert::new;

    LedgerAssert(Ledger actual) {
        super(Objects.requireNonNull(actual, "actual"), LedgerAssert.class);
    }

    /**
     * Verifies that this ledger equals another; where it does not, the message names the first difference by
     * relationship, line and field.
     *
     * @param expected the other ledger
     * @return this assertion
     * @throws AssertionError if they differ
     */
    @Override
    public LedgerAssert isEqualTo(@Nullable Object expected) {
        if (expected instanceof Ledger other && !actual.equals(other)) {
            Fields.of(actual).firstDifference(Fields.of(other)).ifPresent(first -> {
                throw failureWithActualExpected(
                        first.actual(),
                        first.expected(),
                        "The ledgers differ first in %s: expected %s but was %s",
                        first.field(),
                        Excerpt.of(first.expected(), first.actual()),
                        Excerpt.of(first.actual(), first.expected()));
            });
        }
        return super.isEqualTo(expected);
    }

    /**
     * Verifies that nothing is in this ledger: no relationship, no occurrence, no review.
     *
     * @return this assertion
     * @throws AssertionError if there is anything
     */
    public LedgerAssert isEmpty() {
        return isEqualTo(Ledger.empty());
    }

    /**
     * Verifies that just these relationships are in this ledger, in the order in which they were opened.
     *
     * @param ids the relationships
     * @return this assertion
     * @throws AssertionError if others are there, one is not, or the order is another
     */
    public LedgerAssert hasRelationships(RelationshipId... ids) {
        List<RelationshipId> found =
                actual.relationships().stream().map(Relationship::id).toList();
        if (!found.equals(List.of(ids))) {
            throw failureWithActualExpected(
                    found, List.of(ids), "Expected the relationships %s but found %s", List.of(ids), found);
        }
        return this;
    }

    /**
     * Verifies that a relationship is in this ledger, and goes on with it.
     *
     * @param id the relationship
     * @return assertions about the relationship
     * @throws AssertionError if it is not there
     */
    public final RelationshipAssert relationship(RelationshipId id) {
        return actual.find(id)
                .map(goingOn)
                .orElseThrow(() -> failure(
                        "Expected a relationship '%s' but found only %s",
                        id,
                        actual.relationships().stream().map(Relationship::id).toList()))
                .as(info.description());
    }

    /** Makes the assertions about a relationship in another way: soft ones go on softly. */
    final LedgerAssert goingOnBy(Function<Relationship, RelationshipAssert> other) {
        goingOn = other;
        return this;
    }
}
