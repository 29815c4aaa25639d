package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.LedgerMerge;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for what stores hand out and what a merge finds. {@link LedgerArbitraries} has the ledgers in them, the
 * {@linkplain LedgerArbitraries#edits edits} and the {@linkplain LedgerArbitraries#forks forks}.
 *
 * <p>{@link LedgerDomain} gives them to a property by their type; ask here to filter or combine them.
 */
public final class StoreArbitraries {
    private StoreArbitraries() {}

    /**
     * Revisions: that of nothing saved, numbers, and any {@linkplain FactArbitraries#texts() text}, since only the store
     * that made one knows what it means.
     *
     * @return the revisions
     */
    public static Arbitrary<Revision> revisions() {
        return Arbitraries.oneOf(
                Arbitraries.just(Revision.NONE),
                Arbitraries.integers().between(1, 1_000).map(number -> Revision.of(number.toString())),
                Texts.any().map(Revision::of));
    }

    /**
     * Snapshots as stores load them: that of nothing saved, and ledgers under a {@linkplain #revisions() revision}.
     *
     * @return the snapshots
     */
    public static Arbitrary<Snapshot> snapshots() {
        return Combinators.combine(LedgerArbitraries.ledgers(), revisions())
                .as((ledger, revision) ->
                        revision.equals(Revision.NONE) ? Snapshot.NONE : new Snapshot(ledger, revision));
    }

    /**
     * Merges of {@linkplain LedgerArbitraries#forks() forks}, with every conflict and often none.
     *
     * @return the merges
     */
    public static Arbitrary<LedgerMerge> merges() {
        return LedgerArbitraries.forks().map(Fork::merge);
    }

    /**
     * Conflicts of {@linkplain #merges() merges}, of every kind.
     *
     * @return the conflicts
     */
    public static Arbitrary<Conflict> conflicts() {
        return Part.of(merges().map(LedgerMerge::conflicts), Conflict::kind);
    }
}
