/**
 * The weekly 15 minutes and what follows from them. Open {@link io.github.relationshipledger.review.WeeklyReview} first;
 * it makes an {@link io.github.relationshipledger.review.Agenda} of a ledger and a date.
 */
@NullMarked
package io.github.relationshipledger.review;

import org.jspecify.annotations.NullMarked;
