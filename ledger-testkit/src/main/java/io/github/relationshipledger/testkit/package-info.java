/**
 * For tests of applications that keep a ledger. Open {@link io.github.relationshipledger.testkit.Samples} first, for a
 * ledger to begin with, and then {@link io.github.relationshipledger.testkit.LedgerAssertions}, to say what became of
 * it.
 */
@NullMarked
package io.github.relationshipledger.testkit;

import org.jspecify.annotations.NullMarked;
