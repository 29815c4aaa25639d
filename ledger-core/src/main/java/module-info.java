/**
 * The Relationship Ledger: a small team's few important relationships, three tiers and one 15-minute review a week.
 * Nothing slips, and every line on the agenda says why it is there.
 *
 * <p>Open {@link io.github.relationshipledger.Ledger} first, the book, and then
 * {@link io.github.relationshipledger.review.WeeklyReview}, which makes the agenda of it and a date. All of it is
 * values and functions of them: no clock, no file, no service. To show an agenda there are the
 * {@linkplain io.github.relationshipledger.render renderers}, and to keep the ledger a
 * {@linkplain io.github.relationshipledger.store.LedgerStore store}: {@code ledger-json} has one for a file.
 *
 * <p>In the examples {@code ledger} is the sample ledger of the testkit, {@code today} the Monday on which it is
 * reviewed, 2026-11-23, {@code stamp} that morning's, and {@code ana} the id of one of its relationships.
 */
module io.github.relationshipledger {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.relationshipledger;
    exports io.github.relationshipledger.render;
    exports io.github.relationshipledger.review;
    exports io.github.relationshipledger.store;
}
