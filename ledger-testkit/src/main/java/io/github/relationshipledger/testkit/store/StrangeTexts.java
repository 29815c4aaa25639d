package io.github.relationshipledger.testkit.store;

import java.util.List;
import java.util.stream.Collectors;

/** Legal texts that stores get wrong. Written with escapes, so that no editor can normalise them. */
final class StrangeTexts {
    /** Each stands for a way in which a text is changed, cut or refused on its way to the medium and back. */
    static final List<String> ALL = List.of(
            "\u00e9 composed, e\u0301 decomposed, \u212b compatible, \ufb01 ligature",
            "\u1112\u1161\u11ab and \ud55c, \u0b95\u0bcd\u0bb7, \u0644\u0627",
            "\u0130 \u0131 \u00df \u017f \u03a3 \u03c3 \u03c2",
            "astral \ud835\udc9c, \ud83e\udd9c, \ud83d\udc69\u200d\ud83d\udcbb, \ud83c\udde9\ud83c\uddea, \udbff\udfff",
            "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd \u0645\u0631\u062d\u0628\u0627 \u0661\u0662\u0663",
            "\u202eoverride\u202c \u2067isolate\u2069 \u200e\u200f\u061c",
            "\ufeffmark \ufffd \ufffe \uffff \ue000",
            "controls \u0001 \u0008 \u001b \u007f \u0085 \u009f",
            "lines\nand\r\nmore\rand\u2028and\u2029\ttabs",
            "\u00a0hard spaces\u2007 and  double\u200bzero\u00ad",
            "\"quoted\", 'it''s', `back`, \\slash\\n, /path/../x",
            "</a><![CDATA[&amp;]]> %s %00 ${x} #{x} {0} \\u0041",
            "; -- /* | , =1+1 @x #y *bold* _it_",
            "null",
            "true",
            "0010",
            "1e3",
            "2026-11-23");

    /** Texts that are not equal, and that collations, case folding, normal forms or number parsing take for equal. */
    static final List<String> ALIKE = List.of(
            "ana",
            "Ana",
            "ANA",
            "\u00e0na",
            "a\u0300na",
            "\u0430na",
            "an\u200ba",
            "a na",
            "a  na",
            "a\u00a0na",
            "\u00df",
            "ss",
            "\u1e9e",
            "i",
            "I",
            "\u0131",
            "\u0130",
            "\uff49",
            "1",
            "01",
            "1.0",
            "\uffff",
            "\ud800\udc00");

    private StrangeTexts() {}

    /** Writes a text as it is written here, for a message that every terminal can show. */
    static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
