package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Texts that are almost a ledger, and what is said about them. */
final class Refusals {
    private Refusals() {}

    static String fact(String kinds) {
        return "{\"schema\": 1, \"relationships\": [{\"id\": \"ana\", \"person\": {\"name\": \"Ana\"}, \"entries\": ["
                + "{\"at\": \"2026-11-16T09:00:00Z\", \"fact\": {" + kinds
                + "}}]}], \"occurrences\": [], \"reviews\": []}";
    }

    static String rate(String amount, String currency) {
        return fact("\"active\": {\"on\": \"2026-11-16\", \"rate\": {\"amount\": " + amount + ", \"currency\": "
                + currency + "}}");
    }

    static LedgerJsonException refusal(String json) {
        return catchThrowableOfType(LedgerJsonException.class, () -> LedgerJson.read(json));
    }

    static LedgerJsonException shown(String json) {
        return catchThrowableOfType(
                LedgerJsonException.class, () -> LedgerJson.read(json, LedgerJson.Option.IGNORE_UNKNOWN_FIELDS));
    }
}
