package io.github.relationshipledger.json;

import java.io.IOException;

/** A file whose bytes reach the disk whenever the system likes. */
record Unflushed(Disk.OpenFile file) implements Disk.OpenFile {
    @Override
    public boolean tryLock() throws IOException {
        return file.tryLock();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        file.write(bytes);
    }

    @Override
    public void force() {}

    @Override
    public void close() throws IOException {
        file.close();
    }
}
