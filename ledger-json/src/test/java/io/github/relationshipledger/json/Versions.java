package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Ledgers that follow from their number, each of another length: a part of one, or of two, is none of them. */
final class Versions {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Versions() {}

    /** Returns the version of a number: the empty ledger for 0, which is no version yet. */
    static Ledger of(long number) {
        int lines = number == 0 ? 0 : 1 + Math.floorMod(number * 37, 100);
        return Ledger.of(
                List.of(),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> Occurrence.of("version " + number + ", line " + line, MONDAY))
                        .toList(),
                List.of());
    }

    static long number(Snapshot snapshot) {
        return FileRevision.number(snapshot.revision());
    }

    /** Tells whether what was loaded is what was saved under its number, whole. */
    static boolean isWhole(Snapshot snapshot) {
        return snapshot.ledger().equals(of(number(snapshot)));
    }

    /** Saves the version that follows on another. */
    static Snapshot saveNext(LedgerStore store, Snapshot before) {
        return store.save(before.revision(), of(number(before) + 1));
    }
}
