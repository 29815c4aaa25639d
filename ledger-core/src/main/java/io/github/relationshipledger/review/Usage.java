package io.github.relationshipledger.review;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the ledger is used, as far as only the host can tell: what it declares when it asks about graduation.
 *
 * <pre>{@code
 * Usage usage = Usage.builder().versionConflicts(4).switching(Usage.Switching.DAILY).build();
 * Graduation graduation = WeeklyReview.ofDefaults().graduation(ledger, today, usage);
 * System.out.println(graduation.verdict(Graduation.Sign.DATA_ELSEWHERE)); // prints: REACHED
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Usage permits ImmutableUsage {
    Usage() {}

    /**
     * Returns the usage of which nothing is declared.
     *
     * @return no version conflicts, and not a word on switching
     */
    public static Usage undeclared() {
        return builder().build();
    }

    /**
     * Starts a declaration.
     *
     * @return a builder in which nothing is declared yet
     */
    public static Builder builder() {
        return ImmutableUsage.builder();
    }

    /**
     * Returns how many version conflicts the host met in the last 8 weeks, whether or not a merge settled them.
     *
     * @return the number; 0 unless declared
     */
    @Value.Default
    public int versionConflicts() {
        return 0;
    }

    /**
     * Returns how often people switch between the ledger and the tool in which the creator data lives.
     *
     * @return how often; empty unless declared
     */
    public abstract Optional<Switching> switching();

    @Value.Check
    void check() {
        if (versionConflicts() < 0) {
            throw new IllegalArgumentException("versionConflicts is " + versionConflicts() + ": it counts from 0");
        }
    }

    /** How often people switch between two tools. */
    public enum Switching {
        /** What they need is at hand. */
        NEVER,
        /** Now and then, less than daily. */
        SOMETIMES,
        /** Every working day. */
        DAILY
    }

    /** Collects what a host declares. {@link Usage#builder()} starts one. */
    public sealed interface Builder permits ImmutableUsage.Builder {
        /**
         * Declares how many version conflicts there were in the last 8 weeks.
         *
         * @param versionConflicts the number, not negative
         * @return this builder
         */
        Builder versionConflicts(int versionConflicts);

        /**
         * Declares how often people switch between the ledger and the tool in which the creator data lives.
         *
         * @param switching how often
         * @return this builder
         */
        Builder switching(Switching switching);

        /**
         * Makes the declaration.
         *
         * @return the usage
         * @throws IllegalArgumentException if a number is negative
         */
        Usage build();
    }
}
