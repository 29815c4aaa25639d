package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last good versions stay beside the file, and one can go back to them. */
class BackupsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path directory;

    private Path file;
    private JsonFileLedgerStore store;

    @BeforeEach
    void openAStore() {
        file = directory.resolve("ledger.json");
        store = JsonFileLedgerStore.at(file);
    }

    @Test
    void theFirstSaveKeepsNothing() {
        save("one");

        assertThat(store.backups()).isEmpty();
    }

    @Test
    void everySaveKeepsTheVersionThatItReplacesByteForByte() throws IOException {
        Snapshot one = save("one");
        byte[] bytes = Files.readAllBytes(file);

        save("two");

        assertThat(store.backups()).singleElement().satisfies(backup -> {
            assertThat(backup.revision()).isEqualTo(one.revision());
            assertThat(backup.file())
                    .hasFileName("ledger.json." + one.revision() + ".bak")
                    .hasBinaryContent(bytes);
            assertThat(backup.load()).isEqualTo(one);
            assertThat(backup.isIntact()).isTrue();
            assertThat(backup).hasToString(backup.file().toString());
        });
    }

    @Test
    void theLastTenVersionsAreKeptTheNewestFirst() {
        List<Revision> revisions = saveTimes(15);

        assertThat(store.backups()).extracting(Backup::revision).containsExactlyElementsOf(newestFirst(revisions, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void asManyAreKeptAsTheBuilderSays(int backups) {
        saveTimes(5);

        JsonFileLedgerStore other =
                JsonFileLedgerStore.builder(file).backups(backups).build();
        other.update(ledger -> ledger.record(Occurrence.of("one more", MONDAY)));

        assertThat(other.backups()).hasSize(backups);
    }

    @Test
    void aRefusedSaveKeepsAndDeletesNothing() {
        saveTimes(12);
        List<Path> before = files();

        assertThatExceptionOfType(VersionConflictException.class)
                .isThrownBy(() -> store.save(Revision.of("7-old"), Ledger.empty()));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSaveThatIsRepeatedKeepsItsVersionOnce() {
        Snapshot one = save("one");
        Disk fails = WatchedDisk.before(WatchedDisk.failing("move", 2));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() ->
                        new JsonFileLedgerStore(file, fails, Duration.ZERO, 10).save(one.revision(), Ledger.empty()))
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        save("two");

        assertThat(store.backups()).extracting(Backup::revision).containsExactly(one.revision());
    }

    /** Or the next copies would count as older than those that are there, and be deleted before them. */
    @Test
    void afterADeletionTheNumbersGoOnFromTheNewestCopy() throws IOException {
        List<Revision> before = saveTimes(12);
        Files.delete(file);

        Revision first = save("begun anew").revision();
        save("and on");

        assertThat(first.value()).startsWith("12-");
        assertThat(store.backups())
                .extracting(Backup::revision)
                .startsWith(first)
                .doesNotContain(before.get(1))
                .hasSize(10);
    }

    @Test
    void afterAnOldCopyWasPutBackByHandTheNumbersGoOnToo() throws IOException {
        saveTimes(5);
        Files.copy(store.backups().get(3).file(), file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(save("after it").revision().value()).startsWith("5-");
    }

    @Test
    void restoringSavesTheOldLedgerAsANewVersion() {
        List<Revision> revisions = saveTimes(3);
        Snapshot last = store.load();
        Backup first = store.backups().get(1);

        Snapshot restored = store.restore(first);

        assertThat(restored).isEqualTo(store.load());
        assertThat(restored.ledger()).isEqualTo(first.load().ledger());
        assertThat(revisions).doesNotContain(restored.revision());
        assertThat(store.backups()).first().returns(last, Backup::load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "{\"schema\": 1, \"relationsh", "{\"schema\": 2}"})
    void restoringOverWhatIsNoLedgerKeepsIt(String damage) throws IOException {
        List<Revision> revisions = saveTimes(3);
        Files.writeString(file, damage);

        Snapshot restored = store.restore(store.backups().get(0));

        assertThat(restored.revision().value()).startsWith("3-");
        assertThat(restored.ledger().occurrences()).hasSize(2);
        assertThat(directory)
                .isDirectoryContaining(there -> there.toString().endsWith(".unreadable")
                        && contentOf(there).equals(damage));
        assertThat(store.backups()).extracting(Backup::revision).doesNotContain(revisions.get(2));
    }

    @Test
    void restoringWhereTheFileIsGoneBringsItBack() throws IOException {
        Snapshot one = save("one");
        save("two");
        Files.delete(file);

        store.restore(store.backups().get(0));

        assertThat(store.load().ledger()).isEqualTo(one.ledger());
    }

    @Test
    void restoringKeepsTheReplacedVersionThoughNoCopiesAreWanted() {
        saveTimes(2);
        Backup backup = store.backups().get(0);
        Snapshot last = store.load();

        JsonFileLedgerStore.builder(file).backups(0).build().restore(backup);

        assertThat(store.backups()).extracting(Backup::revision).contains(last.revision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "another"})
    void aDamagedBackupIsNoticedAndNotRestored(String damage) throws IOException {
        save("one");
        save("two");
        Snapshot current = store.load();
        Backup backup = store.backups().get(0);
        Files.writeString(
                backup.file(),
                damage.equals("another") ? Files.readString(backup.file()).replace("one", "eno") : damage);

        assertThat(backup.isIntact()).isFalse();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.restore(backup))
                .withMessageContaining(backup.file().toString())
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(store.load()).isEqualTo(current);
    }

    @Test
    void aBackupThatIsGoneIsNoticed() throws IOException {
        save("one");
        save("two");
        Backup backup = store.backups().get(0);
        Files.delete(backup.file());

        assertThat(backup.isIntact()).isFalse();
        assertThatExceptionOfType(StoreException.class).isThrownBy(backup::load).withMessageContaining("take another");
    }

    @Test
    void purgingDeletesAllThatMayHoldLinesOfTheLedgerAndNothingElse() throws IOException {
        saveTimes(4);
        Files.writeString(file, "damaged");
        store.restore(store.backups().get(0));
        Files.createFile(directory.resolve("ledger.json.0123456789abcdef.tmp"));
        List<String> others = List.of(
                "ledger.json.bak",
                "ledger.json.old.bak",
                "ledger.json.7-0123456789abcdef.bak",
                "ledger.json2.7-0123456789abcdef0123456789abcdef.bak",
                "other.json.7-0123456789abcdef0123456789abcdef.bak",
                "ledger.json.tmp");
        for (String other : others) {
            Files.createFile(directory.resolve(other));
        }
        Snapshot current = store.load();

        assertThat(store.purgeBackups()).isEqualTo(3 + 1 + 1);

        assertThat(store.backups()).isEmpty();
        assertThat(store.load()).isEqualTo(current);
        List<String> left = new ArrayList<>(others);
        left.addAll(List.of("ledger.json", "ledger.json.lock"));
        assertThat(files()).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(store.purgeBackups()).isZero();
    }

    @Test
    void aCopyThatCannotBePurgedIsNamed() {
        saveTimes(3);
        Disk disk = WatchedDisk.before(WatchedDisk.failing("delete", 2));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new JsonFileLedgerStore(file, disk, Duration.ZERO, 10).purgeBackups())
                .withMessageContaining(".bak cannot be deleted");
        assertThat(store.backups()).hasSize(1);
    }

    @Test
    void temporaryFilesOfProgramsThatDiedAreDeletedAfterAnHour() throws IOException {
        Path forgotten = Files.createFile(directory.resolve("ledger.json.0123456789abcdef.tmp"));
        Files.setLastModifiedTime(forgotten, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Path fresh = Files.createFile(directory.resolve("ledger.json.fedcba9876543210.tmp"));
        Path another = Files.createFile(directory.resolve("notes.tmp"));
        Files.setLastModifiedTime(another, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        save("one");

        assertThat(forgotten).doesNotExist();
        assertThat(fresh).exists();
        assertThat(another).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "isForgotten"})
    void whatCannotBeTidiedDoesNotFailTheSave(String operation) throws IOException {
        saveTimes(3);
        Files.createFile(directory.resolve("ledger.json.0123456789abcdef.tmp"));
        Disk disk = WatchedDisk.before(WatchedDisk.failing(operation, 1));
        LedgerStore keepsOne = new JsonFileLedgerStore(file, disk, Duration.ZERO, 1);

        Snapshot saved = keepsOne.update(ledger -> ledger.record(Occurrence.of("one more", MONDAY)));

        assertThat(store.load()).isEqualTo(saved);
        assertThat(store.backups()).hasSize(3);
        assertThat(keepsOne.update(ledger -> Ledger.empty())).isEqualTo(store.load());
        assertThat(store.backups()).hasSize(1);
    }

    private Snapshot save(String event) {
        return store.update(ledger -> ledger.record(Occurrence.of(event, MONDAY)));
    }

    private List<Revision> saveTimes(int times) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            revisions.add(save("save " + i).revision());
        }
        return revisions;
    }

    private static List<Revision> newestFirst(List<Revision> revisions, int most) {
        List<Revision> before = new ArrayList<>(revisions.subList(0, revisions.size() - 1));
        Collections.reverse(before);
        return before.subList(0, most);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String contentOf(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
