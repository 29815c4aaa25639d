/**
 * Arbitrary ledgers for properties. Open {@link io.github.relationshipledger.testkit.jqwik.LedgerDomain} first. This is
 * the only package of the testkit that needs jqwik.
 */
@NullMarked
package io.github.relationshipledger.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
