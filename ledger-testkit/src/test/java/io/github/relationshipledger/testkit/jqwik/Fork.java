package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.Conflict.Side;
import io.github.relationshipledger.store.LedgerMerge;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A ledger and what two people made of it. They may have seen the same edits before they parted. */
record Fork(Ledger base, Ledger ours, Ledger theirs) {
    static Arbitrary<Fork> any() {
        return Combinators.combine(bases(), edits(2), edits(8), edits(8)).as((base, shared, ours, theirs) -> {
            Ledger met = edited(base, shared);
            return new Fork(base, edited(met, ours), edited(met, theirs));
        });
    }

    /** Any three ledgers that have something in common, whose base need not be an ancestor. */
    static Arbitrary<Fork> anyThree() {
        return Arbitraries.oneOf(
                any(),
                any().map(fork -> new Fork(fork.theirs, fork.ours, fork.base)),
                Combinators.combine(any(), edits(2), edits(2))
                        .as((fork, ours, theirs) -> new Fork(
                                fork.base,
                                edited(fork.settled(Side.OURS), ours),
                                edited(fork.settled(Side.THEIRS), theirs))));
    }

    LedgerMerge merge() {
        return LedgerMerge.of(base, ours, theirs);
    }

    Ledger settled(Side side) {
        return merge().resolve(conflict -> side);
    }

    Ledger of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    Fork swapped() {
        return new Fork(base, theirs, ours);
    }

    private static Arbitrary<Ledger> bases() {
        return Combinators.combine(
                        LedgerArbitraries.relationships()
                                .list()
                                .uniqueElements(Relationship::id)
                                .ofMaxSize(2),
                        LedgerArbitraries.occurrences().list().ofMaxSize(2))
                .as((relationships, occurrences) -> Ledger.of(relationships, occurrences, List.of()))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Edit>> edits(int most) {
        return Edit.any().list().ofMaxSize(most);
    }

    private static Ledger edited(Ledger ledger, List<Edit> edits) {
        Ledger edited = ledger;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        return edited;
    }
}
