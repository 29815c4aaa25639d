package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A failure about long texts fits on a screen and still shows what differs. */
class ExcerptTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");

    @Test
    void aShortTextIsShownAsItIs() {
        assertThat(Excerpt.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Excerpt.of("abc", "abd")).isEqualTo("abc");
    }

    @Test
    void ofALongTextTheBeginningIsShown() {
        assertThat(Excerpt.of("x".repeat(201))).isEqualTo("x".repeat(200) + "… (characters 1 to 200 of 201)");
    }

    @Test
    void aDifferenceInTheMiddleIsShownWithWhatComesBefore() {
        String before = "x".repeat(1_000);
        String after = "y".repeat(1_000);

        assertThat(Excerpt.of(before + "!" + after, before + "?" + after))
                .isEqualTo("…" + "x".repeat(40) + "!" + "y".repeat(159) + "… (characters 961 to 1160 of 2001)");
    }

    @Test
    void aDifferenceAtTheEndIsShownToTheEnd() {
        assertThat(Excerpt.of("x".repeat(300) + "!", "x".repeat(300)))
                .isEqualTo("…" + "x".repeat(199) + "! (characters 102 to 301 of 301)");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Excerpt.of("\ud83d\ude00".repeat(300)))
                .isEqualTo("\ud83d\ude00".repeat(200) + "… (characters 1 to 200 of 300)");
    }

    @Test
    void aDifferenceThatTheScreenMayNotShowIsShownInEscapes() {
        assertThat(Excerpt.of("caf\u00e9", "cafe\u0301")).isEqualTo("caf\u00e9 (escaped: caf\\u00e9)");
        assertThat(Excerpt.of("cafe\u0301", "caf\u00e9")).isEqualTo("cafe\u0301 (escaped: cafe\\u0301)");
        assertThat(Excerpt.of("ana", "an\u200ba")).isEqualTo("ana (escaped: ana)");
        assertThat(Excerpt.of("a\ud83d\ude00", "a")).isEqualTo("a\ud83d\ude00 (escaped: a\\ud83d\\ude00)");
    }

    @Test
    void aDifferenceThatTheScreenShowsIsNot() {
        assertThat(Excerpt.of("caf\u00e9 one", "caf\u00e9 two")).isEqualTo("caf\u00e9 one");
    }

    @Test
    void escapesAreShownOfTheSurroundingsOnly() {
        assertThat(Excerpt.of("x".repeat(50) + "\u00e9".repeat(50), "x".repeat(50)))
                .endsWith(" (escaped: …" + "x".repeat(10) + "\\u00e9".repeat(10) + "…)");
    }

    @Test
    void aLongNameLosesItsMiddle() {
        assertThat(Excerpt.ofName("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Excerpt.ofName("\ud83d\ude00".repeat(300) + ", note"))
                .isEqualTo("\ud83d\ude00".repeat(100) + "…" + "\ud83d\ude00".repeat(94) + ", note");
    }

    @Test
    void ledgersThatDifferInALongNoteShowTheDifferenceAndNoMore() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(noted("a note")).isEqualTo(noted("another")))
                .satisfies(failure -> assertThat(failure.getMessage())
                        .hasSizeLessThan(700)
                        .contains("relationship 'ana', line 2, note", "another", "a note"));
    }

    @Test
    void theLinesOfARelationshipFitOnAScreen() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(noted("a note").get(ANA)).hasLines(3))
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void relationshipsThatDifferInALongNoteFitOnAScreenToo() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(noted("a note").get(ANA))
                        .isEqualTo(noted("another").get(ANA)))
                .satisfies(failure ->
                        assertThat(failure.getMessage()).hasSizeLessThan(1_500).contains("line 2, note", "another"));
    }

    private static Ledger noted(String end) {
        Stamp stamp = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"));
        return Ledger.empty()
                .open(ANA, Person.of("Ana"), Samples.anActive(Samples.TODAY), stamp)
                .post(ANA, Interaction.inbound(Samples.TODAY), stamp, "x".repeat(9_000) + end);
    }
}
