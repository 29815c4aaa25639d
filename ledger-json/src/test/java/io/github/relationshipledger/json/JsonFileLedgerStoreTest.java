package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says about the version it holds, and that nothing is overwritten which nobody has seen. */
class JsonFileLedgerStoreTest {
    private static final Ledger ONE = Ledger.empty().record(Occurrence.of("launch", LocalDate.of(2026, 11, 18)));
    private static final Ledger TWO = ONE.record(Occurrence.of("budget", LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path directory;

    private Path file;
    private LedgerStore store;

    @BeforeEach
    void openAStore() {
        file = directory.resolve("ledger.json");
        store = JsonFileLedgerStore.at(file);
    }

    @Test
    void aFileThatIsNotThereIsALedgerThatNothingWasSavedTo() {
        assertThat(store.load()).isEqualTo(Snapshot.NONE);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatWasSavedIsLoaded() {
        Snapshot saved = store.save(Revision.NONE, Samples.roster());

        assertThat(saved.ledger()).isEqualTo(Samples.roster());
        assertThat(JsonFileLedgerStore.at(file).load()).isEqualTo(saved);
    }

    @Test
    void behindTheLastNumberThereIsNoOther() throws IOException {
        String last = LedgerJson.write(ONE).replace("\"schema\": 1,", "\"schema\": 1, \"revision\": 9007199254740991,");
        Files.writeString(file, last);

        assertThatThrownBy(() -> store.save(store.load().revision(), TWO))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("its revision is the last that there is");
        assertThat(file).hasContent(last);
    }

    @Test
    void aLargeLedgerIsWrittenWhole() {
        Ledger large = Ledger.of(
                List.of(),
                IntStream.range(0, 3_000)
                        .mapToObj(i -> Occurrence.of("launch " + i, LocalDate.of(2026, 11, 18)))
                        .toList(),
                List.of());

        store.save(Revision.NONE, large);

        assertThat(file.toFile())
                .satisfies(written -> assertThat(written.length()).isGreaterThan(200_000));
        assertThat(store.load().ledger()).isEqualTo(large);
    }

    @Test
    void theFileIsTheLedgerAsJsonWithTheNumberOfItsRevision() {
        Snapshot first = store.save(Revision.NONE, ONE);
        store.save(first.revision(), TWO);

        assertThat(file)
                .hasContent(LedgerJson.write(TWO).replace("\"schema\": 1,", "\"schema\": 1,\n  \"revision\": 2,"));
    }

    @Test
    void aRevisionIsANumberAndAHashOfTheBytes() throws IOException {
        Files.writeString(file, LedgerJson.write(Ledger.empty()).replace(": 1,", ": 1, \"revision\": 41,"));

        assertThat(store.load().revision())
                .satisfies(revision -> assertThat(revision.value()).matches("41-[0-9a-f]{32}"));
    }

    @Test
    void equalContentIsAnotherRevision() {
        Revision first = store.save(Revision.NONE, ONE).revision();
        Revision second = store.save(first, TWO).revision();
        Revision third = store.save(second, ONE).revision();

        assertThat(third).isNotEqualTo(first);
        assertConflict(first, TWO);
    }

    @Test
    void aSaveInBetweenIsNoticed() {
        Revision first = store.save(Revision.NONE, ONE).revision();
        JsonFileLedgerStore.at(file).save(first, TWO);

        assertConflict(first, Ledger.empty());
    }

    @Test
    void anEditByHandIsNoticedThoughTheNumberStays() throws IOException {
        Revision saved = store.save(Revision.NONE, ONE).revision();
        Files.writeString(file, Files.readString(file).replace("launch", "relaunch"));

        assertThat(store.load().revision().value()).startsWith("1-");
        assertConflict(saved, TWO);
    }

    @Test
    void aCopyThatWasPutBackIsNoticed() throws IOException {
        Revision first = store.save(Revision.NONE, ONE).revision();
        byte[] copy = Files.readAllBytes(file);
        Revision second = store.save(first, TWO).revision();
        Files.write(file, copy);

        assertThat(store.load().revision()).isEqualTo(first);
        assertConflict(second, TWO);
        assertThat(store.save(first, Ledger.empty()).revision()).isNotEqualTo(second);
    }

    @Test
    void aDeletionIsNoticed() throws IOException {
        Revision saved = store.save(Revision.NONE, ONE).revision();
        Files.delete(file);

        assertConflict(saved, TWO);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatAppearsIsNoticed() throws IOException {
        Files.writeString(file, LedgerJson.write(ONE));

        assertConflict(Revision.NONE, TWO);
    }

    @Test
    void aFileWithoutANumberIsAsGoodAsAnyOther() throws IOException {
        Files.writeString(file, LedgerJson.write(ONE));

        Snapshot found = store.load();
        assertThat(found.ledger()).isEqualTo(ONE);
        assertThat(found.revision().value()).startsWith("0-");
        assertThat(store.save(found.revision(), TWO).revision().value()).startsWith("1-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-", "-1", "one-two", "550e8400-e29b-41d4", "99999999999999999999-ff", "none-such"})
    void aRevisionThatNoFileHasIsNotCurrent(String revision) {
        store.save(Revision.NONE, ONE);

        assertConflict(Revision.of(revision), TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\0\0\0\0",
                "{\"schema\": 1, \"relationships\": [], \"occ",
                "{\"schema\": 1, \"relationships\": [], \"occurrences\": [], \"reviews\": []} and more",
                "{\"schema\": 1, \"relationships\": [], \"occurrences\": [], \"reviews\": [], \"colour\": 1}",
                "{\"schema\": 2, \"relationships\": [], \"occurrences\": [], \"reviews\": []}",
                "{\"schema\": 1, \"revision\": 0, \"relationships\": [], \"occurrences\": [], \"reviews\": []}",
                "[]"
            })
    void whatIsNoLedgerIsRefusedAndStaysAsItIs(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(store::load)
                .isInstanceOf(StoreException.class)
                .hasCauseInstanceOf(LedgerJsonException.class)
                .hasMessageStartingWith("ledger " + file)
                .hasMessageContaining("the file was left as it is");
        assertThat(catchThrowableOfType(StoreException.class, () -> store.save(Revision.NONE, ONE)))
                .hasCauseInstanceOf(LedgerJsonException.class)
                .extracting(StoreException::outcome)
                .isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(file).hasContent(content);
    }

    @Test
    void whoMeetsANewerSchemaIsNotToldToGoBackBehindIt() throws IOException {
        Files.writeString(file, LedgerJson.write(ONE).replace("\"schema\": 1", "\"schema\": 2"));

        assertThatThrownBy(store::load)
                .hasMessageContaining("the newer schema 2")
                .hasMessageEndingWith("the file was left as it is");
    }

    @Test
    void aSchemaThatIsMistypedIsToBeCorrectedAsAnyOtherSlip() throws IOException {
        Files.writeString(file, LedgerJson.write(ONE).replace("\"schema\": 1", "\"schema\": one"));

        assertThatThrownBy(store::load)
                .hasMessageContaining("/schema: expected")
                .hasMessageEndingWith(
                        "restore a version from before, if there is one beside it" + " (JsonFileLedgerStore.backups)");
    }

    @Test
    void aMergeThatIsNotDecidedIsCalledSo() throws IOException {
        Files.writeString(file, LedgerJson.write(ONE).replace("    {", "<<<<<<< ours\n    {"));

        assertThatThrownBy(store::load)
                .hasMessageContaining("line 5, column 1")
                .hasMessageContaining("a merge has left");
    }

    @Test
    void aFileOfMoreThan64MebibytesIsRefused() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64 << 20) + 2);
        }

        assertThatThrownBy(store::load).isInstanceOf(StoreException.class).hasMessageContaining("64 MiB");
        assertThat(new LocalDisk().read(file).length).as("read of it").isEqualTo((64 << 20) + 1);
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        Snapshot saved = store.save(Revision.NONE, ONE);

        StoreException failure = catchThrowableOfType(
                StoreException.class, () -> store.save(saved.revision(), HugeLedger.longerThanMayBeRead()));

        assertThat(failure).hasCauseInstanceOf(LedgerJsonException.class).hasMessageContaining(file.toString());
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(store.load()).isEqualTo(saved);
    }

    @Test
    void whatWouldReadBackAsSomethingElseIsNotWritten() {
        Document one = new Document(ONE, OptionalLong.of(1));
        Document two = new Document(TWO, OptionalLong.of(1));

        assertThatThrownBy(() -> FileVersion.requireReadable(one, two.bytes(), LedgerFile.at(file, new LocalDisk())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not be read back");
    }

    private void assertConflict(Revision expected, Ledger next) {
        Snapshot current = store.load();

        VersionConflictException conflict =
                catchThrowableOfType(VersionConflictException.class, () -> store.save(expected, next));

        assertThat(conflict.expected()).isEqualTo(expected);
        assertThat(conflict.current()).isEqualTo(current);
        assertThat(store.load()).isEqualTo(current);
    }
}
