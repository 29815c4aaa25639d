package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.relationshipledger.Occurrence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that several people of one machine keep stays theirs, whoever saves. Its users need not exist. */
class SharedAccessTest {
    private static final int SOMEBODY = 54_321;
    private static final int THEIR_GROUP = 54_322;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void somebodyHasALedgerThatTheirGroupMayWrite() throws IOException {
        file = directory.resolve("ledger.json");
        save("begun");
        assumeTrue(
                "root".equals(System.getProperty("user.name"))
                        && directory
                                .getFileSystem()
                                .supportedFileAttributeViews()
                                .contains("unix"),
                "skipped: only root on a Unix can have the files of others");
        Files.setAttribute(file, "unix:gid", THEIR_GROUP);
        Files.setAttribute(file, "unix:uid", SOMEBODY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    }

    @Test
    void aLaterVersionStaysTheirs() throws IOException {
        save("by root");

        assertTheirs(file);
    }

    @Test
    void theCopiesAreTheirsToo() throws IOException {
        save("by root");

        assertTheirs(JsonFileLedgerStore.at(file).backups().get(0).file());
    }

    @Test
    void aLockFileThatIsMadeForTheLedgerIsTheirsToo() throws IOException {
        Files.delete(directory.resolve("ledger.json.lock"));

        save("by root");

        assertTheirs(directory.resolve("ledger.json.lock"));
    }

    @Test
    void whoeverMayWriteItThroughTheGroupSavesItAndItBelongsToThemThen() throws IOException {
        saveAsAMemberOfTheirGroup("-chown,-dac_override");

        assertThat(Files.getAttribute(file, "unix:uid")).as("owner").isEqualTo(0);
        assertThat(Files.getAttribute(file, "unix:gid")).as("group").isEqualTo(THEIR_GROUP);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    /** As root may, where it can write every file and give none away: the owner would be locked out. */
    @Test
    void whoWouldTakeItAwayFromItsOwnerDoesNotSaveIt() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> saveAsAMemberOfTheirGroup("-chown")).hasMessageContaining("nothing was written");
        assertThat(file).hasBinaryContent(before);
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whoMayNotWriteItDoesNotReplaceItThoughTheDirectoryIsTheirs() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> saveAsAMemberOfTheirGroup("-chown,-dac_override"))
                .hasMessageContaining("it is read-only");
        assertThat(file).hasBinaryContent(before);
    }

    /** Saves in a process of root that has lost some of its privileges. */
    private void saveAsAMemberOfTheirGroup(String without) throws IOException {
        try {
            Shell.run("setpriv", "--version");
        } catch (IOException unknown) {
            abort("skipped: no setpriv is here to take privileges from a process: " + unknown.getMessage());
        }
        Shell.run(
                "setpriv",
                "--groups=" + THEIR_GROUP,
                "--inh-caps=" + without,
                "--bounding-set=" + without,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SavingProgram.class.getName(),
                file.toString());
    }

    private void save(String event) {
        assertThat(JsonFileLedgerStore.at(file)
                        .update(ledger -> ledger.record(Occurrence.of(event, LocalDate.of(2026, 11, 23))))
                        .ledger()
                        .occurrences())
                .isNotEmpty();
    }

    private static void assertTheirs(Path path) throws IOException {
        assertThat(Files.getAttribute(path, "unix:uid")).as("owner").isEqualTo(SOMEBODY);
        assertThat(Files.getAttribute(path, "unix:gid")).as("group").isEqualTo(THEIR_GROUP);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-rw-r--");
    }
}
