/**
 * Keeping and sharing the ledger. Open {@link io.github.relationshipledger.store.LedgerStore} first: two methods, and a
 * third made of them. {@link io.github.relationshipledger.store.LedgerMerge} brings two people's work together. What
 * every store promises is numbered in the testkit's {@code CONTRACT.md}.
 */
@NullMarked
package io.github.relationshipledger.store;

import org.jspecify.annotations.NullMarked;
