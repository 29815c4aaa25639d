package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store is a guest on the file system: it keeps what it finds and takes nothing for what it is not. */
class FileMannersTest {
    private static final Ledger LEDGER = Ledger.empty().record(Occurrence.of("launch", LocalDate.of(2026, 11, 18)));

    @TempDir
    private Path directory;

    private Path file;
    private Path lock;

    @BeforeEach
    void needsAPosixFileSystem() {
        assumeTrue(
                directory.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: modes, links and pipes as they are here need a POSIX file system");
        file = directory.resolve("ledger.json");
        lock = directory.resolve("ledger.json.lock");
    }

    @Test
    void newFilesAreTheirOwnersAlone() throws IOException {
        save(file);

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(lock)).isEqualTo("rw-------");
    }

    /** A file that is made and then closed to others can be opened in between, and read for ever. */
    @Test
    void newFilesAreTheirOwnersAloneFromTheirFirstMoment() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger made = new AtomicInteger();
        AtOnce.run(2, thread -> {
            while (made.get() < 2_000) {
                Path next = directory.resolve(made + ".tmp");
                if (thread == 0) {
                    new LocalDisk().create(next).close();
                    made.incrementAndGet();
                } else if (Files.exists(next)) {
                    seen.add(mode(next));
                }
            }
            return thread;
        });
        assertThat(seen).containsExactly("rw-------");
    }

    @Test
    void aLaterVersionKeepsTheMode() throws IOException {
        save(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        save(file);

        assertThat(mode(file)).isEqualTo("rw-rw-r--");
    }

    @Test
    void aReadOnlyFileIsNotReplacedNotEvenByRoot() throws IOException {
        Files.writeString(file, LedgerJson.write(LEDGER));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertRefused(file, "it is read-only");
        assertThat(file).hasContent(LedgerJson.write(LEDGER));
        assertThat(lock).doesNotExist();
    }

    @Test
    void neitherARestoredVersionNorAnExportReplacesAReadOnlyFile() throws IOException {
        save(file);
        Snapshot last = save(file);
        JsonFileLedgerStore store = JsonFileLedgerStore.at(file);
        Backup backup = store.backups().get(0);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> store.restore(backup)).hasMessageContaining("it is read-only");
        assertThatThrownBy(() -> LedgerJson.write(LEDGER, file)).hasMessageContaining("it is read-only");
        assertThat(store.load()).isEqualTo(last);
    }

    @Test
    void aDirectoryThatMayNotBeWrittenToIsLeftAlone() throws IOException {
        assumeFalse(
                "root".equals(System.getProperty("user.name")),
                "skipped: root may write everywhere, so this would prove nothing");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertRefused(file, "its lock file " + lock + " cannot be locked");
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("elsewhere", "ledger.json"));
        save(elsewhere.resolve("ledger.json"));

        Snapshot saved = save(link);

        assertThat(link).isSymbolicLink();
        assertThat(JsonFileLedgerStore.at(elsewhere.resolve("ledger.json")).load())
                .isEqualTo(saved);
        assertThat(elsewhere.resolve("ledger.json.lock")).exists();
        assertThat(directory.resolve("link.json.lock")).doesNotExist();
    }

    @Test
    void aLinkToNothingIsAMistakeAndNoNewLedger() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);

        assertRefused(link, "it is a link to a file that does not exist");
        assertThatThrownBy(() -> JsonFileLedgerStore.at(link).load()).isInstanceOf(StoreException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingDirectoryIsAMistakeAndIsNotMade() {
        Path missing = directory.resolve("missing");

        assertRefused(missing.resolve("ledger.json"), "its directory cannot be found");
        assertThatThrownBy(() ->
                        JsonFileLedgerStore.at(missing.resolve("ledger.json")).load())
                .isInstanceOf(StoreException.class);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfADirectoryIsAMistake() throws IOException {
        Files.createFile(file);

        assertRefused(file.resolve("ledger.json"), "its path cannot be followed");
    }

    @Test
    void aDirectoryIsRefused() {
        assertRefused(directory, "it is a directory");
        assertRefused(Path.of("/"), "it is a directory");
        assertRefused(Path.of(""), "it is a directory");
    }

    @Test
    void aDeviceIsRefused() {
        assertRefused(Path.of("/dev/null"), "a device");
        assertThatThrownBy(() -> JsonFileLedgerStore.at(Path.of("/dev/null")).load())
                .isInstanceOf(StoreException.class);
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPipeIsRefused() throws IOException {
        Shell.run("mkfifo", file.toString());

        assertRefused(file, "a pipe");
    }

    @Test
    void aLinkPlantedInThePlaceOfTheTemporaryFileIsNeitherFollowedNorDeleted() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim"), "precious");
        List<Path> planted = new ArrayList<>();
        Disk disk = new LocalDisk() {
            @Override
            public OpenFile create(Path temporary) throws IOException {
                planted.add(Files.createSymbolicLink(temporary, victim));
                return super.create(temporary);
            }
        };

        assertThatThrownBy(() -> new JsonFileLedgerStore(file, disk, Duration.ZERO, 10).save(Revision.NONE, LEDGER))
                .isInstanceOf(StoreException.class)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(victim).hasContent("precious");
        assertThat(planted).singleElement().satisfies(link -> assertThat(link).isSymbolicLink());
    }

    @Test
    void aLinkThatTakesThePlaceOfTheTemporaryFileIsNotFollowed() throws IOException {
        save(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Path victim = Files.writeString(directory.resolve("victim"), "precious");
        Files.setPosixFilePermissions(victim, PosixFilePermissions.fromString("rw-------"));
        Disk disk = new LocalDisk() {
            @Override
            public void copyAccess(Path original, Path copy) throws IOException {
                Files.delete(copy);
                Files.createSymbolicLink(copy, victim);
                super.copyAccess(original, copy);
            }
        };
        LedgerStore attacked = new JsonFileLedgerStore(file, disk, Duration.ZERO, 0);

        assertThatThrownBy(() -> attacked.update(ledger -> Ledger.empty())).isInstanceOf(StoreException.class);
        assertThat(mode(victim)).isEqualTo("rw-------");
        assertThat(file).isRegularFile();
        assertThat(attacked.load().ledger()).isEqualTo(LEDGER);
    }

    @Test
    void aLockFileThatCannotBeMadeForEverybodyIsNotMade() throws IOException {
        Files.writeString(file, LedgerJson.write(LEDGER));
        Disk disk = new LocalDisk() {
            @Override
            public void copyAccess(Path original, Path copy) throws IOException {
                throw new FileSystemException(copy.toString(), null, "Operation not permitted");
            }
        };

        assertThatThrownBy(() -> new JsonFileLedgerStore(file, disk, Duration.ZERO, 0).purgeBackups())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("owner, group, mode");
        assertThat(directory).isDirectoryNotContaining("glob:**.{lock,tmp}");
    }

    @Test
    void aPipeInThePlaceOfTheLockFileIsRefused() throws IOException {
        Shell.run("mkfifo", lock.toString());

        assertRefused(file, "its lock file " + lock + " cannot be locked");
    }

    @Test
    void anArchiveIsReadAndNotWritten() throws IOException {
        Path archive = directory.resolve("archive.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path within = Files.writeString(zip.getPath("/ledger.json"), LedgerJson.write(LEDGER));

            assertThat(JsonFileLedgerStore.at(within).load().ledger()).isEqualTo(LEDGER);
            assertRefused(within, "keep it on a disk, and not in an archive");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLinkPlantedInThePlaceOfTheLockFileIsNotFollowed(boolean toAFile) throws IOException {
        Path victim = directory.resolve("victim");
        if (toAFile) {
            Files.createFile(victim);
        }
        Files.createSymbolicLink(lock, victim);

        assertRefused(file, "its lock file " + lock + " cannot be locked");
        assertThat(Files.exists(victim)).isEqualTo(toAFile);
        assertThat(file).doesNotExist();
    }

    @Test
    void theLockFileStaysTheSameEmptyFile() throws IOException {
        save(file);
        Object key = key(lock);

        save(file);

        assertThat(key(lock)).isEqualTo(key);
        assertThat(lock).isEmptyFile();
    }

    private static Snapshot save(Path file) {
        LedgerStore store = JsonFileLedgerStore.at(file);
        return store.save(store.load().revision(), LEDGER);
    }

    private static void assertRefused(Path file, String problem) {
        LedgerStore store = JsonFileLedgerStore.at(file);

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.save(Revision.NONE, LEDGER));

        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(refusal).hasMessageContaining(problem).hasMessageContaining(file.toString());
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
