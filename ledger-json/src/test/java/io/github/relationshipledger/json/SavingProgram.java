package io.github.relationshipledger.json;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that saves to a ledger file while others do, as an application server would that runs it several times. */
public final class SavingProgram {
    private SavingProgram() {}

    /** Says that it is there, waits for the sign, and saves: in so many class loaders, each with all classes anew. */
    public static void main(String[] arguments) throws Exception {
        String file = arguments[0];
        String name = arguments[1];
        int saves = Integer.parseInt(arguments[3]);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write('!');
        }
        if (System.in.read() == '!') {
            AtOnce.run(
                    Integer.parseInt(arguments[2]),
                    writer -> saveMethodOfALoader().invoke(null, file, name + " " + writer, saves));
        }
    }

    /** Records so many occurrences, each with a save of its own. */
    public static void save(String file, String name, int occurrences) {
        LedgerStore store = JsonFileLedgerStore.at(Path.of(file));
        for (int i = 1; i <= occurrences; i++) {
            Occurrence occurrence = Occurrence.of(name + " " + i, LocalDate.of(2026, 11, 23));
            while (!recorded(store, occurrence)) {
                Thread.onSpinWait();
            }
        }
    }

    /** Others may be faster fifty times in a row, which is as often as a store tries by itself. */
    private static boolean recorded(LedgerStore store, Occurrence occurrence) {
        try {
            return store.update(ledger -> ledger.record(occurrence))
                    .ledger()
                    .occurrences()
                    .contains(occurrence);
        } catch (VersionConflictException othersWereFaster) {
            return false;
        }
    }

    private static Method saveMethodOfALoader() throws Exception {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(entries[i]).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                .loadClass(SavingProgram.class.getName())
                .getMethod("save", String.class, String.class, int.class);
    }
}
