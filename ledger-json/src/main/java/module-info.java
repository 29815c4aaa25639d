/**
 * The Relationship Ledger as JSON. Open {@link io.github.relationshipledger.json.JsonFileLedgerStore} first: it keeps a
 * ledger in a file, and neither a crash nor somebody else's save spoils it.
 *
 * <p>{@link io.github.relationshipledger.json.LedgerJson} reads and writes texts, streams and files without a store.
 * Both need {@code jackson-core} alone; {@link io.github.relationshipledger.json.LedgerModule}, for an application's
 * own mapper, needs {@code jackson-databind}, which it leaves to the application.
 */
module io.github.relationshipledger.json {
    requires transitive io.github.relationshipledger;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.relationshipledger.json;
}
