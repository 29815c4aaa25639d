package io.github.relationshipledger.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A file system in a file, whose power can be cut: a clone of the file, made in one moment, is what a disk would hold that
 * lost its power just then, and mounting the clone replays the journal as a system does that starts again. What was written
 * but not yet given to the disk is not in it. Clones need a file system that knows them, so that one lies in a file as well.
 */
final class VanishingDisk implements AutoCloseable {
    private final Path directory;
    private final Path image;
    private final String options;
    private final Deque<Path> mounted = new ArrayDeque<>();

    /** Makes a file system of a kind, in a directory of the real disk. Needs root. */
    VanishingDisk(Path directory, String kind) throws IOException {
        this.directory = directory;
        // Two XFS with one identity are refused unless told that it is meant.
        this.options = kind.equals("xfs") ? "loop,nouuid" : "loop";
        Path host = directory.resolve("host.img");
        make(host, "xfs", "4G");
        mount(host, "loop", directory.resolve("host"));
        this.image = directory.resolve("host").resolve("disk.img");
        make(image, kind, "320M");
        mount(image, options, root());
    }

    /** Returns where it is mounted. */
    Path root() {
        return directory.resolve("root");
    }

    /** Cuts the power; {@link #startAgain} shows what is left. */
    void cut() throws IOException {
        Shell.run("cp", "--reflink=always", image.toString(), copy().toString());
    }

    /** Mounts what the last cut left, and returns where. */
    Path startAgain() throws IOException {
        Path left = directory.resolve("left");
        mount(copy(), options, left);
        return left;
    }

    /** Takes away what was mounted last. */
    void unmount() throws IOException {
        Shell.run("umount", mounted.pop().toString());
    }

    private Path copy() {
        return image.resolveSibling("clone.img");
    }

    private static void make(Path file, String kind, String size) throws IOException {
        Shell.run("truncate", "-s", size, file.toString());
        Shell.run("mkfs." + kind, "-q", file.toString());
    }

    private void mount(Path file, String mountOptions, Path where) throws IOException {
        Files.createDirectories(where);
        Shell.run("mount", "-o", mountOptions, file.toString(), where.toString());
        mounted.push(where);
    }

    @Override
    public void close() throws IOException {
        while (!mounted.isEmpty()) {
            unmount();
        }
    }
}
