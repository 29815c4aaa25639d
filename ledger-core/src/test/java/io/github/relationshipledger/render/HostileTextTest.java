package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.review.Agenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people wrote acts: neither on the terminal nor where the page is pasted. */
class HostileTextTest {
    @ParameterizedTest
    @CsvSource({
        "x\u001b[31mred, x\\u001B[31mred",
        "x\u001b]0;title\u0007x, x\\u001B]0;title\\u0007x",
        "\u009b2J, \\u009B2J",
        "over\b\b\u007fwrite, over\\u0008\\u0008\\u007Fwrite",
        "one\u0085two, one\\u0085two",
        "unit\u001fseparator, unit\\u001Fseparator",
        "\u202egnp.exe, \\u202Egnp.exe",
        "a\u2066b\u2069c, a\\u2066b\\u2069c",
        "a\u200fb\u061cc, a\\u200Fb\\u061Cc",
        "zero\u200bwidth\ufeff, zero\\u200Bwidth\\uFEFF",
        "soft\u00adhyphen, soft\\u00ADhyphen",
        "tag\udb40\udc41, tag\\uE0041",
        "never\uffffa\ufffecharacter\ufdd0, never\\uFFFFa\\uFFFEcharacter\\uFDD0",
        "nor\ud83f\udffehere, nor\\u1FFFEhere"
    })
    void controlsAndInvisibleCharactersAreShownAsEscapes(String written, String shown) {
        assertThat(PlainText.render(acting(written))).contains("Ana: \"" + shown + "\" is due today.\n");
        assertThat(Html.render(acting(written)))
                .contains("<strong>Ana</strong>: &quot;" + shown + "&quot; is due today.\n");
        assertThat(Markdown.render(acting(written)).replace('\uff3b', '[').replace('\uff3d', ']'))
                .contains("*Ana*: \"" + shown + "\" is due today.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\t", "\u000b", "\f", "\u2028", "\u2029", "\u00a0", "\u3000", " "})
    void lineEndsAndOtherWhiteSpaceAreASpace(String space) {
        assertThat(PlainText.render(acting("call" + space + "Ben"))).contains("Ana: \"call Ben\" is due today.\n");
        assertThat(Html.render(acting("call" + space + "Ben")).replace("  ", " "))
                .contains("&quot;call Ben&quot; is due today.\n");
        assertThat(Markdown.render(acting("call" + space + "Ben")).replace("  ", " "))
                .contains("*Ana*: \"call Ben\" is due today.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u2764\ufe0f",
                "caf\u00e9",
                "\u05d3\u05d5\u05d3"
            })
    void scriptsAndEmojiAreShownAsTheyAre(String written) {
        assertThat(PlainText.render(acting(written))).contains('"' + written + '"');
        assertThat(Markdown.render(acting(written))).contains('"' + written + '"');
        assertThat(Html.render(acting(written))).contains("&quot;" + written + "&quot;");
    }

    @ParameterizedTest
    @CsvSource({
        "*bold* and **bold**, \uff0abold\uff0a and \uff0a\uff0abold\uff0a\uff0a",
        "_ana_ and __init__, \uff3fana\uff3f and \uff3f\uff3finit\uff3f\uff3f",
        "~~gone~~, \uff5e\uff5egone\uff5e\uff5e",
        "`code`, \uff40code\uff40",
        "[x](y), \uff3bx\uff3d(y)",
        "![i](http://e.com/i.png), !\uff3bi\uff3d(http://e.com/i.png)",
        "<script>alert(1)</script>, <\u2060script>alert(1)<\u2060/script>",
        "<!channel> <@U1> <#C1>, <\u2060!channel> <\u2060@\u2060U1> <\u2060#\u2060C1>",
        "@channel (@here), @\u2060channel (@\u2060here)",
        "youtube.com/@ana, youtube.com/@\u2060ana",
        "#12 and org/repo#12, #\u206012 and org/repo#\u206012",
        "&lt; &#60; &#x3c;, &\u2060lt; &\u2060#\u206060; &\u2060#\u2060x3c;",
        "\\*not bold\\*, \\\u2060\uff0anot bold\\\u2060\uff0a",
        "C:\\, C:\\\u2060"
    })
    void whatWouldActInMarkdownDoesNot(String written, String harmless) {
        assertThat(Markdown.render(acting(written))).contains("*Ana*: \"" + harmless + "\" is due today.\n");
        assertThat(PlainText.render(acting(written))).contains("Ana: \"" + written + "\" is due today.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case_name",
                "ana@example.com",
                "R&D 5 < 6 > 4 | a + b = c!",
                "# 1. > - x",
                "https://example.com/a_b/_c_/(d)?e=*f*&g=~h#i-j",
                "https://youtube.com/@ana_",
                "see http://example.com."
            })
    void whatIsHarmlessStaysAsItIs(String written) {
        assertThat(Markdown.render(acting(written))).contains("*Ana*: \"" + written + "\" is due today.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.com/_a_* x, https://e.com/_a_\uff0a x",
        "https://e_e/@ana, https://e_e/@\u2060ana",
        "xhttps://e.com/@ana, xhttps://e.com/@\u2060ana",
        "https://-e.com/@ana, https://-e.com/@\u2060ana"
    })
    void onlyWhatEveryTargetTakesForALinkIsLeftAlone(String written, String harmless) {
        assertThat(Markdown.render(acting(written))).contains("*Ana*: \"" + harmless + "\" is due today.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# x", "1. x", "> x", "- x", "+ x", "* x", "```", "---", "[ ] x", "| x | y |", "\n# x", "=== x"})
    void noLineBeginsWithWhatPeopleWrote(String written) {
        Agenda agenda = Roster.empty()
                .open(written, Active.of(date(11, 16), NextAction.of(written, Roster.TODAY)))
                .open(written, Nurture.of(date(9, 10), written, date(11, 19)))
                .then(Interaction.builder(date(9, 9), Direction.OUTBOUND)
                        .meaningful(true)
                        .channel(written)
                        .summary(written)
                        .build())
                .open(written, Dormant.of(date(9, 10), written, written))
                .open(written, Dormant.of(date(11, 20), written, written))
                .happened(written, date(11, 18))
                .agenda();

        assertThat(Markdown.render(agenda).lines())
                .hasSize(22)
                .allMatch(line ->
                        line.matches("|\\*[1-4A-Z].*|- (\\*|Trigger watch|Nothing due|Minutes are).*|  - [\"LPRW].*"));
    }

    @Test
    @Timeout(10)
    void theLongestTextOfMarkupAloneIsNoTrouble() {
        String longest = "[&_<https://a".repeat(769);

        assertThat(Markdown.render(acting(longest))).contains("\uff3b&\uff3f<\u2060https://a\uff3b");
    }

    private static Agenda acting(String what) {
        return Roster.empty()
                .open("Ana", Active.of(date(11, 16), NextAction.of(what, Roster.TODAY)))
                .agenda();
    }
}
