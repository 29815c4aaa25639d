package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class path for another process that has all classes of this one. Modules become part of it: the other process asks
 * for no encapsulation, and test classes that were patched into a module have no other way to get there.
 */
final class ClassPath {
    private ClassPath() {}

    /** Returns the class path, which has this class even where it came from nowhere that Java's properties name. */
    static String with(Class<?> type) throws IOException {
        return Stream.of(
                        Stream.of(System.getProperty("java.class.path")),
                        entries("jdk.module.path").flatMap(ClassPath::modules),
                        Stream.of(root(type), root(OtherProgram.class), root(LedgerStore.class)))
                .flatMap(entries -> entries)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> entries(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator, -1));
    }

    /** An entry of a module path may be a directory of jars. */
    private static Stream<String> modules(String entry) {
        return Files.isDirectory(Path.of(entry)) ? Stream.of(entry, entry + File.separator + "*") : Stream.of(entry);
    }

    /** Asks for the class file and not for the code source, which is the module where a class was patched into one. */
    private static String root(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        URLConnection connection =
                Objects.requireNonNull(type.getResource(file), file).openConnection();
        try {
            if (connection instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).toString();
            }
            Path root = Path.of(connection.getURL().toURI());
            for (long i = file.chars().filter(c -> c == '/').count(); i > 0; i--) {
                root = Objects.requireNonNull(root.getParent(), "a class file lies in a directory");
            }
            return root.toString();
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }
}
