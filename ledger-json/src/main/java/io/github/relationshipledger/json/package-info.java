/**
 * The ledger as JSON. Open {@link io.github.relationshipledger.json.JsonFileLedgerStore} first, which keeps it in a
 * file; {@link io.github.relationshipledger.json.LedgerJson} reads and writes texts, streams and files without a store,
 * and {@link io.github.relationshipledger.json.LedgerModule} is for applications that have a Jackson mapper of their
 * own.
 */
@NullMarked
package io.github.relationshipledger.json;

import org.jspecify.annotations.NullMarked;
