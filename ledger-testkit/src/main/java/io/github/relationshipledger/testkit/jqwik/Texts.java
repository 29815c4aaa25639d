package io.github.relationshipledger.testkit.jqwik;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Texts that the model accepts. Not all are trimmed: white space at the ends is for the model to drop. There is one for
 * every number, plain ones for small numbers, so that they shrink fast.
 */
final class Texts {
    private static final int MOST = 29_999;
    static final String LONGEST = "\uD83C\uDF3B".repeat(10_000);
    private static final List<String> BLANKS = List.of("", " ", "\t", "\r\n", "\u2003", "\u2028");
    private static final List<String> ACTIONS = List.of("call", "send brief");
    /** Each event in two spellings, which a default locale or plain equality would tell apart. */
    private static final List<String> EVENTS = List.of(
            "Atlas 2.0 launch",
            "atlas  2.0 LAUNCH",
            "istanbul campaign",
            "ISTANBUL\u00a0CAMPAIGN",
            "Caf\u00e9 opening",
            "Cafe\u0301 Opening");
    /** What fills a field and says nothing. */
    private static final List<String> VAGUE = List.of("tbd", "?", "N/A", "someday");

    private static final List<String> TWINS = List.of("Ana Lima", "ana  LIMA");
    /** What tends to go wrong: looks blank and is not, turns the writing round, is markup, a formula or an escape. */
    private static final List<String> ODDITIES = List.of(
            "hard\u00a0space",
            "\u200b",
            "\ufeff",
            "\u0001",
            "\u202ecba\u202c",
            "e\u0301",
            "\u0130\u0131",
            "\u1E9E\u00df",
            "\uD83D\uDC69\u200d\uD83D\uDCBB",
            "one\ntwo",
            "\"\\u0000\\\"",
            "<b>&amp;</b> *_`|",
            "=1+1",
            "null",
            "100 %s");

    private Texts() {}

    static Arbitrary<String> any() {
        return numbers().map(Texts::text);
    }

    /** Any text, and now and then one that gives no reason. */
    static Arbitrary<String> reasons() {
        return numbers().map(number -> number % 20 == 19 ? vague(number) : text(number));
    }

    /** Any text, and now and then one of two that name the same person. */
    static Arbitrary<String> names() {
        return numbers().map(number -> number % 10 == 5 ? TWINS.get(number / 10 % TWINS.size()) : text(number));
    }

    static Arbitrary<String> words() {
        return numbers().map(Texts::word);
    }

    /** Few events, so that occurrences and triggers meet; now and then any text, or one that is no event. */
    static Arbitrary<String> events() {
        return numbers().map(number -> oneOf(EVENTS, number));
    }

    /** Two actions that come back, so that one can be postponed; now and then any text, or one that says nothing to do. */
    static Arbitrary<String> actions() {
        return numbers().map(number -> oneOf(ACTIONS, number));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, MOST).withDistribution(RandomDistribution.uniform());
    }

    private static String oneOf(List<String> texts, int number) {
        return switch (number % 10) {
            case 8 -> vague(number);
            case 9 -> text(number / 10);
            default -> texts.get(number % texts.size());
        };
    }

    private static String vague(int number) {
        return VAGUE.get(number / 10 % VAGUE.size());
    }

    private static String text(int number) {
        return switch (number % 10) {
            case 6 -> BLANKS.get(number / 10 % BLANKS.size()) + word(number) + BLANKS.get(number / 60 % BLANKS.size());
            case 7 -> ODDITIES.get(number / 10 % ODDITIES.size());
            case 8, 9 -> number % 3_000 == 2_999 ? LONGEST : unicode(new Random(number));
            default -> word(number);
        };
    }

    /** Writes the number in letters. */
    private static String word(int number) {
        String letter = Character.toString('a' + number % 26);
        return number < 26 ? letter : word(number / 26 - 1) + letter;
    }

    /** Returns a few characters from anywhere, half of them from the first plane; none of them blank. */
    private static String unicode(Random random) {
        return random.ints(1, Character.MAX_CODE_POINT + 1)
                .map(codePoint -> codePoint % 2 == 0 ? codePoint & 0xFFFF : codePoint)
                .filter(codePoint -> codePoint != 0
                        && !Character.isWhitespace(codePoint)
                        && !Character.isSpaceChar(codePoint)
                        && Character.getType(codePoint) != Character.SURROGATE)
                .limit(1 + random.nextInt(6))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
