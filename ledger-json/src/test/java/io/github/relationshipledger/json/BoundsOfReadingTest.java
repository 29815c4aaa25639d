package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.fact;
import static io.github.relationshipledger.json.Refusals.rate;
import static io.github.relationshipledger.json.Refusals.refusal;
import static io.github.relationshipledger.json.Refusals.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.testkit.Samples;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies exactly at a bound is read, and what lies one beyond it is refused, in no time either way. */
class BoundsOfReadingTest {
    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @Test
    void sixtyFourLevelsAreReadAndNotOneMore() {
        assertThat(displayed("[".repeat(63) + "]".repeat(63))).isEqualTo(Samples.roster());
        assertThat(displayed("{\"x\":".repeat(62) + "{}" + "}".repeat(62))).isEqualTo(Samples.roster());
        assertThat(shown(unknown("[".repeat(64) + "]".repeat(64))).expected()).isEqualTo("less: at most 64 levels");
        assertThat(shown(unknown("{\"x\":".repeat(63) + "{}" + "}".repeat(63))).expected())
                .isEqualTo("less: at most 64 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"x\":", "[{\"x\":"})
    void aMillionLevelsAreRefusedBeforeTheyAreOpened(String level) {
        String deep = level.repeat(1_000_000);

        assertThat(inTime(() -> refusal(deep))).isNotNull();
        assertThat(inTime(() -> shown(unknown(deep))).expected()).isEqualTo("less: at most 64 levels");
    }

    @Test
    void aStringOfAHundredThousandCharactersIsReadAndNotOneMore() {
        assertThat(displayed('"' + "x".repeat(100_000) + '"')).isEqualTo(Samples.roster());
        assertThat(shown(unknown('"' + "x".repeat(100_001) + '"')))
                .as("what is passed over is not taken up")
                .isNull();
        assertThat(refusal(ROSTER.replaceFirst("send brief", "x".repeat(100_000))))
                .hasMessageEndingWith("what has 100000 characters: shorten it to at most 10000");
        assertThat(refusal(ROSTER.replaceFirst("send brief", "x".repeat(100_001)))
                        .expected())
                .isEqualTo("less: texts and names of at most 100000 characters");
        assertThat(refusal(ROSTER.replaceFirst("send brief", "\\\\u0078".repeat(100_001)))
                        .expected())
                .isEqualTo("less: texts and names of at most 100000 characters");
    }

    @Test
    void aNameOfAHundredThousandCharactersIsLookedAtAndNotOneMore() {
        assertThat(shown(unknownName("x".repeat(100_000)))).isNull();
        assertThat(shown(unknownName("x".repeat(100_001))).expected())
                .isEqualTo("less: texts and names of at most 100000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e9", "\u20ac", "\ud83d\ude00", "\\n", "\\u00e9", "\\ud83d\\ude00"})
    void aTextOfTenThousandCharactersIsReadAndNotOneMore(String character) {
        // Neither end may be white space.
        String most = "<" + character.repeat(9_998) + ">";

        assertThat(LedgerJson.read(person(most)).relationships().get(0).person().name())
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(10_000));
        assertThat(refusal(person(most + ".")))
                .hasMessageEndingWith("name has 10001 characters: shorten it to at most 10000");
    }

    @Test
    void aNumberOfAHundredCharactersIsReadAndNotOneMore() {
        assertThat(LedgerJson.read(rate("1." + "0".repeat(98), "\"EUR\""))).isNotNull();
        assertThat(refusal(rate("1." + "0".repeat(100), "\"EUR\"")).expected())
                .isEqualTo("less: numbers of at most 100 characters");
        assertThat(refusal(rate("1".repeat(100), "\"EUR\""))).hasMessageEndingWith("more than 15 integer digits");
        assertThat(refusal(rate("1".repeat(101), "\"EUR\"")).expected())
                .isEqualTo("less: numbers of at most 100 characters");
        assertThat(inTime(() -> refusal(rate("1".repeat(10_000_000), "\"EUR\"")))
                        .expected())
                .startsWith("less: ");
        assertThat(inTime(() -> refusal("{\"schema\": " + "9".repeat(10_000_000) + "}"))
                        .expected())
                .startsWith("less: ");
    }

    @Test
    void aDocumentOfSixtyFourMebibytesIsReadAndNotOneByteMore() {
        byte[] most = padded(Json.LONGEST_DOCUMENT);

        assertThat(inTime(() -> Document.parse(most, "")).ledger()).isEqualTo(Samples.roster());
        assertThat(LedgerJson.read(new String(most, UTF_8))).isEqualTo(Samples.roster());
        assertThat(LedgerJson.read(new StringReader(new String(most, UTF_8)))).isEqualTo(Samples.roster());

        byte[] oneMore = padded(Json.LONGEST_DOCUMENT + 1);

        assertThat(catchThrowableOfType(LedgerJsonException.class, () -> Document.parse(oneMore, "ledger.json")))
                .hasMessage("ledger.json: expected at most 64 MiB, found more");
        assertThat(refusal(new String(oneMore, UTF_8)).expected()).isEqualTo("less: at most 64 MiB");
        assertThat(catchThrowableOfType(
                                LedgerJsonException.class,
                                () -> LedgerJson.read(new StringReader(new String(oneMore, UTF_8))))
                        .expected())
                .isEqualTo("less: at most 64 MiB");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, true",
        "9999-12-31, true",
        "2024-02-29, true",
        "2000-02-29, true",
        "0000-12-31, false",
        "10000-01-01, false",
        "2023-02-29, false",
        "1900-02-29, false",
        "2026-04-31, false",
        "2026-00-10, false",
        "2026-10-00, false",
        "-001-01-01, false",
        "99999-1-01, false"
    })
    void datesLieInTheYearsOneToNineThousandNineHundredAndNinetyNine(String date, boolean legal) {
        String json = fact("\"active\": {\"on\": \"" + date + "\"}");

        if (legal) {
            assertThat(LedgerJson.write(LedgerJson.read(json))).contains('"' + date + '"');
        } else {
            assertThat(refusal(json).expected())
                    .matches(
                            "a date of the calendar such as 2026-11-23|another value: on is 0000-12-31: dates lie in .*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00Z, true", "9999-12-31T23:59:59.999Z, true", "2026-11-16T09:00:00.1Z, true",
        "0000-12-31T23:59:59.999Z, false", "10000-01-01T00:00:00Z, false", "9999-12-31T23:59:59.9999Z, false",
        "2026-11-16T23:59:60Z, false", "2026-11-16T24:00:00Z, false"
    })
    void instantsLieInTheSameYears(String at, boolean legal) {
        String json = fact("\"active\": {\"on\": \"2026-11-16\"}").replace("2026-11-16T09:00:00Z", at);

        if (legal) {
            assertThat(LedgerJson.read(json)).isNotNull();
        } else {
            assertThat(refusal(json).expected())
                    .matches("a time in UTC such as .*|another value: at is 0000-12-31.*: instants lie in .*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0000, 0",
        "0e100000000, 0",
        "0e-100000000, 0",
        "1e14, 100000000000000",
        "999999999999999, 999999999999999",
        "999999999999999.9999, 999999999999999.9999",
        "9999999999999999999e-4, 999999999999999.9999",
        "0.0001, 0.0001",
        "1e-4, 0.0001",
        "0.00010, 0.0001",
        "1.50, 1.5",
        "1E+2, 100"
    })
    void anAmountHasUpToFifteenIntegerDigitsAndFourDecimalsHoweverItIsWritten(String written, String amount) {
        assertThat(LedgerJson.write(LedgerJson.read(rate(written, "\"EUR\"")))).contains("\"amount\": " + amount + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "1e15",
                "999999999999999.99999",
                "0.00001",
                "1e-5",
                "-0.0001",
                "-1",
                "-1e100000000",
                "1e100000000",
                "1e-100000000",
                "1e2147483647",
                "1e-2147483647",
                "9e2147483648",
                "1e99999999999",
                "1e-99999999999",
                "0e99999999999",
                "123456789e-2147483647",
                "1.5e2147483647"
            })
    void anAmountBeyondIsRefusedAtOnce(String amount) {
        assertThat(inTime(() -> refusal(rate(amount, "\"EUR\""))))
                .hasMessageContaining("/active/rate")
                .hasMessageNotContaining(amount.length() < 3 ? "found " + amount : amount);
    }

    private static <T> T inTime(ThrowingSupplier<T> reading) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), reading);
    }

    private static Ledger displayed(String value) {
        return LedgerJson.read(unknown(value), LedgerJson.Option.IGNORE_UNKNOWN_FIELDS);
    }

    private static String unknown(String value) {
        return ROSTER.replaceFirst("1,", "1, \"unknown\": " + value.replace("\\", "\\\\") + ",");
    }

    private static String unknownName(String name) {
        return ROSTER.replaceFirst("1,", "1, \"" + name + "\": 1,");
    }

    private static String person(String name) {
        return fact("\"active\": {\"on\": \"2026-11-16\"}").replace("\"Ana\"", '"' + name + '"');
    }

    private static byte[] padded(int length) {
        byte[] bytes = Arrays.copyOf(ROSTER.getBytes(UTF_8), length);
        Arrays.fill(bytes, ROSTER.length(), length, (byte) ' ');
        return bytes;
    }
}
