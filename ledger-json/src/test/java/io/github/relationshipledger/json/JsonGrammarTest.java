package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What RFC 8259 calls JSON is read, and what it does not is refused, in every production of its grammar. */
class JsonGrammarTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/relationshipledger/json/grammar.tsv");
    private static final Pattern BYTES = Pattern.compile("\u00ab([0-9A-F]+)\u00bb");
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** A line of the file. The piece has a character for each byte. */
    private record Case(String verdict, Place place, String name, String piece) {
        static Case of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            return new Case(
                    columns[0],
                    Place.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                    columns[2],
                    BYTES.matcher(columns[3])
                            .replaceAll(bytes -> Matcher.quoteReplacement(
                                    new String(HexFormat.of().parseHex(bytes.group(1)), ISO_8859_1))));
        }

        void check() {
            Optional<Document> read = assertTimeoutPreemptively(LONGEST, () -> Readings.of(place.with(piece)));
            if (verdict.equals("accept")) {
                assertThat(read).isPresent();
            } else if (verdict.equals("reject")) {
                assertThat(read).isEmpty();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadOrRefusedAsItMustBe() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.verdict + ", " + one.place + ": " + one.name, one::check));
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases().stream().collect(Collectors.groupingBy(Case::verdict, Collectors.counting())))
                .isEqualTo(Map.of("accept", 193L, "reject", 571L, "either", 29L));
        assertThat(cases().stream().map(one -> List.of(one.place, one.name))).doesNotHaveDuplicates();
    }

    @Test
    void fourCharactersAreWhiteSpace() {
        assertRead(256, of -> "{" + (char) of + "\"schema\":1,\"relationships\":[],\"occurrences\":[],\"reviews\":[]}")
                .in(Place.DOCUMENT)
                .exactlyFor(of -> " \t\n\r".indexOf(of) >= 0);
    }

    @Test
    void eightCharactersFollowABackslash() {
        assertRead(256, of -> "\"\\" + (char) of + "a\"")
                .in(Place.TEXT)
                .exactlyFor(of -> "\"\\/bfnrt".indexOf(of) >= 0);
    }

    @Test
    void whatIsNoControlStandsForItself() {
        assertRead(128, of -> "\"a" + (char) of + "z\"")
                .in(Place.TEXT)
                .exactlyFor(of -> of >= ' ' && of != '"' && of != '\\');
        assertRead(128, of -> "{\"a" + (char) of + "z\":\"x\"}")
                .in(Place.OBJECT)
                .exactlyFor(of -> of >= ' ' && of != '"' && of != '\\');
    }

    @Test
    void noByteBeyondAsciiStandsAlone() {
        assertRead(128, of -> "\"a" + (char) (of + 128) + "z\"").in(Place.TEXT).exactlyFor(of -> false);
        assertRead(128, of -> "{\"a" + (char) (of + 128) + "z\":\"x\"}")
                .in(Place.OBJECT)
                .exactlyFor(of -> false);
    }

    @Test
    void hexDigitsAreThoseOfAscii() {
        for (int digit = 0; digit < 4; digit++) {
            String before = "\"<\\u" + "0041".substring(0, digit);
            String after = "0041".substring(digit + 1) + ">\"";
            assertRead(128, of -> before + (char) of + after).in(Place.TEXT).exactlyFor(HexFormat::isHexDigit);
        }
    }

    @Test
    void everyEscapeOfFourDigitsIsReadButNulAndHalvesOfPairs() {
        assertRead(0x10000, of -> "\"<\\u%04x>\"".formatted(of))
                .in(Place.TEXT)
                .exactlyFor(of -> of != 0 && !Character.isSurrogate((char) of));
        assertRead(0x100, of -> "{\"<\\u%04X>\":\"x\"}".formatted(of + 0xD780))
                .in(Place.OBJECT)
                .exactlyFor(of -> !Character.isSurrogate((char) (of + 0xD780)));
    }

    @Test
    void everyCharacterOfTheFirstPlaneIsReadButControlsAndHalvesOfPairs() {
        assertRead(0x10000, of -> "\"<" + bytes(of) + ">\"")
                .in(Place.TEXT)
                .exactlyFor(of -> of >= ' ' && of != '"' && of != '\\' && !Character.isSurrogate((char) of));
    }

    @Test
    void whatFollowsADigitIsADigitOrTheEndOfTheNumber() {
        assertRead(256, of -> "1" + (char) of)
                .in(Place.NUMBER)
                .exactlyFor(of -> (of >= '0' && of <= '9') || " \t\n\r".indexOf(of) >= 0);
    }

    private static List<Case> cases() throws IOException {
        try (Stream<String> lines = Files.lines(CASES)) {
            return lines.filter(line -> !line.startsWith("#")).map(Case::of).toList();
        }
    }

    /** Returns the UTF-8 of a character, one character a byte; of half a pair what UTF-8 has no form for. */
    private static String bytes(int character) {
        byte[] bytes = Character.isSurrogate((char) character)
                ? new byte[] {(byte) 0xED, (byte) (0x80 | ((character >> 6) & 0x3F)), (byte) (0x80 | (character & 0x3F))
                }
                : Character.toString(character).getBytes(UTF_8);
        return new String(bytes, ISO_8859_1);
    }

    private static Series assertRead(int count, IntFunction<String> piece) {
        return new Series(count, piece, Place.DOCUMENT);
    }

    /** Pieces that differ in one character, numbered from 0. */
    private record Series(int count, IntFunction<String> piece, Place place) {
        Series in(Place another) {
            return new Series(count, piece, another);
        }

        void exactlyFor(IntPredicate legal) {
            List<String> wrong = IntStream.range(0, count)
                    .filter(of -> Readings.of(place.with(piece.apply(of))).isPresent() != legal.test(of))
                    .mapToObj(Integer::toHexString)
                    .toList();
            assertThat(wrong).as("read and not legal, or legal and not read").isEmpty();
        }
    }
}
