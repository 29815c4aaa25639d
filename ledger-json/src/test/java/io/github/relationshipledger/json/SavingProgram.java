package io.github.relationshipledger.json;

import io.github.relationshipledger.Occurrence;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that adds one line to the ledger of a file and ends, or fails with what the store says. */
final class SavingProgram {
    private SavingProgram() {}

    /** The file. */
    public static void main(String[] arguments) {
        System.out.println(JsonFileLedgerStore.at(Path.of(arguments[0]))
                .update(ledger -> ledger.record(Occurrence.of("by another", LocalDate.of(2026, 11, 23))))
                .revision());
    }
}
