/**
 * Arbitrary ledgers for properties. Open {@link io.github.relationshipledger.testkit.jqwik.LedgerDomain} first; authors
 * of stores open {@link io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties} too. This is the only package
 * of the testkit that needs jqwik.
 */
@NullMarked
package io.github.relationshipledger.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
