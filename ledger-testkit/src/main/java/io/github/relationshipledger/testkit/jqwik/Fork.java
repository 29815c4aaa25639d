package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A ledger and what two people made of it: what a merge is asked to bring together. {@link LedgerArbitraries#forks()}
 * makes them.
 *
 * <pre>{@code
 * @Property
 * @Domain(LedgerDomain.class)
 * void itMakesNoDifferenceWhoMerges(@ForAll Fork fork) {
 *     assertThat(fork.merge().conflicts()).hasSameSizeAs(fork.swapped().merge().conflicts());
 * }
 * }</pre>
 *
 * @param base the ledger that both began with
 * @param ours what one of them made of it
 * @param theirs what the other made of it
 */
public record Fork(Ledger base, Ledger ours, Ledger theirs) {
    private static final int SHARED_EDITS = 2;

    static Arbitrary<Fork> any() {
        return Combinators.combine(bases(), Edit.upTo(SHARED_EDITS), Edit.upTo(Edit.MANY), Edit.upTo(Edit.MANY))
                .as((base, shared, ours, theirs) -> {
                    Ledger met = shared.on(base);
                    return new Fork(base, ours.on(met), theirs.on(met));
                });
    }

    /** Few relationships, so that both sides often change the same. */
    static Arbitrary<Ledger> bases() {
        return Combinators.combine(
                        LedgerArbitraries.relationships()
                                .list()
                                .uniqueElements(Relationship::id)
                                .ofMaxSize(2),
                        LedgerArbitraries.occurrences().list().ofMaxSize(2))
                .as((relationships, occurrences) -> Ledger.of(relationships, occurrences, List.of()))
                .withoutEdgeCases();
    }

    /**
     * Merges both.
     *
     * @return the merge, with its conflicts
     */
    public LedgerMerge merge() {
        return LedgerMerge.of(base, ours, theirs);
    }

    /**
     * Returns the same fork as the other sees it.
     *
     * @return the fork with ours and theirs swapped
     */
    public Fork swapped() {
        return new Fork(base, theirs, ours);
    }
}
