package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.testkit.Samples;
import java.nio.file.Path;

/** A program that writes all golden ledgers, reads them, and saves one: wherever it runs, the bytes are the same. */
final class FarCornerProgram {
    private FarCornerProgram() {}

    /** The folder to write to. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Goldens.byName().forEach((name, ledger) -> {
            Path file = folder.resolve(name + ".json");
            LedgerJson.write(ledger, file);
            if (!LedgerJson.read(file).equals(ledger)) {
                throw new AssertionError(name + " is read as something else than was written");
            }
        });
        System.out.println(JsonFileLedgerStore.at(folder.resolve("saved"))
                .save(Revision.NONE, Samples.roster())
                .revision());
    }
}
