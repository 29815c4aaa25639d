package io.github.relationshipledger.json;

import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The file that a ledger lies in: how it is found, read and replaced as a whole. The steps are those of
 * {@link JsonFileLedgerStore#save}.
 */
final class LedgerFile {
    private final Path directory;
    private final Path path;
    private final Disk disk;

    private LedgerFile(Path directory, Path path, Disk disk) {
        this.directory = directory;
        this.path = path;
        this.disk = disk;
    }

    /**
     * Finds the file, or the place where it is to be (step 1). Links are followed, so that all names of a ledger mean
     * one file and one lock. What would block or swallow the bytes, as a pipe and a device do, is refused.
     */
    static LedgerFile at(Path given, Disk disk) {
        Path path = given.toAbsolutePath();
        try {
            Path real = disk.realPath(path);
            if (!disk.isRegular(real)) {
                throw Trouble.nothingWritten(real, "it is a directory, a pipe or a device", "name a file", null);
            }
            return new LedgerFile(parent(real), real, disk);
        } catch (NoSuchFileException absent) {
            if (Files.isSymbolicLink(path)) {
                throw Trouble.nothingWritten(
                        path,
                        "it is a link to a file that does not exist",
                        "put that file back (the versions before lie beside it), or remove the link to begin a new ledger",
                        absent);
            }
            return absent(path, disk);
        } catch (IOException failure) {
            throw Trouble.nothingWritten(
                    path,
                    "its path cannot be followed",
                    "see where its links lead and who may enter its directories",
                    failure);
        }
    }

    /** Makes no directory: a missing one is a slip of the pen or a disk that is not mounted. */
    private static LedgerFile absent(Path path, Disk disk) {
        try {
            Path directory = disk.realPath(parent(path));
            return new LedgerFile(directory, directory.resolve(path.getFileName()), disk);
        } catch (IOException failure) {
            throw Trouble.nothingWritten(
                    path,
                    "its directory cannot be found",
                    "correct the path, mount the disk, or make the directory",
                    failure);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "a root is a directory and was refused");
    }

    /** Respects a file that is read-only: a rename would not care (step 1). */
    LedgerFile requireWritable() {
        try {
            if (disk.isReadOnly(path)) {
                throw notWritten("it is read-only", "make it writable if it is meant to change", null);
            }
            return this;
        } catch (IOException failure) {
            throw notWritten("its mode cannot be read", "see who may enter its directory", failure);
        }
    }

    Path path() {
        return path;
    }

    /** Returns a file that lies beside this one. */
    Path beside(String suffix) {
        try {
            return directory.resolve(path.getFileName() + suffix);
        } catch (InvalidPathException unwritable) {
            throw notWritten(
                    "no name can be made of its own in the charset of this process",
                    "run it in a locale of UTF-8, such as LC_ALL=C.UTF-8",
                    unwritable);
        }
    }

    /** Tells whether a file lies beside this one and is named after it. */
    boolean isBeside(Path copy) {
        return directory.equals(copy.getParent())
                && copy.getFileName().toString().startsWith(path.getFileName() + ".");
    }

    /** Returns a name for a temporary file beside a file. */
    static Path temporary(Path file) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling(file.getFileName() + "." + random + ".tmp");
    }

    /** Returns what follows the name of this file in the names of its directory. */
    List<String> suffixes() {
        String name = path.getFileName().toString();
        try {
            return disk.names(directory).stream()
                    .filter(neighbour -> neighbour.startsWith(name))
                    .map(neighbour -> neighbour.substring(name.length()))
                    .toList();
        } catch (IOException failure) {
            throw notWritten("its directory cannot be listed", "see who may read its directory", failure);
        }
    }

    /** Returns the version that is there, or nothing where there is no file. */
    Optional<FileVersion> read() {
        try {
            return parse();
        } catch (LedgerJsonException noLedger) {
            // Who is told of a newer schema must not go back behind it.
            String fix = noLedger.isOfNewerSchema()
                    ? ""
                    : "; correct it there, or restore a version from before, if there is one"
                            + " beside it (JsonFileLedgerStore.backups)";
            throw new StoreException(
                    noLedger.getMessage() + "; the file was left as it is" + fix, Outcome.NOT_WRITTEN, noLedger);
        }
    }

    /**
     * Returns the same.
     *
     * @throws LedgerJsonException if the file holds no ledger
     */
    Optional<FileVersion> parse() {
        return bytes().map(bytes -> FileVersion.of(bytes, "ledger " + path));
    }

    /** Returns the bytes, or nothing where there is no file. */
    Optional<byte[]> bytes() {
        try {
            return Optional.of(disk.read(path));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw notWritten("it cannot be read", "see who may read it and whether the disk is well", failure);
        }
    }

    /**
     * Replaces the content, so that a crash at any moment leaves what was there or all of the new bytes, and the new
     * ones for certain once this has returned (steps 6 to 8).
     *
     * @throws StoreException if it fails; no temporary file stays behind
     */
    void replace(byte[] bytes) {
        put(path, bytes, failure -> unknown("it is not certain that the new version has reached the disk", failure));
    }

    /**
     * Puts a copy beside this file as safely as a version of its own, in the place of any other of that name.
     *
     * @throws StoreException if it fails; this file is as it was
     */
    void keep(String suffix, byte[] bytes) {
        put(
                beside(suffix),
                bytes,
                failure -> notWritten(
                        "the copy of the version before is not certain to have reached the disk",
                        Trouble.fix(failure, "see whether the disk is failing, and save again"),
                        failure));
    }

    private void put(Path target, byte[] bytes, Function<IOException, StoreException> inDoubt) {
        Path temporary = temporary(path);
        Disk.OpenFile file = create(temporary);
        boolean moving = false;
        try {
            try (file) {
                file.write(bytes);
                disk.copyAccess(path, temporary);
                file.force();
            }
            // Opened before the move, while a failure still means that nothing was written.
            try (Disk.OpenFile parent = disk.openDirectory(directory)) {
                // Step 7, without a fallback: anything else has a moment at which the file is a part, or is missing.
                moving = true;
                disk.move(temporary, target);
                // Step 8, once: a second flush after a failed one may succeed and mean nothing.
                if (parent != null) {
                    forceInterrupted(parent);
                }
            }
        } catch (IOException failure) {
            // What can still be deleted was not moved.
            boolean unmoved = delete(temporary, failure);
            throw moving && !unmoved
                    ? inDoubt.apply(failure)
                    : notWritten(
                            "the new version cannot be put in its place",
                            Trouble.fix(failure, "see whether the disk is failing, and save again"),
                            failure);
        } catch (RuntimeException | Error failure) {
            delete(temporary, failure);
            throw failure;
        }
    }

    /** Step 6: beside the file, since a rename is atomic only there. A name that is taken is left to whoever took it. */
    private Disk.OpenFile create(Path temporary) {
        try {
            return disk.create(temporary);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException failure) {
            // The latter two as the file system of a zip file says that it has no channels.
            throw notWritten(
                    "no temporary file can be made beside it",
                    Trouble.fix(failure, "see whether the disk is failing, and save again"),
                    failure);
        }
    }

    /** Returns when the names in the directory have reached the disk. */
    void forceDirectory() throws IOException {
        try (Disk.OpenFile opened = disk.openDirectory(directory)) {
            if (opened != null) {
                opened.force();
            }
        }
    }

    /** The version is in its place: an interrupt waits, or it would leave in doubt what is done. */
    private static void forceInterrupted(Disk.OpenFile directory) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            directory.force();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean delete(Path temporary, Throwable failure) {
        try {
            return disk.delete(temporary);
        } catch (IOException another) {
            failure.addSuppressed(another);
            return false;
        }
    }

    /** Makes an exception for a failure that has changed nothing. */
    StoreException notWritten(String problem, String fix, @Nullable Throwable cause) {
        return Trouble.nothingWritten(path, problem, fix, cause);
    }

    /** Makes an exception for a failure that has changed something beside this file. */
    StoreException failure(String problem, String fix, Throwable cause) {
        return Trouble.notWritten(path, problem, "the ledger is as it was; " + fix, cause);
    }

    /** Makes an exception for a failure after which the file may hold the old version or the new one. */
    StoreException unknown(String problem, Throwable cause) {
        return Trouble.unknown(path, problem, cause);
    }
}
