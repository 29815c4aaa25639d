package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value as its fields, each under a name to find it by, in reading order. Notes and rates are shown, which the values'
 * own {@code toString} hides: here they are test data, and the one that differs is what the reader asks for.
 */
final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();

    static Fields of(Ledger ledger) {
        Fields fields = new Fields();
        fields.put(
                "relationships",
                ledger.relationships().stream().map(Relationship::id).toList());
        for (Relationship relationship : ledger.relationships()) {
            fields.nest("relationship '" + relationship.id() + "'", of(relationship));
        }
        fields.put("occurrences", occurrences(ledger.occurrences()));
        for (int i = 0; i < ledger.reviews().size(); i++) {
            fields.nest("review " + (i + 1), of(ledger.reviews().get(i)));
        }
        return fields;
    }

    static Fields of(Relationship relationship) {
        Fields fields = new Fields()
                .put("id", relationship.id())
                .text("name", relationship.person().name())
                .text("role", relationship.person().role())
                .text("organisation", relationship.person().organisation());
        relationship.person().profiles().forEach((key, profile) -> fields.text("profile '" + key + "'", profile));
        relationship.person().references().forEach((key, id) -> fields.text("reference '" + key + "'", id));
        fields.text("owner", relationship.owner());
        for (int line = 1; line <= relationship.entries().size(); line++) {
            fields.nest("line " + line, of(relationship.entries().get(line - 1)));
        }
        return fields;
    }

    static Fields of(Entry entry) {
        return new Fields()
                .fact(entry.fact())
                .text("note", entry.note())
                .put("written", entry.stamp().at())
                .text("by", entry.stamp().by());
    }

    static Fields of(ReviewRecord review) {
        return new Fields()
                .put("on", review.on())
                .put("took", review.took())
                .put("planned", review.planned())
                .text("by", review.by())
                .put("activeCount", review.activeCount())
                .put("carriedOver", review.carriedOver())
                .put("replanned", review.replanned())
                .put("listed", review.listed())
                .put("handled", review.handled())
                .put("deferred", review.deferred());
    }

    private Fields fact(Fact fact) {
        if (fact instanceof Standing standing) {
            return standing.match(this::active, this::nurture, this::dormant);
        }
        if (fact instanceof Interaction interaction) {
            return kind("Interaction", fact)
                    .put("direction", interaction.direction())
                    .text("channel", interaction.channel())
                    .text("summary", interaction.summary())
                    .put("meaningful", interaction.meaningful());
        }
        if (fact instanceof Declined declined) {
            kind("Declined", fact).put("suggestion", declined.suggestion());
            declined.line().ifPresent(line -> put("line", line));
            return put("occurrences", occurrences(declined.occurrences()));
        }
        if (fact instanceof Retraction retraction) {
            return kind("Retraction", fact).put("line", retraction.line());
        }
        return put("fact", fact);
    }

    private Fields active(Active active) {
        kind("Active", active);
        active.nextAction()
                .ifPresent(action -> text("next action", action.what()).put("due", action.due()));
        active.deliverable()
                .ifPresent(
                        deliverable -> text("deliverable", deliverable.name()).put("status", deliverable.status()));
        active.rate()
                .ifPresent(rate -> put("rate", rate.amount().toPlainString() + " " + rate.currency())
                        .text("per", rate.per()));
        return this;
    }

    private Fields nurture(Nurture nurture) {
        return kind("Nurture", nurture).text("reason", nurture.reason()).put("check-in", nurture.checkIn());
    }

    private Fields dormant(Dormant dormant) {
        return kind("Dormant", dormant).text("reason", dormant.reason()).text("trigger", dormant.trigger());
    }

    private Fields kind(String kind, Fact fact) {
        return put("fact", kind).put("on", fact.on());
    }

    Fields put(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    private Fields text(String name, String text) {
        return put(name, '"' + text + '"');
    }

    private Fields text(String name, Optional<String> text) {
        text.ifPresent(present -> text(name, present));
        return this;
    }

    Fields putAll(Fields others) {
        values.putAll(others.values);
        return this;
    }

    void nest(String name, Fields inner) {
        inner.values.forEach((field, value) -> values.put(name + ", " + field, value));
    }

    static List<String> occurrences(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(occurrence -> '"' + occurrence.event() + "\" on " + occurrence.on())
                .toList();
    }

    /** Returns the first field, in reading order, in which these are not the expected ones. */
    Optional<Difference> firstDifference(Fields expected) {
        List<String> names = List.copyOf(values.keySet());
        List<String> others = List.copyOf(expected.values.keySet());
        for (int i = 0; i < Math.max(names.size(), others.size()); i++) {
            boolean surplus = i < names.size() && !expected.values.containsKey(names.get(i));
            String name = surplus ? names.get(i) : others.get(i);
            Difference difference = new Difference(Excerpt.ofName(name), expected.value(name), value(name));
            if (!difference.expected().equals(difference.actual())) {
                return Optional.of(difference);
            }
        }
        return Optional.empty();
    }

    /** Returns each field on a line of its own, behind a line that is begun. */
    String page() {
        return values.entrySet().stream()
                .map(field -> "\n  " + field.getKey() + ": " + Excerpt.of(field.getValue()))
                .collect(Collectors.joining());
    }

    private String value(String name) {
        return values.getOrDefault(name, "absent");
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + " " + Excerpt.of(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A field that is not as expected, and both its values. */
    record Difference(String field, String expected, String actual) {}
}
