package io.github.relationshipledger;

import java.util.function.Function;

/**
 * Where things stand from a day on: one of the three tiers, with just the fields that the tier tracks. Posting a
 * standing of another tier is the move; posting one of the same tier is an update. Closed for ever.
 *
 * <pre>{@code
 * String next = ledger.get(ana).standing().match(
 *         active -> active.nextAction().map(NextAction::what).orElse("set a next action"),
 *         nurture -> "check in on " + nurture.checkIn(),
 *         dormant -> "wait for " + dormant.trigger());
 * System.out.println(next); // prints: send brief
 * }</pre>
 */
public sealed interface Standing extends Fact permits Active, Nurture, Dormant {
    /**
     * Returns the tier this places a relationship in.
     *
     * @return the tier
     */
    Tier tier();

    /**
     * Applies the function for this standing's type: an exhaustive choice, on Java 17 too.
     *
     * @param active applied to an {@link Active}
     * @param nurture applied to a {@link Nurture}
     * @param dormant applied to a {@link Dormant}
     * @param <R> what the functions return
     * @return what the chosen function returned
     */
    <R> R match(
            Function<? super Active, ? extends R> active,
            Function<? super Nurture, ? extends R> nurture,
            Function<? super Dormant, ? extends R> dormant);
}
