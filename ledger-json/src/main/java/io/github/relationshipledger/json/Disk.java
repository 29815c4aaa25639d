package io.github.relationshipledger.json;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the file store asks of a disk, one method an operation, so that a test can let any single one fail. */
interface Disk {
    /** Returns the absolute path without links; fails where there is no file. */
    Path realPath(Path file) throws IOException;

    /** Tells whether the file has bytes that stay: a directory, a pipe and a device have not. */
    boolean isRegular(Path file) throws IOException;

    /** Tells whether the file must not change, by its mode or for this user. */
    boolean isReadOnly(Path file) throws IOException;

    /** Reads the file, also on an interrupted thread: all of it, or one byte more than a ledger may have. */
    byte[] read(Path file) throws IOException;

    /** Returns the names in a directory, in no order. */
    List<String> names(Path directory) throws IOException;

    /** Tells whether the file was written so long ago that nobody can still be writing it. */
    boolean isForgotten(Path file) throws IOException;

    /** Opens the lock file. Where there is none it is made, for whoever may write the original. */
    OpenFile openLock(Path file, Path original) throws IOException;

    /** Creates a file that nobody else can read. Fails where there is something of that name, a link included. */
    OpenFile create(Path file) throws IOException;

    /** Gives the copy the mode, the group and the owner of the original, if there is an original. */
    void copyAccess(Path original, Path copy) throws IOException;

    /** Opens a directory to force it, as a rename needs to last; null where there is nothing to force. */
    @Nullable OpenFile openDirectory(Path directory) throws IOException;

    /** Renames the file, over another of that name, so that nobody ever sees something between the two. */
    void move(Path from, Path to) throws IOException;

    /** Deletes the file and tells whether it was there. */
    boolean delete(Path file) throws IOException;

    /** A file that is open for one of the purposes above. */
    interface OpenFile extends Closeable {
        /** Locks the file until it is closed, unless somebody else has locked it. */
        boolean tryLock() throws IOException;

        /** Appends the bytes. */
        void write(byte[] bytes) throws IOException;

        /** Returns when everything has reached the disk. */
        void force() throws IOException;
    }
}
