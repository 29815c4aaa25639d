/**
 * The laws every store keeps, for authors of adapters. Open
 * {@link io.github.relationshipledger.testkit.store.LedgerStoreContract} first: a test class that implements it certifies
 * a store. What each numbered law is for stands in {@code CONTRACT.md}.
 */
@NullMarked
package io.github.relationshipledger.testkit.store;

import org.jspecify.annotations.NullMarked;
