package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.fact;
import static io.github.relationshipledger.json.Refusals.rate;
import static io.github.relationshipledger.json.Refusals.refusal;
import static io.github.relationshipledger.json.Refusals.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is taken for what it is not, and every refusal says where, what was expected and what was found. */
class StrictReadingTest {
    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @Test
    void anEmptyTextIsNoLedger() {
        assertThat(refusal("")).hasMessage("expected a ledger, found nothing: the text is empty");
        assertThat(refusal(" \n ")).hasMessageContaining("found nothing: the text is empty");
    }

    @Test
    void theMessageNamesLineColumnAndPointer() {
        LedgerJsonException refusal = refusal(ROSTER.replaceFirst("\"2026-11-20\"", "\"2026-02-30\""));

        assertThat(refusal)
                .hasMessage("line 18, column 24, /relationships/0/entries/0/fact/active/nextAction/due: "
                        + "expected a date of the calendar such as 2026-11-23, found \"2026-02-30\"");
        assertThat(refusal.pointer()).isEqualTo("/relationships/0/entries/0/fact/active/nextAction/due");
        assertThat(refusal.line()).isEqualTo(18);
        assertThat(refusal.column()).isEqualTo(24);
        assertThat(refusal.expected()).isEqualTo("a date of the calendar such as 2026-11-23");
    }

    @Test
    void aNumberIsNoText() {
        assertThat(refusal(ROSTER.replace("\"ana\"", "2")))
                .hasMessageEndingWith("/relationships/0/id: expected a text, found a number");
    }

    @Test
    void nullIsNotAbsent() {
        assertThat(refusal(ROSTER.replaceFirst("\"Ana\"", "null")))
                .hasMessageEndingWith("/person/name: expected a text, found null: leave out what is not known");
    }

    @Test
    void aFieldStandsOnce() {
        assertThat(refusal(ROSTER.replaceFirst("\"id\": \"ana\",", "\"id\": \"ana\", \"id\": \"ana\",")))
                .hasMessageEndingWith(
                        "/relationships/0/id: expected each field once, found \"id\" for the second time");
    }

    @Test
    void aNameInAMapStandsOnce() {
        String twice = ROSTER.replaceFirst(
                "\"name\": \"Ana\"", "\"name\": \"Ana\", \"profiles\": {\"video\": \"a\", \"video\": \"b\"}");

        assertThat(refusal(twice)).hasMessageContaining("/person/profiles/video: expected each name once");
    }

    @Test
    void anUnknownFieldIsRefusedAndPassedOverOnlyForDisplay() {
        String unknown = ROSTER.replaceFirst(
                "\"name\": \"Ana\"", "\"mood\": {\"today\": [\"good\"]}, \"name\": \"Ana\", \"mood\": 1");

        assertThat(refusal(unknown))
                .hasMessageEndingWith(
                        "/relationships/0/person/mood: expected one of the fields name, role, organisation,"
                                + " profiles, references, found another field");
        assertThat(LedgerJson.read(unknown, LedgerJson.Option.IGNORE_UNKNOWN_FIELDS))
                .isEqualTo(Samples.roster());
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThat(refusal(ROSTER.replaceFirst("\"name\": \"Ana\"", "")))
                .hasMessageContaining("/relationships/0/person: expected a field \"name\", found none");
    }

    @Test
    void aNewerSchemaIsCalledNewerWhateverElseItHolds() {
        assertThat(refusal("{\"schema\": 2, \"people\": []}"))
                .hasMessage("line 1, column 12, /schema: expected schema 1, found the newer schema 2: read it with the"
                        + " version of this library that wrote it, or a later one");
    }

    @Test
    void theSchemaStandsFirst() {
        assertThat(refusal("{\"relationships\": [], \"occurrences\": [], \"reviews\": [], \"schema\": 1}"))
                .hasMessageContaining("expected \"schema\": 1 as the first field");
        assertThat(refusal("{}")).hasMessageContaining("expected \"schema\": 1 as the first field");
    }

    @Test
    void nothingFollowsTheLedger() {
        assertThat(refusal(ROSTER + "{}")).hasMessageContaining("expected the end of the text, found an object");
        assertThat(refusal(ROSTER + "}")).hasMessageEndingWith("expected the end of the text, found '}'");
        assertThat(refusal(ROSTER + "x")).hasMessageEndingWith("expected the end of the text, found more");
    }

    @Test
    void aTextThatIsCutOffIsReportedWhereItEnds() {
        String cut = ROSTER.substring(0, ROSTER.indexOf("\"Cleo\"") + 6);
        LedgerJsonException refusal = refusal(cut);

        assertThat(refusal).hasMessageEndingWith("expected more: the text ends in the middle");
        assertThat(refusal.line()).isEqualTo((int) cut.lines().count());
    }

    @Test
    void anIdStandsOnce() {
        assertThat(refusal(ROSTER.replace("\"ben\"", "\"ana\"")))
                .hasMessageContaining("/relationships/1: expected each id once, found \"ana\" for the second time");
    }

    @Test
    void whatTheModelRefusesIsReportedWhereItBegins() {
        LedgerJsonException refusal = refusal(ROSTER.replaceFirst("\"send brief\"", "\"  \""));

        assertThat(refusal)
                .hasMessage(
                        "line 16, column 29, /relationships/0/entries/0/fact/active/nextAction: expected another value:"
                                + " what is blank: give a text, or leave it out where it is optional")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactHasOneKind() {
        String twoKinds = "\"active\": {\"on\": \"2026-11-16\"}, \"retraction\": {\"on\": \"2026-11-16\", \"line\": 1}";

        assertThat(refusal(fact(twoKinds)))
                .hasMessageContaining("/fact/retraction: expected one fact a line, found two");
        assertThat(refusal(fact(""))).hasMessageContaining("/fact: expected one of the fields active, nurture,");
        assertThat(refusal(fact("\"asleep\": {}")))
                .hasMessageContaining("/fact/asleep: expected one of the fields active,");
    }

    @Test
    void aDeclinedNamesWhatGoesWithItsSuggestion() {
        assertThat(refusal(fact(
                        "\"declined\": {\"on\": \"2026-11-16\", \"suggestion\": \"REPLIED\", \"occurrences\": []}")))
                .hasMessageContaining("/fact/declined: expected no field \"occurrences\" beside the others");
        assertThat(refusal(fact(
                        "\"declined\": {\"on\": \"2026-11-16\", \"suggestion\": \"TRIGGER_HAPPENED\", \"line\": 1}")))
                .hasMessageContaining("expected no field \"line\" beside the others");
        assertThat(refusal(fact("\"declined\": {\"on\": \"2026-11-16\", \"suggestion\": \"FOLLOW_UP\", \"line\": 1}")))
                .hasMessageContaining("this cannot be left alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\": 1.0}               | a whole number from 1 to 2147483647",
                "{\"schema\": \"1\"}             | a whole number from 1 to 2147483647",
                "{\"schema\": 0}                 | a whole number from 1 to 2147483647",
                "{\"schema\": 99999999999999999999} | a whole number from 1 to 2147483647",
                "{\"schema\": 1, \"revision\": 0} | a whole number from 1 to 9007199254740991",
                "{\"schema\": 1, \"reviews\": {}} | an array",
                "[]                              | an object",
                "{\"schema\": 1,                 | more: the text ends in the middle",
                "{\"schema\": 01}                | well-formed JSON: Invalid numeric value: Leading zeroes not allowed",
            })
    void otherShapesAreRefusedWithWhatWasExpected(String json, String expected) {
        assertThat(refusal(json).expected()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "{`schema`: 1, }               | 1:15 | a field, or no comma before the end, found '}'",
                "{'schema': 1}                 | 1:2  | the name of a field in double quotes, found '''",
                "{`schema` 1}                  | 1:11 | a colon after the name of the field, found '1'",
                "{`schema`: 1 `reviews`        | 1:14 | a comma or the end of the object, found '`'",
                "{`schema`: 1, `occurrences`: [{`event`: `fair`, `on`: `2026-11-18`},] | 1:69 | a value, or no"
                        + " comma before the end, found ']'",
                "{`schema`: 1, `occurrences`: [{`event`: `fair`, `on`: `2026-11-18`} { | 1:69 | a comma or the"
                        + " end of the array, found '{'",
                "{`schema`: 1, // ours         | 1:15 | no comment: JSON has none, found '/'",
                "# our ledger                  | 1:1  | no comment: JSON has none, found '#'",
                "{`schema`: \u201c1\u201d}     | 1:12 | a text in double quotes, a number, true, false, an object or an"
                        + " array, found '\u201c'",
                "{`schema`: one}               | 1:12 | a text in double quotes, a number, true, false, an object or an"
                        + " array",
                "{`schema`: 1]                 | 1:13 | a comma or the end of the object, found ']'",
            })
    void aSlipOfTheTypingHandIsNamed(String json, String place, String said) {
        assertThat(refusal(json.replace('`', '"')))
                .hasMessageStartingWith("line " + place.replace(":", ", column "))
                .hasMessageEndingWith("expected " + said.replace('`', '"'));
    }

    @Test
    void whatSomebodyWroteIsNotRepeated() {
        for (String broken : new String[] {
            ROSTER.replaceFirst("\"send brief\"", "\"my \"secret\" plan\""),
            ROSTER.replaceFirst("\"send brief\"", "secret"),
            ROSTER.replaceFirst("\"send brief\"", "\"secret\u0001\""),
            ROSTER.replaceFirst("\"send brief\"", "\"secret\\\\u0000\""),
            ROSTER.replaceFirst("\"send brief\"", "\"secret\\\\ud800\""),
            ROSTER.replaceFirst("\"2026-11-20\"", "\"secret\""),
            ROSTER.replaceFirst("\"2026-11-20\"", "\"my secret plan\""),
            rate("1", "\"my secret plan\"")
        }) {
            assertThat(refusal(broken)).hasMessageNotContaining("secret");
            assertThat(refusal(broken).getCause())
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            cause -> assertThat(cause).hasMessageNotContaining("secret"));
        }
    }

    @Test
    void eventsWhoseHashesCollideAreReadInNoTime() {
        StringBuilder occurrences = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            occurrences.append(i == 0 ? "" : ",").append("{\"event\": \"");
            for (int bit = 0; bit < 15; bit++) {
                occurrences.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            occurrences.append("\", \"on\": \"2026-11-23\"}");
        }
        String json = "{\"schema\": 1, \"relationships\": [], \"occurrences\": [" + occurrences + "], \"reviews\": []}";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LedgerJson.read(json))
                        .occurrences())
                .hasSize(1 << 15);
    }

    @Test
    void depthStringsNumbersAndLengthAreBounded() {
        String deep = "[".repeat(65) + "]".repeat(65);
        String unknown = "{\"schema\": 1, \"x\": ";

        assertThat(shown(unknown + deep + "}").expected()).isEqualTo("less: at most 64 levels");
        assertThat(refusal(rate("1".repeat(101), "\"EUR\"")).expected())
                .isEqualTo("less: numbers of at most 100 characters");
        assertThat(refusal(ROSTER.replaceFirst("send brief", "x".repeat(100_001)))
                        .expected())
                .isEqualTo("less: texts and names of at most 100000 characters");
        assertThat(catchThrowableOfType(
                                LedgerJsonException.class,
                                () -> LedgerJson.read(new StringReader(" ".repeat(Json.LONGEST_DOCUMENT + 1))))
                        .expected())
                .isEqualTo("less: at most 64 MiB");
    }

    @Test
    void aFileIsNamedAndIsUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ledger.json");
        Files.writeString(file, ROSTER, StandardCharsets.UTF_16);

        assertThat(refusalOf(file)).hasMessage(file + ": expected UTF-8, found bytes that are none");

        Files.writeString(file, "");

        assertThat(refusalOf(file)).hasMessage(file + ": expected a ledger, found nothing: the text is empty");

        Files.writeString(file, ROSTER.replace("\"id\": \"ana\"", "\"id\": 2"));

        assertThat(refusalOf(file))
                .hasMessage(file + ", line 5, column 13, /relationships/0/id: expected a text, found a number");
    }

    private static LedgerJsonException refusalOf(Path file) {
        return catchThrowableOfType(LedgerJsonException.class, () -> LedgerJson.read(file));
    }
}
