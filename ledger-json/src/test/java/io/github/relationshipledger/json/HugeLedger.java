package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A ledger within the bounds of the model, whose document is longer than may be read. */
final class HugeLedger {
    /** Takes one character in memory, and six in a document. */
    private static final String CONTROL = "\u0001";

    private HugeLedger() {}

    static Ledger longerThanMayBeRead() {
        int most = 9_990;
        String event = CONTROL.repeat(most);
        return Ledger.of(
                List.of(),
                IntStream.rangeClosed(0, Json.LONGEST_DOCUMENT / (6 * most))
                        .mapToObj(number -> Occurrence.of(number + event, LocalDate.of(2026, 11, 23)))
                        .toList(),
                List.of());
    }
}
