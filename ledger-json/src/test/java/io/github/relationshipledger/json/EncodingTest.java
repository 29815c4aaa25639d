package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.testkit.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is UTF-8 and nothing that looks like it: no other encoding, no mark before it, no character in two spellings. */
class EncodingTest {
    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, ''",
        "UTF-16LE, ''",
        "UTF-16BE, FEFF",
        "UTF-16LE, FFFE",
        "UTF-32BE, ''",
        "UTF-32LE, ''",
        "UTF-32BE, 0000FEFF",
        "UTF-32LE, FFFE0000"
    })
    void noOtherEncodingIsGuessed(Charset other, String mark) {
        assertThat(refusal(joined(HexFormat.of().parseHex(mark), ROSTER.getBytes(other))))
                .as("with NULs between the characters, which a parser that is given bytes takes for the encoding")
                .hasMessageContaining("expected ");
    }

    @Test
    void aByteOrderMarkIsNamed() {
        LedgerJsonException refusal = refusal(utf8("\ufeff" + ROSTER));

        assertThat(refusal).hasMessage("ledger.json: expected UTF-8 without a byte order mark, found one");
        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.column()).isEqualTo(1);
        assertThat(Refusals.refusal("\ufeff" + ROSTER)).hasMessageContaining("line 1, column 1");
    }

    /** Overlong forms of slash and NUL, surrogates, beyond the last plane, lone and missing continuations, no such byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C0AF",
                "C1BF",
                "E08080",
                "E080AF",
                "E09FBF",
                "F0808080",
                "F08080AF",
                "F08FBFBF",
                "EDA080",
                "EDADBF",
                "EDAE80",
                "EDB080",
                "EDBFBF",
                "EDA080EDB080",
                "EDA0BDEDB880",
                "F4908080",
                "F5808080",
                "F7BFBFBF",
                "F888808080",
                "FC8480808080",
                "80",
                "BF",
                "8080",
                "C3",
                "C328",
                "E282",
                "E28228",
                "E228A1",
                "F09F98",
                "F09F9828",
                "F0289880",
                "F028",
                "FE",
                "FF",
                "FEFF",
                "FFFE",
                "A4",
                "E9",
                "93"
            })
    void whatIsNoUtf8IsNoneInNamesAndValues(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);

        for (String place : new String[] {"\"name\": \"Ana", "\"name", "\"send brief"}) {
            int at = ROSTER.indexOf(place) + place.length();
            assertThat(refusal(joined(utf8(ROSTER.substring(0, at)), broken, utf8(ROSTER.substring(at)))))
                    .hasMessage("ledger.json: expected UTF-8, found bytes that are none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\\u0000", "\\uD83D", "\\ude00", "\\uDE00\\uD83D", "\\uD83D\\uD83D", "\\uD83Dx"})
    void nulsAndHalvesOfPairsAreRefusedInNamesAndValues(String hostile) {
        for (String person : new String[] {
            "\"name\": \"An" + hostile + "a\"",
            "\"name\": \"Ana\", \"profiles\": {\"vid" + hostile + "eo\": \"x\"}",
            "\"name\": \"Ana\", \"profiles\": {\"video\": \"x" + hostile + "x\"}",
            "\"name\": \"Ana\", \"" + hostile + "\": 1",
            "\"name" + hostile + "\": \"Ana\""
        }) {
            assertThat(refusal(utf8(ROSTER.replaceFirst("\"name\": \"Ana\"", Matcher.quoteReplacement(person)))))
                    .hasMessageContaining("expected ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
    void aStringMayHoldHalvesOfPairsThatNoFileCan(String raw) {
        assertThat(Refusals.refusal(ROSTER.replaceFirst("\"Ana\"", "\"Ana" + raw + "\"")))
                .hasMessageContaining("name has half a surrogate pair at position 3");
        assertThat(Refusals.refusal(ROSTER.replaceFirst("\"Ana\"", "\"Ana\", \"" + raw + "\": 1")))
                .hasMessageContaining("found another field");
    }

    private static LedgerJsonException refusal(byte[] bytes) {
        return catchThrowableOfType(LedgerJsonException.class, () -> Document.parse(bytes, "ledger.json"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
