package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What becomes of a ledger before it is saved: what people do, and what a store must cope with too, because it keeps what it
 * is given: lines and places that change, another ledger altogether, values at their bounds.
 */
final class StoreEdits {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Of before the calendar was reformed. */
    private static final Occurrence FIRST = Occurrence.of("first", LocalDate.of(1, 1, 1));

    private StoreEdits() {}

    static Arbitrary<Edit> upTo(int most) {
        return Edit.upTo(
                most,
                Arbitraries.frequencyOf(
                        Tuple.of(12, Edit.any()),
                        Tuple.of(8, Edit.openings()),
                        Tuple.of(3, Edit.owners()),
                        Tuple.of(3, replacements()),
                        Tuple.of(2, of(StoreEdits::reversed)),
                        Tuple.of(2, of(ledger -> lines(ledger, StoreEdits::repeated))),
                        Tuple.of(2, of(ledger -> lines(ledger, StoreEdits::shortened))),
                        Tuple.of(
                                1,
                                of(ledger -> lines(ledger, StoreEdits::extended).record(FIRST)))));
    }

    /** An unrelated ledger, as when a copy is restored. */
    private static Arbitrary<Edit> replacements() {
        return Fork.bases().map(other -> ledger -> other);
    }

    private static Arbitrary<Edit> of(Edit edit) {
        return Arbitraries.just(edit);
    }

    private static Ledger reversed(Ledger ledger) {
        List<Relationship> relationships = new ArrayList<>(ledger.relationships());
        Collections.reverse(relationships);
        return Ledger.of(relationships, ledger.occurrences(), ledger.reviews());
    }

    /** Changes the lines of the relationship that was opened last. */
    private static Ledger lines(Ledger ledger, UnaryOperator<List<Entry>> change) {
        List<Relationship> relationships = new ArrayList<>(ledger.relationships());
        if (!relationships.isEmpty()) {
            int last = relationships.size() - 1;
            Relationship changed = relationships.get(last);
            relationships.set(last, Edit.with(changed, change.apply(changed.entries())));
        }
        return Ledger.of(relationships, ledger.occurrences(), ledger.reviews());
    }

    /** Two lines that are equal are two: somebody called twice. */
    private static List<Entry> repeated(List<Entry> lines) {
        Entry call = Entry.of(Stamp.of(NOON), Interaction.outbound(Samples.TODAY));
        return Stream.concat(lines.stream(), Stream.of(call, call)).toList();
    }

    private static List<Entry> shortened(List<Entry> lines) {
        return lines.subList(0, Math.max(1, lines.size() - 1));
    }

    /** As much as a line can hold, a character in two, and a millisecond. */
    private static List<Entry> extended(List<Entry> lines) {
        Rate rate = Rate.of(Facts.LARGEST_AMOUNT, Currency.getInstance("EUR"));
        Entry line = Entry.of(
                Stamp.of(NOON.plusMillis(1)),
                Active.builder(Samples.TODAY).rate(rate).build(),
                "e\u0301" + Texts.LONGEST.substring(4));
        return Stream.concat(lines.stream(), Stream.of(line)).toList();
    }
}
