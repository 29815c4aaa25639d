package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a ledger as JSON: UTF-8, two spaces of indent, line feeds, fields in a fixed order, so that a ledger
 * has the same bytes on every machine and two versions compare line by line.
 *
 * <p>Reading is strict: an unknown field, a field twice, a text for a number, trailing content and a newer schema are
 * refused, with the place and what was expected there. To keep a ledger in a file, use {@link JsonFileLedgerStore}.
 *
 * <p>What the weekly review computes from a ledger is written in the same manner, for scripts to read.
 *
 * <pre>{@code
 * LedgerJson.write(ledger, Path.of("ledger.json"));
 * Ledger read = LedgerJson.read(Path.of("ledger.json"));
 * System.out.println(read.equals(ledger)); // prints: true
 * }</pre>
 */
public final class LedgerJson {
    private LedgerJson() {}

    /** How a ledger may be read other than strictly. Values may be added in later versions. */
    public enum Option {
        /**
         * Passes over fields that this version does not know. For display only: what was passed over is missing from
         * what is written later.
         */
        IGNORE_UNKNOWN_FIELDS
    }

    /**
     * Reads a ledger from a text.
     *
     * @param json the text, up to 64 Mi characters
     * @param options how to read it; strictly where there are none
     * @return the ledger
     * @throws LedgerJsonException if the text is no ledger
     */
    public static Ledger read(String json, Option... options) {
        return read(Json.parser(json), "", options);
    }

    /**
     * Reads a ledger from a file.
     *
     * @param file a file in UTF-8, of up to 64 MiB
     * @param options how to read it; strictly where there are none
     * @return the ledger
     * @throws LedgerJsonException if the file is no ledger; the message begins with its path
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Ledger read(Path file, Option... options) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = Document.text(in.readNBytes(Json.LONGEST_DOCUMENT + 1), file.toString());
            return read(Json.parser(text), file.toString(), options);
        } catch (NoSuchFileException absent) {
            throw new UncheckedIOException(
                    file
                            + ": there is no such file; correct the path, or use a JsonFileLedgerStore, to which an absent file is an empty ledger",
                    absent);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    file + ": it cannot be read (" + failed + "); see whether it is a file and who may read it",
                    failed);
        }
    }

    /**
     * Reads a ledger from a reader, up to its end. The reader stays open.
     *
     * @param json the reader, of up to 64 Mi characters
     * @param options how to read it; strictly where there are none
     * @return the ledger
     * @throws LedgerJsonException if what is read is no ledger
     * @throws UncheckedIOException if the reader fails
     */
    public static Ledger read(Reader json, Option... options) {
        return read(Json.parser(json), "", options);
    }

    /**
     * Writes a ledger into a text.
     *
     * @param ledger the ledger
     * @return the text, ended by a line feed
     */
    public static String write(Ledger ledger) {
        return Json.text(Codecs.DOCUMENT, new Document(ledger, OptionalLong.empty()));
    }

    /**
     * Writes a ledger to a writer, which is flushed and stays open.
     *
     * @param ledger the ledger
     * @param writer the writer
     * @throws UncheckedIOException if the writer fails
     */
    public static void write(Ledger ledger, Writer writer) {
        Json.write(writer, Codecs.DOCUMENT, new Document(ledger, OptionalLong.empty()));
    }

    /**
     * Writes a ledger into a file, in the place of what is there, whatever it is: for an export, or a file that nobody
     * else changes. A crash leaves what was there or the whole ledger. Unlike a {@link JsonFileLedgerStore} it compares
     * with nothing, waits for nobody and keeps no copy of what it replaces.
     *
     * @param ledger the ledger
     * @param file the file, which need not exist; a link is followed, and stays one
     * @throws LedgerJsonException if the ledger is too large to be read back; nothing is written
     * @throws StoreException if the file cannot be written; the outcome says what it holds now
     */
    public static void write(Ledger ledger, Path file) {
        byte[] bytes = new Document(ledger, OptionalLong.empty()).bytes();
        Document.parse(bytes, "what was to be written");
        LedgerFile.at(file, new LocalDisk()).requireWritable().replace(bytes);
    }

    /**
     * Writes an agenda for scripts. Nothing reads it back: it is made from the ledger again.
     *
     * @param agenda the agenda
     * @return the text, ended by a line feed; like the ledger it holds personal text
     */
    public static String write(Agenda agenda) {
        return Json.text(Forms.AGENDA, agenda);
    }

    /**
     * Writes, for scripts, whether the ledger has been outgrown. Nothing reads it back.
     *
     * @param graduation the verdicts
     * @return the text, ended by a line feed
     */
    public static String write(Graduation graduation) {
        return Json.text(Forms.GRADUATION, graduation);
    }

    /**
     * Writes a forecast for scripts, as an array. Nothing reads it back.
     *
     * @param reviews the reviews ahead
     * @return the text, ended by a line feed
     */
    public static String writeForecast(List<Forecast> reviews) {
        return Json.text(Forms.FORECASTS, reviews);
    }

    /**
     * Writes the findings of an inspection for scripts, as an array. Nothing reads it back.
     *
     * @param findings the findings
     * @return the text, ended by a line feed; like the ledger it holds personal text
     */
    public static String writeFindings(List<Finding> findings) {
        return Json.text(Forms.FINDINGS, findings);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of what this version writes, for editors and for programs in other
     * languages. Reading does without it, and checks more: that no id is taken twice, for example.
     *
     * @return the schema as JSON, ended by a line feed
     */
    public static String schema() {
        try (InputStream schema = LedgerJson.class.getResourceAsStream("ledger.schema.json")) {
            return new String(
                    Objects.requireNonNull(schema, "ledger.schema.json lies beside this class")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Ledger read(JsonParser parser, String source, Option... options) {
        boolean ignoring = Arrays.asList(options).contains(Option.IGNORE_UNKNOWN_FIELDS);
        return Json.read(parser, source, Codecs.DOCUMENT, ignoring).ledger();
    }
}
