/**
 * The book: relationships, their lines, and what happened. Open {@link io.github.relationshipledger.Ledger} first, then
 * the three standings ({@link io.github.relationshipledger.Active}, {@link io.github.relationshipledger.Nurture},
 * {@link io.github.relationshipledger.Dormant}).
 *
 * <p>Everything here is an immutable value without null. Facts are stored; everything that can be computed is computed,
 * from the lines that count and a date passed in.
 */
@NullMarked
package io.github.relationshipledger;

import org.jspecify.annotations.NullMarked;
