package io.github.relationshipledger.store;

import io.github.relationshipledger.store.Conflict.Side;
import java.util.Optional;
import java.util.function.Function;

/** One thing in the three versions that a merge looks at, absent where a version does not have it. */
record ThreeWay<T>(Optional<T> base, Optional<T> ours, Optional<T> theirs) {
    <R> ThreeWay<R> map(Function<? super T, Optional<R>> part) {
        return new ThreeWay<>(base.flatMap(part), ours.flatMap(part), theirs.flatMap(part));
    }

    /** Tells whether both sides changed it, and not in the same way. */
    boolean isDisputed() {
        return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
    }

    /** Returns what becomes of it, unless it is disputed: what was changed on a side is so in the result. */
    Optional<T> merged() {
        return ours.equals(base) ? theirs : ours;
    }

    Optional<T> of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
