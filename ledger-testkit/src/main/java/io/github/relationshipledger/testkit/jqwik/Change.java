package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a ledger, in a text by which a person can do it again. Notes and rates are shown, which the values' own
 * {@code toString} hides: here they are test data.
 */
final class Change {
    private static final int LONGEST = 200;

    private Change() {}

    static String between(Ledger before, Ledger after) {
        List<RelationshipId> order = ids(after);
        List<RelationshipId> appended = Stream.concat(ids(before).stream().filter(order::contains), order.stream())
                .distinct()
                .toList();
        String change = Stream.of(
                        without(ids(before), order).map(id -> "erase " + id),
                        without(after.relationships(), before.relationships()).map(Change::relationship),
                        order.equals(appended) ? Stream.<String>of() : Stream.of("order " + order),
                        without(before.occurrences(), after.occurrences()).map(it -> "withdraw " + it),
                        without(after.occurrences(), before.occurrences()).map(it -> "record " + it),
                        without(before.reviews(), after.reviews()).map(it -> "lose " + it),
                        without(after.reviews(), before.reviews()).map(it -> "record " + it))
                .flatMap(texts -> texts)
                .map(Change::printable)
                .collect(Collectors.joining("; "));
        return change.isEmpty() ? "nothing new" : change;
    }

    private static List<RelationshipId> ids(Ledger ledger) {
        return ledger.relationships().stream().map(Relationship::id).toList();
    }

    private static <T> Stream<T> without(Collection<T> some, Collection<T> others) {
        return some.stream().filter(one -> !others.contains(one));
    }

    private static String relationship(Relationship it) {
        return "write " + it.id() + " as " + person(it.person())
                + it.owner().map(owner -> " of " + owner).orElse("")
                + it.entries().stream().map(Change::line).toList();
    }

    static String person(Person person) {
        return person
                + (person.profiles().isEmpty() ? "" : " profiles " + person.profiles())
                + (person.references().isEmpty() ? "" : " references " + person.references());
    }

    static String line(Entry line) {
        return line.fact() + hidden(line.fact())
                + line.note().map(note -> " note " + excerpt(note)).orElse("")
                + " " + line.stamp();
    }

    private static String hidden(Fact fact) {
        if (fact instanceof Active active) {
            return active.rate()
                    .map(rate -> " rate " + rate.amount().toPlainString())
                    .orElse("");
        }
        return fact instanceof Interaction interaction
                ? interaction
                        .summary()
                        .map(summary -> " summary " + excerpt(summary))
                        .orElse("")
                : "";
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "… (of " + text.length() + ")";
    }

    /** Shows what a terminal would not, or would act on. */
    private static String printable(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
