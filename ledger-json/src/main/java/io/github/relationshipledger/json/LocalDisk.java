package io.github.relationshipledger.json;

import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk as Java's file API gives it. Where a platform has no POSIX modes, its own defaults apply. */
class LocalDisk implements Disk {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> ANY_WRITE = PosixFilePermissions.fromString("-w--w--w-");
    private static final Set<PosixFilePermission> GROUP_SHARES = PosixFilePermissions.fromString("---rw----");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    /** A channel copies what it writes outside of the heap, and the thread keeps the copy. */
    private static final int CHUNK = 1 << 16;

    private final Durability durability;

    LocalDisk() {
        this(Durability.POWER_LOSS);
    }

    LocalDisk(Durability durability) {
        this.durability = durability;
    }

    @Override
    public Path realPath(Path file) throws IOException {
        return file.toRealPath();
    }

    @Override
    public boolean isRegular(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
    }

    @Override
    public boolean isReadOnly(Path file) throws IOException {
        // Root may write everything: the mode says what was meant.
        return Files.exists(file)
                && (!Files.isWritable(file)
                        || (hasModes(file) && Collections.disjoint(Files.getPosixFilePermissions(file), ANY_WRITE)));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Json.LONGEST_DOCUMENT + 1);
        }
    }

    @Override
    public List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public boolean isForgotten(Path file) throws IOException {
        Instant written =
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        return written.isBefore(Instant.now().minus(AN_HOUR));
    }

    @Override
    public OpenFile openLock(Path file, Path original) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            makeLock(file, original);
        }
        requireRegular(file);
        return new Channel(FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), durability);
    }

    /**
     * Makes the lock file with its access complete, by linking a temporary one: others may open it from the moment that it
     * is there, and a failure on the way must not leave one that shuts them out for ever.
     */
    private void makeLock(Path file, Path original) throws IOException {
        Path temporary = LedgerFile.temporary(original);
        createNew(temporary).close();
        try {
            copyAccess(original, temporary);
            link(temporary, file);
        } catch (FileAlreadyExistsException another) {
            // Somebody made it first.
            return;
        } finally {
            Files.delete(temporary);
        }
    }

    private void link(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // A disk without links has hardly any rights to complete: the file is its owner's, as any new one.
            createNew(file).close();
        }
    }

    /** Opening a pipe waits for whoever is at its other end, and a link leads elsewhere. */
    private static void requireRegular(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
    }

    @Override
    public OpenFile create(Path file) throws IOException {
        return createNew(file);
    }

    private OpenFile createNew(Path file) throws IOException {
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileAttribute<?>[] attributes = hasModes(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        return new Channel(FileChannel.open(file, options, attributes), durability);
    }

    @Override
    public void copyAccess(Path original, Path copy) throws IOException {
        if (!hasModes(original) || !Files.exists(original)) {
            return;
        }
        // Some JDKs follow a link when they set a mode, though told not to.
        requireRegular(copy);
        PosixFileAttributes wanted = Files.readAttributes(original, PosixFileAttributes.class);
        PosixFileAttributeView view =
                Files.getFileAttributeView(copy, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes made = view.readAttributes();
        if (!made.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
        if (!made.owner().equals(wanted.owner())) {
            try {
                view.setOwner(wanted.owner());
            } catch (FileSystemException nobodyGivesFilesAway) {
                // Among those who share a file through its group it belongs to whoever saved last; nobody is locked
                // out.
                if (!wanted.permissions().containsAll(GROUP_SHARES)) {
                    throw nobodyGivesFilesAway;
                }
            }
        }
        if (!made.permissions().equals(wanted.permissions())) {
            view.setPermissions(wanted.permissions());
        }
    }

    @Override
    public @Nullable OpenFile openDirectory(Path directory) throws IOException {
        return durability == Durability.POWER_LOSS && hasModes(directory)
                ? new Channel(FileChannel.open(directory, StandardOpenOption.READ), durability)
                : null;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        return Files.deleteIfExists(file);
    }

    /** Tells POSIX from other platforms. */
    private static boolean hasModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private record Channel(FileChannel channel, Durability durability) implements OpenFile {
        @Override
        public boolean tryLock() throws IOException {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException inThisProcess) {
                // Somebody locks with code that is not ours: the same as a lock of another process.
                return false;
            }
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            for (int at = 0; at < bytes.length; ) {
                at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(CHUNK, bytes.length - at)));
            }
        }

        @Override
        public void force() throws IOException {
            if (durability == Durability.POWER_LOSS) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
