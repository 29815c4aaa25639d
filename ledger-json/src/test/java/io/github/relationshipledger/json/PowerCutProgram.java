package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Saves one version after the other and says so, until it is killed. The version n has the occurrence {@code save n}. */
public final class PowerCutProgram {
    private PowerCutProgram() {}

    /** Saves to a file, on a disk that may be broken, and writes the number of each version that was saved. */
    public static void main(String[] arguments) throws IOException {
        JsonFileLedgerStore store =
                new JsonFileLedgerStore(Path.of(arguments[0]), disk(arguments[1]), Duration.ZERO, 2);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int number = 1; ; number++) {
                Ledger next = version(number);
                if (store.update(before -> next).ledger().equals(next)) {
                    out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    static Ledger version(long number) {
        return Ledger.empty().record(Occurrence.of("save " + number, LocalDate.of(2026, 11, 23)));
    }

    private static Disk disk(String variant) {
        return switch (variant) {
            case "sound" -> new LocalDisk();
            case "flushes no file" ->
                new LocalDisk() {
                    @Override
                    public OpenFile create(Path file) throws IOException {
                        return new Unflushed(super.create(file));
                    }
                };
            case "flushes no directory" ->
                new LocalDisk() {
                    @Override
                    public @Nullable OpenFile openDirectory(Path directory) {
                        return null;
                    }
                };
            default -> throw new IllegalArgumentException("no disk that is " + variant);
        };
    }
}
