package io.github.relationshipledger.json;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Disks on which a new version comes to its place by another way than a rename. They flush nothing by themselves. */
abstract class WrongMove extends LocalDisk {
    private WrongMove() {
        super(Durability.PROGRAM_CRASH);
    }

    /** Empties the file and writes into it, in pieces and with flushes, so that it takes as long as it may. */
    static final class InPlace extends WrongMove {
        private static final int PIECE = 1 << 10;

        @Override
        public void move(Path from, Path to) throws IOException {
            byte[] bytes = Files.readAllBytes(from);
            try (FileChannel channel = FileChannel.open(to, CREATE, WRITE, TRUNCATE_EXISTING)) {
                for (int at = 0; at < bytes.length; at += PIECE) {
                    channel.force(true);
                    channel.write(ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at)));
                }
            }
            Files.delete(from);
        }
    }

    /** As if a rename could not replace a file. The flush lets it take as long as it may. */
    static final class DeleteThenRename extends WrongMove {
        @Override
        public void move(Path from, Path to) throws IOException {
            Files.deleteIfExists(to);
            try (FileChannel channel = FileChannel.open(from, WRITE)) {
                channel.force(true);
            }
            super.move(from, to);
        }
    }
}
