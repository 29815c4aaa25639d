package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/** How a ledger that falsifies a property is reported: with the lines, which its {@code toString} only counts. */
final class LinesShown implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Ledger || value instanceof Fork || value instanceof Relationship;
    }

    @Override
    public Object report(Object value) {
        Map<String, Object> report = new LinkedHashMap<>();
        if (value instanceof Ledger ledger) {
            report.put("relationships", ledger.relationships());
            report.put("occurrences", ledger.occurrences());
            report.put("reviews", ledger.reviews());
        } else if (value instanceof Fork fork) {
            report.put("base", fork.base());
            report.put("ours", fork.ours());
            report.put("theirs", fork.theirs());
        } else if (value instanceof Relationship relationship) {
            report.put("id", relationship.id());
            report.put("lines", relationship.entries());
        }
        return report;
    }
}
