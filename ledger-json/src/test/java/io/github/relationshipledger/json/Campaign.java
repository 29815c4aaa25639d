package io.github.relationshipledger.json;

/** How large a run of the harnesses is: so many times the normal build, as the property {@code campaign.factor} says. */
final class Campaign {
    private static final int FACTOR = Integer.getInteger("campaign.factor", 1);

    private Campaign() {}

    static int times(int normal) {
        return Math.multiplyExact(normal, FACTOR);
    }

    /** Prints what a harness has counted: an assertion that holds shows none of it. */
    static void report(String harness, Object figures) {
        System.out.println(harness + ": " + figures);
    }
}
