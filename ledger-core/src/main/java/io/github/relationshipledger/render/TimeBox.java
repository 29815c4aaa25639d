package io.github.relationshipledger.render;

import java.time.Duration;

/**
 * What is planned against the time it may take, to be drawn as a bar.
 *
 * @param planned the time planned
 * @param box the time it may take
 * @param scale the time that the whole width of the drawing stands for: both fit in it
 */
record TimeBox(Duration planned, Duration box, Duration scale) {
    TimeBox {
        scale = longest(scale, longest(planned, longest(box, Duration.ofNanos(1))));
    }

    TimeBox(Duration planned, Duration box) {
        this(planned, box, Duration.ZERO);
    }

    boolean fits() {
        return planned.compareTo(box) <= 0;
    }

    String figures() {
        return Minutes.of(planned) + " of " + Minutes.of(box);
    }

    /** Returns where in a drawing of that width the box ends, rounded down. */
    int end(int width) {
        return Math.toIntExact(box.multipliedBy(width).dividedBy(scale));
    }

    /** Returns how far in a drawing of that width the plan goes, rounded up: beyond the end if, and only if, it is. */
    int used(int width) {
        int used = Math.toIntExact(
                planned.multipliedBy(width).plus(scale).minusNanos(1).dividedBy(scale));
        return fits() ? Math.min(used, end(width)) : used;
    }

    static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
