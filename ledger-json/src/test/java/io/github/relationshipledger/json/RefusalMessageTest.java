package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message repeats names of the document, and does so within bounds and without anything that acts on a terminal. */
class RefusalMessageTest {
    @ParameterizedTest
    @CsvSource({
        "mood, mood",
        "B\u00fcro \u05d0\u05e0\u05d4, B\u00fcro \u05d0\u05e0\u05d4",
        "na\u202eme, na\u2026",
        "\u200bname, \u2026",
        "name\u007f\u009b2J, name\u2026",
        "line\u2028end, line\u2026",
        "not a character \uffff, not a character \u2026",
        "a/b~c, a~1b~0c"
    })
    void aNameIsShownUpToWhatWouldActOrHide(String name, String shown) {
        assertThat(refusal("{\"schema\": 1, \"" + name + "\": 1}"))
                .hasMessageContaining(", /" + shown + ": expected one of the fields schema,");
    }

    @Test
    void anEscapedControlInANameIsNotShownEither() {
        assertThat(refusal("{\"schema\": 1, \"x\\u001b[31m\": 1}"))
                .hasMessageContaining(", /x\u2026: expected one of the fields schema,")
                .returns("/x\u001b[31m", LedgerJsonException::pointer);
    }

    @Test
    void aLongNameIsCutAndThePointerIsWhole() {
        String name = "\ud83d\ude00".repeat(50_000);
        LedgerJsonException refusal = refusal("{\"schema\": 1, \"" + name + "\": 1}");

        assertThat(refusal).hasMessageContaining(", /" + "\ud83d\ude00".repeat(40) + "\u2026: expected one of");
        assertThat(refusal.pointer()).isEqualTo("/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana\u202e", "ana\\u0007", "\u200banna"})
    void anIdThatStandsTwiceIsShownInTheSameWay(String id) {
        assertThat(refusal("{\"schema\": 1, \"relationships\": [" + bare(id) + "," + bare(id) + "]}"))
                .hasMessageMatching(
                        ".*/relationships/1: expected each id once, found \"(ana)?\u2026\" for the second time");
    }

    @Test
    void whatTheModelSaysOfAKeyIsShownInTheSameWay() {
        for (String key : new String[] {"x\u202ey", "x\\u001b", "x\u2028y"}) {
            LedgerJsonException refusal = refusal(person("\"profiles\": {\"" + key + "\": \" \"}"));

            assertThat(refusal).hasMessageContaining("profiles of x\u2026 is blank");
            assertThat(refusal.getCause()).hasMessageStartingWith("profiles of x\u2026 is blank");
        }
        assertThat(refusal(person("\"profiles\": {\"x\": \"1\", \"" + "x".repeat(10_000) + "\": \" \"}")))
                .hasMessageEndingWith("profiles of " + "x".repeat(80)
                        + "\u2026 is blank: give a text, or leave it out where it is optional");
        assertThat(refusal(person("\"references\": {\"x\\u0007\": \"1\", \"x\\u0007 \": \"2\"}")))
                .hasMessageEndingWith("references names x\u2026 twice: keep one");
    }

    @Test
    void whatTheModelSaysOfAnIdIsShownInTheSameWay() {
        String first = bare("ana\u202e").replace("\"active\"", "\"retraction\"").replace("}}}]", ", \"line\": 1}}}]");

        assertThat(refusal("{\"schema\": 1, \"relationships\": [" + first + "]}"))
                .hasMessageContaining("relationship 'ana\u2026', line 1:");
    }

    private static String bare(String id) {
        return "{\"id\": \"" + id + "\", \"person\": {\"name\": \"Ana\"}, \"entries\": ["
                + "{\"at\": \"2026-11-16T09:00:00Z\", \"fact\": {\"active\": {\"on\": \"2026-11-16\"}}}]}";
    }

    private static String person(String fields) {
        return "{\"schema\": 1, \"relationships\": [" + bare("ana").replace("\"Ana\"", "\"Ana\", " + fields) + "]}";
    }
}
