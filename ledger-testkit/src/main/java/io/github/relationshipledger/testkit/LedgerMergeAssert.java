package io.github.relationshipledger.testkit;

import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link LedgerMerge}, made by {@link LedgerAssertions#assertThat(LedgerMerge)}. A failure shows every
 * conflict.
 *
 * <pre>{@code
 * Ledger ours = ledger.assign(ana, "mia");
 * assertThat(LedgerMerge.of(ledger, ours, ledger.assign(ben, "tom"))).isClean();
 * assertThat(LedgerMerge.of(ledger, ours, ledger.assign(ana, "tom"))).hasConflict(ana, Conflict.Kind.OWNER);
 * }</pre>
 */
public class LedgerMergeAssert extends PresentAssert<LedgerMergeAssert, LedgerMerge> {
    LedgerMergeAssert(@Nullable LedgerMerge actual) {
        super(actual, LedgerMergeAssert.class);
    }

    /**
     * Verifies that nobody has to decide anything.
     *
     * @return this assertion
     * @throws AssertionError if there is a conflict
     */
    public LedgerMergeAssert isClean() {
        if (!present().conflicts().isEmpty()) {
            throw failure("Expected a merge without conflicts but %s", page());
        }
        return this;
    }

    /**
     * Verifies that somebody has to decide about a relationship, and why. There may be other conflicts.
     *
     * @param id the relationship
     * @param kind what happened on both sides
     * @return this assertion
     * @throws AssertionError if there is no such conflict
     */
    public LedgerMergeAssert hasConflict(RelationshipId id, Conflict.Kind kind) {
        if (present().conflicts().stream().noneMatch(conflict -> conflict.id().equals(id) && conflict.kind() == kind)) {
            throw failure("Expected a conflict %s over '%s' but %s", kind, id, page());
        }
        return this;
    }

    private String page() {
        return actual.conflicts().isEmpty()
                ? "there are none"
                : actual.conflicts().stream()
                        .map(conflict -> conflict.kind() + " over '" + conflict.id() + "': " + conflict.explanation())
                        .collect(Collectors.joining("\n  ", "there are\n  ", ""));
    }
}
