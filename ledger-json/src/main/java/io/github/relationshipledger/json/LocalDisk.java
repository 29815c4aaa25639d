package io.github.relationshipledger.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disk as Java's file API gives it. Where a platform has no POSIX modes, its own defaults apply. */
class LocalDisk implements Disk {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> ANY_WRITE = PosixFilePermissions.fromString("-w--w--w-");
    /** A channel copies what it writes outside of the heap, and the thread keeps the copy. */
    private static final int CHUNK = 1 << 16;

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
    public OpenFile openLock(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE);
    }

    @Override
    public OpenFile create(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE_NEW);
    }

    private static OpenFile open(Path file, OpenOption create) throws IOException {
        Set<OpenOption> options = Set.of(create, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileAttribute<?>[] attributes = hasModes(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        return new Channel(FileChannel.open(file, options, attributes));
    }

    @Override
    public void copyMode(Path original, Path copy) throws IOException {
        if (hasModes(original) && Files.exists(original)) {
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(original));
        }
    }

    @Override
    public @Nullable OpenFile openDirectory(Path directory) throws IOException {
        return hasModes(directory) ? new Channel(FileChannel.open(directory, StandardOpenOption.READ)) : null;
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

    private record Channel(FileChannel channel) implements OpenFile {
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
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
