package io.github.relationshipledger.json;

import java.nio.file.Path;

/** A program that loads the ledger of a file over and over while somebody else saves it, and says what it saw. */
final class ReadingProgram {
    private ReadingProgram() {}

    /** The file, and how many times. */
    public static void main(String[] arguments) {
        System.out.println("ready");
        System.out.println(Reading.of(JsonFileLedgerStore.at(Path.of(arguments[0])), Integer.parseInt(arguments[1]))
                .inALine());
    }
}
