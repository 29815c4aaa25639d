package io.github.relationshipledger.json;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that something on the way from a person to a file, a page and back takes for what they are not. */
final class HostileTexts {
    /** What turns the direction of a line. */
    private static final int[] BIDI = {
        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
    };

    /** What has no width, or none that shows. */
    private static final int[] UNSEEN = {
        0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2062,
        0x2063, 0x2064, 0x206A, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC,
        0x1BCA0, 0x1D173, 0x1D17A, 0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xE0100, 0xE01EF
    };

    /** White space of every kind, between letters and at the ends. */
    private static final int[] SPACES = {
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
        0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000
    };

    /** What combines with what stands before it, from above and below, and what is as long as it is high. */
    private static final List<String> COMBINED = List.of(
            "e\u0301",
            "\u00e9",
            "e\u0301\u0302\u0303\u0304",
            "\u0301alone",
            "a\u0323\u0307",
            "a\u0307\u0323",
            "\u212b",
            "\ufb01\ufb02",
            "\u01c4\u01c5\u01c6",
            "\u1e9e\u00df",
            "\u0130\u0131Ii",
            "\u03a3\u03c3\u03c2",
            "\ufdfa",
            "\u0958",
            "\u0b95\u0bcd\u0bb7",
            "\u0e01\u0e33",
            "\u1100\u1161\u11a8\u11ff",
            "\uac01",
            "\u20dd\u20dd",
            "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324",
            "\u0344\u0340\u0341",
            "\u2126\u212a",
            "\uff41\uff22\uff11",
            "\u200dx",
            "x\u200d",
            "\u0f77\u0f79",
            "\ud834\udd5e",
            "\ud87e\udc00");

    private static final List<String> EMOJI = List.of(
            "\ud83d\ude00",
            "\u2764\ufe0f",
            "\u2764\ufe0e",
            "1\ufe0f\u20e3",
            "\ud83c\udde9\ud83c\uddea",
            "\ud83c\udde9",
            "\ud83d\udc4d\ud83c\udffd",
            "\ud83c\udffd",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
            "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
            "\u261d\ud83c\udffe",
            "\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c\udfff",
            "\u3030\ufe0f",
            "\u00a9\ufe0f");

    private static final List<String> SCRIPTS = List.of(
            "\u05d0\u05e0\u05d4 abc 123",
            "abc \u0645\u0631\u062d\u0628\u0627 (1)",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0661\u0662\u0663",
            "\u0967\u0968",
            "\u4e2d\u6587",
            "\ud840\udc00\ud869\uded6",
            "\u3042\u30a2\uff71",
            "\u13a0\uab70",
            "\u10d0\u1c90",
            "\ud801\udc00\ud801\udc28",
            "\u0410\u0430n\u0430",
            "\u0430na",
            "\u1810\u1820",
            "\u0c95\u0ccd\u0cb7",
            "\ud808\udc00",
            "\ue000\uf8ff",
            "\udb80\udc00\udbff\udffd",
            "\u5b57\udb40\udd00",
            "\u07ca\u07d2");

    /** What a reader of JSON, a page, a query, a shell, a sheet, a format or a log takes for its own. */
    private static final List<String> SYNTAX = List.of(
            // JSON
            "\"",
            "\\",
            "\\\"",
            "\\\\",
            "\\u0000",
            "\\ud83d",
            "\\u",
            "\\x41",
            "\"}",
            "\",\"id\":\"x\"",
            "{}",
            "[]",
            "{\"a\":1}",
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1e400",
            "NaN",
            "Infinity",
            "undefined",
            "__proto__",
            "constructor",
            "@class",
            "/* x */",
            "// x",
            "# x",
            ",",
            ":",
            "'",
            "`",
            // pages
            "<",
            ">",
            "&",
            "<b>x</b>",
            "</title><script>alert(1)</script>",
            "<!-- x",
            "-->",
            "]]>",
            "<![CDATA[x]]>",
            "<?xml?>",
            "<!DOCTYPE x [<!ENTITY y 'z'>]>",
            "&lt;",
            "&amp;amp;",
            "&#0;",
            "&#x202e;",
            "&nbsp",
            "&x;",
            "\" onload=\"x",
            "' onload='x",
            "<img src=x onerror=x>",
            "<svg/onload=x>",
            "javascript:alert(1)",
            "data:text/html,x",
            "</style>",
            "</svg>",
            "<br>",
            "<\u200b/li>",
            "\uff1cscript\uff1e",
            "%3Cscript%3E",
            "+ADw-script+AD4-",
            "\u02c2script\u02c3",
            // marks
            "*x*",
            "**x**",
            "_x_",
            "__x__",
            "~~x~~",
            "`x`",
            "```",
            "[x](http://y)",
            "![x](y)",
            "[x]: y",
            "<http://x>",
            "# x",
            "- x",
            "1. x",
            "> x",
            "| a | b |",
            "---",
            "===",
            "\\*x\\*",
            "@here",
            "@everyone",
            "<!channel>",
            "<@U1>",
            "#12",
            "x\n# y",
            "x\n- y",
            "x  \ny",
            "\tcode",
            "\u2022 x",
            "$x$",
            "{{x}}",
            "{% x %}",
            "[[x]]",
            ":x:",
            "~",
            "^x^",
            // queries and shells
            "' OR '1'='1",
            "'; DROP TABLE x; --",
            "\" OR \"\"=\"",
            "1; SELECT 1",
            "x' || 'y",
            "%' --",
            "\\'; --",
            "admin'--",
            "$(id)",
            "`id`",
            "; id",
            "| id",
            "&& id",
            "> /dev/null",
            "$HOME",
            "${IFS}",
            "%PATH%",
            "!x",
            "~root",
            "*",
            "?",
            "-rf",
            "--help",
            "x\ny",
            "\\n",
            "\\\n",
            "'\\''",
            "$'\\n'",
            "\u0003",
            "\u0004x",
            // sheets, formats and logs
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "=HYPERLINK(\"http://x\")",
            "=cmd|' /C calc'!A0",
            "\t=1+1",
            "'=1",
            "a,b",
            "a;b",
            "a\tb",
            "\"a\",\"b\"",
            "%s",
            "%n",
            "%1$s",
            "%",
            "%%",
            "{0}",
            "{}x",
            "${jndi:ldap://x}",
            "#{x}",
            "{0,number}",
            "\\E",
            "\\Q",
            "$1",
            "\\1",
            "$0",
            "(?i)",
            ".*",
            "^",
            "[",
            "(",
            "x\r\nWARN forged",
            "\u001b[31mx",
            "\u001b]0;x\u0007",
            "\u001b[2J",
            "\u009b2J",
            "x\by",
            "x\u007f",
            "x\ry",
            "\u001bP+x\u001b\\",
            "\u000e\u000f",
            "\u0011\u0013",
            // files and dates
            "../../x",
            "C:\\x",
            "/etc/passwd",
            "con",
            "x.",
            "~/x",
            "file:///x",
            "\\\\x\\y",
            "2026-11-23",
            "2026-02-30",
            "0000-00-00",
            "09:30",
            "12/31/1999",
            "1,5",
            "1.000",
            "0x10",
            "007",
            "\u00bd",
            "\u22121",
            "\u221e");

    private HostileTexts() {}

    /** Returns those that the model takes. */
    static List<String> legal() {
        return Stream.of(
                        planes().mapToObj(c -> "<" + Character.toString(c) + ">"),
                        IntStream.concat(IntStream.range(1, 0x20), IntStream.range(0x7F, 0xA0))
                                .mapToObj(c -> "a" + Character.toString(c) + "b"),
                        each(BIDI, c -> "a" + c + "b"),
                        each(BIDI, c -> c),
                        each(UNSEEN, c -> "a" + c + "b"),
                        each(UNSEEN, c -> c + c),
                        each(SPACES, c -> "a" + c + "b"),
                        each(SPACES, c -> c + "a" + c),
                        COMBINED.stream(),
                        EMOJI.stream(),
                        SCRIPTS.stream(),
                        SYNTAX.stream(),
                        longest())
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    /** Returns those that no text may be: blank, with a NUL or half a pair, or one character too long. */
    static List<String> illegal() {
        return Stream.of(
                        Stream.of(
                                "",
                                "\0",
                                "a\0",
                                "\0a",
                                "a\0b",
                                "\ud83d",
                                "\ude00",
                                "a\ud83d",
                                "\ude00a",
                                "\ude00\ud83d"),
                        Stream.of("\ud83d\ud83d\ude00", "\ud83d\ude00\ude00", "\ud83d\u200d\ude00", "\udbff", "\udc00"),
                        each(SPACES, c -> c),
                        each(SPACES, c -> c + c + c),
                        longest().map(longest -> longest + "."))
                .flatMap(texts -> texts)
                .toList();
    }

    /** The first and the last characters of every plane, and all that are promised never to be characters. */
    private static IntStream planes() {
        return IntStream.concat(
                IntStream.rangeClosed(0, 16)
                        .flatMap(plane ->
                                IntStream.of(1, 0x80, 0xFFFD, 0xFFFE, 0xFFFF).map(c -> (plane << 16) + c)),
                IntStream.rangeClosed(0xFDD0, 0xFDEF));
    }

    private static Stream<String> longest() {
        return Stream.of(
                        "x",
                        "\u00e9",
                        "\u20ac",
                        "\ud83d\ude00",
                        "\"",
                        "\\",
                        "\u0001",
                        "<",
                        "&",
                        "*",
                        "\u202e",
                        "e\u0301",
                        "x ")
                .map(unit -> "[" + unit.repeat(9_998 / unit.codePointCount(0, unit.length())) + "]");
    }

    private static Stream<String> each(int[] characters, UnaryOperator<String> text) {
        IntFunction<String> one = c -> text.apply(Character.toString(c));
        return IntStream.of(characters).mapToObj(one);
    }
}
