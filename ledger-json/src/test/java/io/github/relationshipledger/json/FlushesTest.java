package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is flushed in the end: the flight recorder sees behind the seam at which the other tests let a disk fail. */
class FlushesTest {
    private static final String TEMPORARY = "ledger.json.tmp";
    private static final String DIRECTORY = "the directory";

    @TempDir
    private Path recordings;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void needsAFlightRecorder() throws IOException {
        assumeTrue(FlightRecorder.isAvailable(), "skipped: this Java has no flight recorder");
        assumeTrue(
                directory.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: only where there are POSIX modes is a directory flushed");
        directory = directory.toRealPath();
        file = directory.resolve("ledger.json");
    }

    @Test
    void aSaveFlushesEveryFileAndItsDirectoryUnlessToldOtherwise() throws IOException {
        JsonFileLedgerStore store = JsonFileLedgerStore.at(file);

        assertThat(flushedBy(() -> save(store))).as("the first").containsExactly(TEMPORARY, DIRECTORY);
        assertThat(flushedBy(() -> save(store)))
                .as("a later one, with the copy of the version before")
                .containsExactly(TEMPORARY, DIRECTORY, TEMPORARY, DIRECTORY);
        assertThat(flushedBy(store::purgeBackups)).as("a purge").containsExactly(DIRECTORY);
    }

    @Test
    void aSaveThatNeedNotSurviveALossOfPowerFlushesNothing() throws IOException {
        JsonFileLedgerStore store = JsonFileLedgerStore.builder(file)
                .durability(Durability.PROGRAM_CRASH)
                .build();

        assertThat(flushedBy(() -> save(store))).isEmpty();
    }

    @Test
    void anExportIsFlushedLikeASave() throws IOException {
        assertThat(flushedBy(() -> LedgerJson.write(Ledger.empty(), file))).containsExactly(TEMPORARY, DIRECTORY);
    }

    private static void save(JsonFileLedgerStore store) {
        Snapshot before = store.load();
        assertThat(store.save(before.revision(), Ledger.empty()).revision()).isNotEqualTo(Revision.NONE);
    }

    /** Returns what the work has flushed below the directory, in its order. */
    private List<String> flushedBy(Runnable work) throws IOException {
        Path recorded = Files.createTempFile(recordings, "", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withThreshold(Duration.ZERO).withoutStackTrace();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(recorded);
        }
        return RecordingFile.readAllEvents(recorded).stream()
                .filter(event -> event.getString("path").startsWith(directory.toString()))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .map(this::flushed)
                .toList();
    }

    private String flushed(RecordedEvent event) {
        Path path = Path.of(event.getString("path"));
        String name = path.equals(directory)
                ? DIRECTORY
                : path.getFileName().toString().replaceFirst("[0-9a-f]{16}\\.", "");
        return event.getBoolean("metaData") ? name : name + " without its length";
    }
}
