package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The second sign: several people write on the same relationship, and their saves conflict. */
final class SharedEditing {
    private static final int WEEKS = 8;
    private static final int NAMED = 5;

    private SharedEditing() {}

    static Judgement judge(Ledger ledger, LocalDate today, Usage usage) {
        LocalDate first = Days.before(today, WEEKS * 7);
        SortedSet<RelationshipId> shared = new TreeSet<>();
        int written = 0;
        int unsigned = 0;
        for (Relationship relationship : ledger.relationships()) {
            List<Stamp> stamps = new Lines(relationship).stamps(first, today);
            List<String> authors =
                    stamps.stream().flatMap(stamp -> stamp.by().stream()).toList();
            written += stamps.size();
            unsigned += stamps.size() - authors.size();
            if (authors.stream().distinct().count() > 1) {
                shared.add(relationship.id());
            }
        }
        String explanation = "In the last " + WEEKS + " weeks several people wrote on " + shared.size() + " of "
                + ledger.relationships().size() + " relationships" + named(shared) + ". Lines without an author: "
                + unsigned + " of " + written + ". Version conflicts declared: " + usage.versionConflicts() + ".";
        if (shared.isEmpty()) {
            return written > 0 && unsigned == written
                    ? new Judgement(Verdict.UNKNOWN, explanation, "Stamp each line with its author, and look again.")
                    : new Judgement(
                            Verdict.NOT_SEEN,
                            explanation,
                            usage.versionConflicts() == 0
                                    ? "One person writes on each relationship: stay with the ledger."
                                    : "People save one ledger and write on different relationships: let update()"
                                            + " settle the conflicts, and stay with the ledger.");
        }
        return usage.versionConflicts() == 0
                ? new Judgement(
                        Verdict.EMERGING,
                        explanation,
                        "Give each of these relationships an owner who writes on it; that people share the work is no"
                                + " failure of the method.")
                : new Judgement(
                        Verdict.REACHED,
                        explanation,
                        "People write on the same relationship at the same time, which is teamwork and no failure of"
                                + " the method: choose a tool made for shared editing, and take the history along.");
    }

    private static String named(SortedSet<RelationshipId> shared) {
        if (shared.isEmpty()) {
            return "";
        }
        int more = shared.size() - NAMED;
        return shared.stream()
                .limit(NAMED)
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", " (", more > 0 ? " and " + more + " more)" : ")"));
    }
}
