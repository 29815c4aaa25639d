/**
 * For tests of applications that keep a ledger. Open {@link io.github.relationshipledger.testkit.Samples} first.
 */
@NullMarked
package io.github.relationshipledger.testkit;

import org.jspecify.annotations.NullMarked;
