/**
 * Arbitrary ledgers for properties. Open {@link io.github.relationshipledger.testkit.jqwik.LedgerDomain} first; authors
 * of stores open {@link io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties} too. This is the only package
 * of the testkit that needs jqwik.
 *
 * <p>There is an arbitrary for every value that the core exports, and none for what works on values: stores and renderers.
 * The JSON module has no values of its own to make up: a backup is a file that a store wrote, and its options are an enum,
 * which jqwik knows.
 */
@NullMarked
package io.github.relationshipledger.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
