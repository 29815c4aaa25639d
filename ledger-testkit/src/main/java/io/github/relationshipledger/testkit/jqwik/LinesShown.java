package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.LedgerMerge;
import io.github.relationshipledger.store.Snapshot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/**
 * How what falsifies a property is reported: a ledger with its lines, which its {@code toString} only counts, with the
 * notes and rates that theirs hides, and what is made of one with the relationships in it.
 */
final class LinesShown implements SampleReportingFormat {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

    @Override
    public boolean appliesTo(Object value) {
        return !parts(value).isEmpty();
    }

    @Override
    public Object report(Object value) {
        return parts(value);
    }

    private static Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof Ledger ledger) {
            parts.put("relationships", ledger.relationships());
            parts.put("occurrences", ledger.occurrences());
            parts.put("reviews", ledger.reviews());
        } else if (value instanceof Snapshot snapshot) {
            parts.put("revision", snapshot.revision());
            parts.put("ledger", snapshot.ledger());
        } else if (value instanceof Fork fork) {
            parts.put("base", fork.base());
            parts.put("ours", fork.ours());
            parts.put("theirs", fork.theirs());
        } else if (value instanceof Relationship relationship) {
            parts.put("id", relationship.id());
            parts.put("person", Change.person(relationship.person()));
            relationship.owner().ifPresent(owner -> parts.put("owner", owner));
            parts.put("lines", relationship.entries().stream().map(Change::line).toList());
        } else if (value instanceof Agenda agenda) {
            parts.put("date", agenda.date());
            parts.put("policy", agenda.policy());
            parts.put("items", agenda.items());
            parts.put("deferred", agenda.deferred());
            parts.put("quiet", agenda.quiet());
        } else if (value instanceof AgendaItem item) {
            parts.put("reason", item.reason());
            parts.put("explanation", item.explanation());
            parts.put("relationship", item.relationship());
        } else if (value instanceof Finding finding) {
            parts.put("code", finding.code());
            parts.put("explanation", finding.explanation());
            parts.put("relationships", finding.relationships());
        } else if (value instanceof Conflict conflict) {
            parts.put("explanation", conflict.explanation());
            parts.put("base", conflict.base());
            parts.put("ours", conflict.ours());
            parts.put("theirs", conflict.theirs());
        } else if (value instanceof LedgerMerge merge) {
            parts.put("conflicts", merge.conflicts());
        } else if (value instanceof WeeklyReview review) {
            parts.put("policy", review.agendaFor(Ledger.empty(), ANY_DAY).policy());
        }
        return parts;
    }
}
