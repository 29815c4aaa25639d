package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.Conflict.Side;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any three ledgers that have something in common, whose base need not be an ancestor; and what is made of them. */
final class ThreeLedgers {
    private ThreeLedgers() {}

    static Arbitrary<Fork> any() {
        Arbitrary<Fork> forks = LedgerArbitraries.forks();
        return Arbitraries.oneOf(
                forks,
                forks.map(fork -> new Fork(fork.theirs(), fork.ours(), fork.base())),
                Combinators.combine(forks, Edit.upTo(2), Edit.upTo(2))
                        .as((fork, ours, theirs) -> new Fork(
                                fork.base(),
                                ours.on(settled(fork, Side.OURS)),
                                theirs.on(settled(fork, Side.THEIRS)))));
    }

    static Ledger settled(Fork fork, Side side) {
        return fork.merge().resolve(conflict -> side);
    }

    static Ledger of(Fork fork, Side side) {
        return side == Side.OURS ? fork.ours() : fork.theirs();
    }
}
