package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that saves one version after the other, and acknowledges each by a line, until it is killed. */
final class KilledProgram {
    private KilledProgram() {}

    /**
     * Takes the variant of the store, the file, and another file to practise on: or most of the time would go into the
     * loading of classes, and most kills would hit nothing else. It begins at a sign, and ends when nobody hears it.
     */
    public static void main(String[] arguments) throws IOException {
        LedgerStore store = Variant.valueOf(arguments[0]).open(Path.of(arguments[1]));
        LedgerStore practice = Variant.DEFAULTS.open(Path.of(arguments[2]));
        Versions.saveNext(practice, practice.load());
        try (OutputStream output = new FileOutputStream(FileDescriptor.out)) {
            say(output, "ready");
            if (System.in.read() < 0) {
                return;
            }
            Snapshot last = store.load();
            while (true) {
                last = Versions.saveNext(store, last);
                say(output, Long.toString(Versions.number(last)));
            }
        }
    }

    /** In one write, so that a kill leaves a line or none. */
    private static void say(OutputStream output, String line) throws IOException {
        output.write((line + "\n").getBytes(UTF_8));
    }
}
