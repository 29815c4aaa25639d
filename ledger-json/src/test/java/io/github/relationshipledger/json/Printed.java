package io.github.relationshipledger.json;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What code prints to standard output. */
final class Printed {
    private Printed() {}

    static String by(Runnable code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(print);
            code.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
