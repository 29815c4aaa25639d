package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.io.RandomAccessFile;
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
                    .hasFileName("ledger.json.1." + one.revision() + ".bak")
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
    void whatIsNoLedgerIsKeptBesideWhatWasNoneBefore() throws IOException {
        saveTimes(2);
        for (String damage : List.of("damaged", "damaged again", "damaged")) {
            Files.writeString(file, damage);
            store.restore(store.backups().get(0));
        }

        assertThat(files())
                .filteredOn(there -> there.toString().endsWith(".unreadable"))
                .extracting(BackupsTest::contentOf)
                .containsExactlyInAnyOrder("damaged", "damaged again");
    }

    @Test
    void whatIsNoLedgerAndTooLongToKeepIsNotReplaced() throws IOException {
        saveTimes(2);
        Backup backup = store.backups().get(0);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64 << 20) + 1);
        }

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.restore(backup))
                .withMessageContaining("too long to keep")
                .returns(Outcome.NOT_WRITTEN, StoreException::outcome);
        assertThat(file.toFile()).hasSize((64 << 20) + 1);
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
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(backup::load)
                .withMessageContaining("choose another");
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
                "ledger.json.1.7-0123456789abcdef.bak",
                "ledger.json.01.7-0123456789abcdef0123456789abcdef.bak",
                "ledger.json.7-0123456789abcdef0123456789abcdef.bak",
                "ledger.json2.1.7-0123456789abcdef0123456789abcdef.bak",
                "letter.json.1.7-0123456789abcdef0123456789abcdef.bak",
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
    void whatCannotBePurgedIsNamedAndEverythingElseIsDeleted() {
        saveTimes(5);
        Disk disk = WatchedDisk.before(WatchedDisk.failing("delete", 2));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new JsonFileLedgerStore(file, disk, Duration.ZERO, 10).purgeBackups())
                .withMessageContaining("3 of its copies are deleted, and these are left: [" + directory)
                .withMessageContaining("the ledger is as it was");
        assertThat(store.backups()).hasSize(1);
    }

    @Test
    void aPurgeThatMayNotLastSaysSo() {
        saveTimes(5);
        Disk disk = WatchedDisk.before(WatchedDisk.failing("openDirectory.force", 1));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new JsonFileLedgerStore(file, disk, Duration.ZERO, 10).purgeBackups())
                .withMessageContaining("4 of its copies are deleted, and may be back after a loss of power");
        assertThat(store.backups()).isEmpty();
    }

    /** Its revision is number 0, the smallest: the place among the copies must not depend on it. */
    @Test
    void aVersionWrittenByHandIsKeptLikeAnyOther() {
        saveTimes(12);
        LedgerJson.write(Ledger.empty(), file);
        Snapshot byHand = store.load();

        saveTimes(9);

        assertThat(store.backups()).hasSize(10).extracting(Backup::revision).contains(byHand.revision());
        save("one more");
        save("and another");
        assertThat(store.backups()).extracting(Backup::revision).doesNotContain(byHand.revision());
    }

    @Test
    void aVersionThatWasPutBackIsKeptAgainWhenItIsReplaced() throws IOException {
        saveTimes(12);
        Backup old = store.backups().get(9);
        Files.copy(old.file(), file, StandardCopyOption.REPLACE_EXISTING);

        save("after it");

        assertThat(store.backups()).first().returns(old.revision(), Backup::revision);
    }

    @Test
    void aBackupOfAnotherFileIsNotRestored() {
        save("one");
        JsonFileLedgerStore other = JsonFileLedgerStore.at(directory.resolve("other.json"));
        other.save(Revision.NONE, Ledger.empty());
        other.update(ledger -> ledger.record(Occurrence.of("other", MONDAY)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.restore(other.backups().get(0)))
                .withMessageContaining("is not one of ledger " + file + ": choose one");
    }

    @Test
    void aPlantedPipeIsNoBackup() throws IOException {
        saveTimes(2);
        Path backup = store.backups().get(0).file();
        Files.delete(backup);
        Shell.run("mkfifo", backup.toString());

        assertThat(store.backups()).singleElement().returns(false, Backup::isIntact);
    }

    @Test
    void aCopyThatClaimsTheLastNumberStopsNoCounting() throws IOException {
        Files.createFile(directory.resolve("ledger.json.1.9007199254740991-0123456789abcdef0123456789abcdef.bak"));

        assertThat(saveTimes(3))
                .map(revision -> revision.value().split("-", 2)[0])
                .containsExactly("1", "2", "3");
    }

    @Test
    void backupsOfOneFileAndVersionAreEqual() {
        saveTimes(3);

        assertThat(store.backups()).isEqualTo(store.backups()).doesNotHaveDuplicates();
        assertThat(store.backups().get(0)).hasSameHashCodeAs(store.backups().get(0));
    }

    @Test
    void temporaryFilesOfProgramsThatDiedAreDeletedAfterAnHour() throws IOException {
        Path fresh = Files.createFile(directory.resolve("ledger.json.fedcba9876543210.tmp"));
        Path young = Files.createFile(directory.resolve("ledger.json.00000000000000aa.tmp"));
        Path forgotten = Files.createFile(directory.resolve("ledger.json.0123456789abcdef.tmp"));
        Path another = Files.createFile(directory.resolve("notes.tmp"));
        Instant now = Files.getLastModifiedTime(fresh).toInstant();
        Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofMinutes(50))));
        Files.setLastModifiedTime(forgotten, FileTime.from(now.minus(Duration.ofMinutes(61))));
        Files.setLastModifiedTime(another, FileTime.from(now.minus(Duration.ofDays(300))));

        save("one");

        assertThat(files()).contains(fresh, young, another).doesNotContain(forgotten);
    }

    @Test
    void aLinkToNothingThatIsNamedLikeATemporaryFileDoesNotStopTheTidying() throws IOException {
        Files.createSymbolicLink(directory.resolve("ledger.json.0123456789abcdef.tmp"), directory.resolve("nothing"));

        saveTimes(12);

        assertThat(store.backups()).hasSize(10);
    }

    @Test
    void whatCannotBeTidiedFailsNoSaveAndKeepsNothingElse() throws IOException {
        saveTimes(5);
        Path obstacle = Files.createDirectory(directory.resolve("ledger.json.0123456789abcdef.tmp"));
        Files.createFile(obstacle.resolve("file"));
        Files.setLastModifiedTime(obstacle, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Disk disk = WatchedDisk.before(WatchedDisk.failing("delete", 2));
        LedgerStore keepsOne = new JsonFileLedgerStore(file, disk, Duration.ZERO, 1);

        // Not by an update, which would look and find that all is well.
        Snapshot saved = keepsOne.save(store.load().revision(), Ledger.empty());

        assertThat(store.load()).isEqualTo(saved);
        assertThat(store.backups()).hasSize(2);
        assertThat(keepsOne.save(saved.revision(), Ledger.empty())).isEqualTo(store.load());
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
