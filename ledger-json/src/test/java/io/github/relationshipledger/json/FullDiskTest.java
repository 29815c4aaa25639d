package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a disk that is full, or that became read-only as failing disks do, nothing is lost and saving begins again after it. */
class FullDiskTest {
    private static final int DISK = 64 << 10;
    private static final Ledger SMALL = occurrences(1);

    @TempDir
    private Path directory;

    private Path disk;
    private JsonFileLedgerStore store;
    private Snapshot saved;

    @BeforeEach
    void mountASmallDisk() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "skipped: only root can mount a small disk");
        disk = Files.createDirectory(directory.resolve("disk"));
        try {
            Shell.run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString());
        } catch (IOException refused) {
            abort("skipped: no small disk can be mounted here: " + refused.getMessage());
        }
        store = JsonFileLedgerStore.at(disk.resolve("ledger.json"));
        saved = store.save(Revision.NONE, SMALL);
    }

    @AfterEach
    void unmountIt() throws IOException {
        if (store != null) {
            Shell.run("umount", disk.toString());
        }
    }

    /** The disk takes a part of the new version, or all of its copy and no more, or nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4 << 10, 8 << 10, 12 << 10})
    void aVersionForWhichThereIsNoRoomIsNotWritten(int room) throws IOException {
        Path filler = disk.resolve("filler");
        fill(filler, room);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.save(saved.revision(), occurrences(300)))
                .withMessageContaining("the disk is full")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);

        assertThat(store.load()).isEqualTo(saved);
        assertThat(disk).isDirectoryNotContaining("glob:**.tmp");
        Files.delete(filler);
        assertThat(store.save(saved.revision(), occurrences(300))).isEqualTo(store.load());
    }

    @Test
    void aDiskThatBecameReadOnlyIsReadAndNotWritten() throws IOException {
        Shell.run("mount", "-o", "remount,ro", disk.toString());

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.save(saved.revision(), occurrences(2)))
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(store.load()).isEqualTo(saved);
    }

    private static Ledger occurrences(int count) {
        return Ledger.of(
                List.of(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Occurrence.of("event " + number, LocalDate.of(2026, 11, 23)))
                        .toList(),
                List.of());
    }

    /** Fills the disk so that only so many bytes are left. */
    private void fill(Path filler, int room) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(filler, new byte[Math.toIntExact(free - room)]);
        assertThat(Files.getFileStore(disk).getUsableSpace()).isEqualTo(room);
    }
}
