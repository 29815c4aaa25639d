package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.testkit.Samples;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in and out. */
class LedgerJsonTest {
    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @Test
    void aReaderIsReadToItsEndAndStaysOpen() throws IOException {
        Reader reader = new StringReader(ROSTER);

        assertThat(LedgerJson.read(reader)).isEqualTo(Samples.roster());
        assertThat(reader.read()).as("at its end, and open").isEqualTo(-1);
    }

    @Test
    void aWriterStaysOpen() {
        StringWriter written = new StringWriter();
        LedgerJson.write(Samples.roster(), new FilterWriter(written) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        });

        assertThat(written).hasToString(ROSTER);
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.json"), "a shopping list, longer than nothing");
        LedgerJson.write(Ledger.empty(), file);

        assertThat(file).hasContent(LedgerJson.write(Ledger.empty()));
        assertThat(folder).as("nothing else is left behind").isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aLedgerThatCouldNotBeReadBackReplacesNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.json"), ROSTER);

        assertThatThrownBy(() -> LedgerJson.write(HugeLedger.longerThanMayBeRead(), file))
                .isInstanceOf(LedgerJsonException.class)
                .hasMessage("what was to be written: expected at most 64 MiB, found more");
        assertThat(file).hasContent(ROSTER);
    }

    @Test
    void fieldsMayStandInAnyOrderBehindTheSchema() {
        String sorted =
                "{\"schema\": 1, \"reviews\": [], \"occurrences\": [{\"on\": \"2026-11-18\", \"event\": \"launch\"}],"
                        + " \"relationships\": []}";

        assertThat(LedgerJson.read(sorted).occurrences()).hasSize(1);
    }

    @Test
    void aFileIsReadWithTheRevisionThatAStoreGaveIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ledger.json"), ROSTER.replace("\"schema\": 1,", "\"schema\": 1, \"revision\": 7,"));

        assertThat(LedgerJson.read(file)).isEqualTo(Samples.roster());
    }

    @Test
    void aFileThatIsTooLongIsRefusedAndNotCut(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ledger.json"), ROSTER + " ".repeat(Json.LONGEST_DOCUMENT + 1 - ROSTER.length()));

        assertThatThrownBy(() -> LedgerJson.read(file))
                .isInstanceOf(LedgerJsonException.class)
                .hasMessageContaining("at most 64 MiB");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithWhatToDo(@TempDir Path folder) {
        Path absent = folder.resolve("none.json");

        assertThatThrownBy(() -> LedgerJson.read(absent))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(absent + ": there is no such file; correct the path, or use a JsonFileLedgerStore, to which"
                        + " an absent file is an empty ledger");
        assertThatThrownBy(() -> LedgerJson.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(folder + ": it cannot be read (")
                .hasMessageEndingWith("); see whether it is a file and who may read it");
    }

    @Test
    void whatTheMediumThrowsIsPassedOn() {
        assertThatThrownBy(() -> LedgerJson.read(new Broken())).hasRootCauseMessage("unplugged");
        assertThatThrownBy(() -> LedgerJson.write(Samples.roster(), new BrokenWriter()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("unplugged");
    }

    @Test
    void theBytesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(LedgerJson.write(Samples.roster())).isEqualTo(ROSTER);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static final class Broken extends Reader {
        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            throw new IOException("unplugged");
        }

        @Override
        public void close() {}
    }

    private static final class BrokenWriter extends Writer {
        @Override
        public void write(char[] buffer, int from, int length) throws IOException {
            throw new IOException("unplugged");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
