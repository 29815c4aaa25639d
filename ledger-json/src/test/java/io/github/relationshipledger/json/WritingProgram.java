package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Two applications on a server, each in a class loader of its own, that save to one ledger file, round by round. */
public final class WritingProgram {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private WritingProgram() {}

    /** Takes a line {@code variant saves file} for each round and, after it has said that it is ready, one to begin. */
    public static void main(String[] arguments) throws Exception {
        List<Method> loaders = List.of(recordMethodOfALoader(), recordMethodOfALoader());
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream output = new PrintStream(System.out, true, UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] round = line.split(" ", 3);
            for (Method record : loaders) {
                record.invoke(null, round[0], 0, round[2], "nobody");
            }
            output.println("ready");
            if (input.readLine() != null) {
                output.println(recordAtOnce(loaders, round, arguments[0]));
            }
        }
    }

    /** Returns how many attempts it took, or what went wrong. */
    private static String recordAtOnce(List<Method> loaders, String[] round, String process) throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        try {
            AtOnce.run(
                    loaders.size(),
                    loader -> attempts.addAndGet((int) loaders.get(loader)
                            .invoke(null, round[0], Integer.parseInt(round[1]), round[2], name(process, loader))));
            return attempts.toString();
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof InvocationTargetException store
                    ? "failed: " + store.getCause()
                    : failure.toString();
        }
    }

    /** Records so many occurrences, each with a save of its own that has been acknowledged when this returns. */
    public static int record(String variant, int occurrences, String file, String name) {
        LedgerStore store = Variant.valueOf(variant).open(Path.of(file));
        store.load();
        AtomicInteger attempts = new AtomicInteger();
        for (int i = 1; i <= occurrences; i++) {
            Occurrence occurrence = occurrence(name, i);
            while (!recorded(store, occurrence, attempts)) {
                Thread.onSpinWait();
            }
        }
        return attempts.get();
    }

    /** Others may be faster fifty times in a row, which is as often as a store tries by itself. */
    private static boolean recorded(LedgerStore store, Occurrence occurrence, AtomicInteger attempts) {
        try {
            return store.update(ledger -> {
                        attempts.incrementAndGet();
                        return ledger.record(occurrence);
                    })
                    .ledger()
                    .occurrences()
                    .contains(occurrence);
        } catch (VersionConflictException othersWereFaster) {
            return false;
        }
    }

    static String name(String process, int loader) {
        return process + ", loader " + loader;
    }

    static Occurrence occurrence(String name, int number) {
        return Occurrence.of(name + ": " + number, MONDAY);
    }

    private static Method recordMethodOfALoader() throws Exception {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(entries[i]).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                .loadClass(WritingProgram.class.getName())
                .getMethod("record", String.class, int.class, String.class, String.class);
    }
}
