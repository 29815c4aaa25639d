package io.github.relationshipledger.store;

import io.github.relationshipledger.LedgerException;
import java.util.Objects;

/**
 * The medium of a store failed. The outcome says what that means for the ledger to be saved. Catch it to tell people
 * whether to try again: after {@link Outcome#NOT_WRITTEN} they may, after {@link Outcome#UNKNOWN} they load first.
 */
public class StoreException extends LedgerException {
    private static final long serialVersionUID = 1;

    /** Whether the ledger was saved. */
    private final Outcome outcome;

    /**
     * Makes an exception, for stores.
     *
     * @param message what happened, to which place, whether anything is lost, and what to do
     * @param outcome whether the ledger was saved; NOT_WRITTEN for a failed load
     * @param cause what the medium threw
     */
    public StoreException(String message, Outcome outcome, Throwable cause) {
        super(message, cause);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Makes an exception without a cause, for stores that notice by themselves.
     *
     * @param message what happened, to which place, whether anything is lost, and what to do
     * @param outcome whether the ledger was saved; NOT_WRITTEN for a failed load
     */
    public StoreException(String message, Outcome outcome) {
        super(message);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Tells whether the ledger was saved.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /** Whether a ledger was saved when a save failed. */
    public enum Outcome {
        /** It was not, and what was stored before is stored now. */
        NOT_WRITTEN,
        /** It may or may not have been: load and compare. {@link LedgerStore#update} does so by itself. */
        UNKNOWN
    }
}
