package io.github.relationshipledger;

/**
 * What all exceptions of this library's own have in common. Bad arguments are reported as
 * {@link IllegalArgumentException} and null as {@link NullPointerException}. Messages carry no rate and no note. Catch
 * it where a program talks to a person: the message says what to do.
 */
public abstract class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * For subclasses.
     *
     * @param message what happened, where, and what to do
     */
    protected LedgerException(String message) {
        super(message);
    }

    /**
     * For subclasses.
     *
     * @param message what happened, where, and what to do
     * @param cause what it came from
     */
    protected LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
