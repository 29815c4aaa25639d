package io.github.relationshipledger.json;

import io.github.relationshipledger.LedgerException;

/** A text is no ledger. The message says where it stopped being one and what was expected there. */
public final class LedgerJsonException extends LedgerException {
    private static final long serialVersionUID = 1;

    LedgerJsonException(String message) {
        super(message);
    }
}
