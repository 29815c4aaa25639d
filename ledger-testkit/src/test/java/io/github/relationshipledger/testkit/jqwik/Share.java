package io.github.relationshipledger.testkit.jqwik;

import net.jqwik.api.statistics.Statistics;

/** Of how many values generated something is true: a property fails where it is of too few. */
final class Share {
    /** What is rare, and yet so frequent that it cannot fail to turn up at all in thousands of tries. */
    static final double RARE = 0.05;

    private Share() {}

    static void atLeast(double percent, String what, boolean isTrue) {
        Statistics.label(what)
                .collect(isTrue)
                .coverage(tries -> tries.check(true).percentage(share -> share >= percent));
    }
}
