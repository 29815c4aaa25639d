package io.github.relationshipledger.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One directory of a disk in memory, which remembers every change and every flush. It promises as little as POSIX does: a
 * change of a name reaches the medium when the directory is flushed, bytes when their file is, both maybe earlier, and in no
 * order. {@link CrashStates} tells what a crash may leave. Contents are text of one byte a character, so that they are equal
 * by value.
 */
class CrashDisk implements Disk {
    static final Path DIRECTORY = Path.of("").toAbsolutePath().resolve("in-memory");

    private final Map<String, Node> names = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Begins with what a crash, or nothing, has left. */
    CrashDisk(Map<String, String> left) {
        left.forEach((name, content) -> {
            Node node = new Node();
            rename(Map.of(name, node));
            write(node, content);
            steps.add(new Flush(node));
        });
        steps.add(new Flush(null));
    }

    /** Returns what was done to this disk so far, flushes included. */
    List<Step> steps() {
        return steps;
    }

    /** Returns what every program sees. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        names.forEach((name, node) -> contents.put(name, node.content));
        return contents;
    }

    @Override
    public Path realPath(Path file) throws IOException {
        if (!file.equals(DIRECTORY)) {
            find(file);
        }
        return file;
    }

    @Override
    public boolean isRegular(Path file) {
        return true;
    }

    @Override
    public boolean isReadOnly(Path file) {
        return false;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return find(file).content.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public List<String> names(Path directory) {
        return List.copyOf(names.keySet());
    }

    @Override
    public boolean isForgotten(Path file) {
        return true;
    }

    @Override
    public OpenFile openLock(Path file, Path original) {
        return new Open(new Node());
    }

    @Override
    public OpenFile create(Path file) throws IOException {
        if (names.containsKey(name(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Node node = new Node();
        rename(Map.of(name(file), node));
        return new Open(node);
    }

    @Override
    public void copyAccess(Path original, Path copy) {}

    @Override
    public @Nullable OpenFile openDirectory(Path directory) {
        return new Open(null);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Map<String, @Nullable Node> changes = new HashMap<>();
        changes.put(name(from), null);
        changes.put(name(to), find(from));
        rename(changes);
    }

    @Override
    public boolean delete(Path file) {
        if (!names.containsKey(name(file))) {
            return false;
        }
        Map<String, @Nullable Node> changes = new HashMap<>();
        changes.put(name(file), null);
        rename(changes);
        return true;
    }

    /** Writes into a file that is there, as no careful program does. */
    void overwrite(Path file, String content) throws IOException {
        write(find(file), "");
        write(find(file), content);
        steps.add(new Flush(find(file)));
    }

    private void rename(Map<String, @Nullable Node> changes) {
        Step step = new Rename(changes);
        step.applyTo(names);
        steps.add(step);
    }

    private void write(Node node, String content) {
        node.content = content;
        steps.add(new Write(node, content));
    }

    private Node find(Path file) throws IOException {
        Node node = names.get(name(file));
        if (node == null) {
            throw new NoSuchFileException(file.toString());
        }
        return node;
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    /** A file, whatever its name is. */
    static final class Node {
        private String content = "";

        private Node() {}
    }

    /** Something that was done to the disk. */
    sealed interface Step {
        default void applyTo(Map<String, Node> names) {}
    }

    /** Names were given to files, or taken from them; all of it or nothing. */
    record Rename(Map<String, @Nullable Node> changes) implements Step {
        @Override
        public void applyTo(Map<String, Node> names) {
            changes.forEach((name, node) -> names.compute(name, (same, before) -> node));
        }
    }

    /** A file got new content. */
    record Write(Node node, String content) implements Step {}

    /** The content of a file has reached the medium, or all names have. */
    record Flush(@Nullable Node node) implements Step {}

    private final class Open implements OpenFile {
        private final @Nullable Node node;

        private Open(@Nullable Node node) {
            this.node = node;
        }

        @Override
        public boolean tryLock() {
            return true;
        }

        @Override
        public void write(byte[] bytes) {
            Node file = Objects.requireNonNull(node);
            CrashDisk.this.write(file, file.content + new String(bytes, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void force() {
            steps.add(new Flush(node));
        }

        @Override
        public void close() {}
    }
}
