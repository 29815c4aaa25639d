package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.ReviewPolicy;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain text is never wider than 80 columns, whatever people wrote. */
class ColumnsTest {
    /** What is drawn as one character, and the columns that a terminal may give it. */
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "\u00e9, 1",
        "e\u0301, 1",
        "e\u0301\u0302\u0303, 1",
        "\u6f22, 2",
        "\u1112, 2",
        "\ud55c, 2",
        "\uff21, 2",
        "\ua960, 2",
        "\u231a, 2",
        "\u2764\ufe0f, 2",
        "1\ufe0f\u20e3, 2",
        "\ud83d\ude00, 2",
        "\ud83d\udc69\u200d, 2",
        "\ud840\udc00, 2"
    })
    void aWordWiderThanALineIsBrokenWhereTheLineEnds(String character, int columns) {
        String page = PlainText.render(acting(character.repeat(200)));

        assertThat(page).doesNotContain("\n    \u0301", "\n    \ufe0f", "\n    \u200d");
        assertThat(page.replace("\n    ", "")).contains(character.repeat(200));
        String measured = page.replace(character, "x".repeat(columns));
        assertThat(measured.lines()).allMatch(line -> line.length() <= 80);
        assertThat(measured.lines().filter(line -> line.length() >= 79))
                .as("full lines")
                .hasSizeGreaterThanOrEqualTo(200 * columns / 80);
    }

    /** Each block of wide characters, first and last, which both belong to it. */
    @ParameterizedTest
    @CsvSource({
        "1100, 115F",
        "2300, 2BFF",
        "2E80, A97F",
        "AC00, D7FF",
        "F900, FAFF",
        "FE10, FE6F",
        "FF00, FFE6",
        "10000, 10FFFD"
    })
    void aBlockOfWideCharactersBeginsAndEndsWhereItIsSaidTo(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(Columns.of(Character.toString(from))).isEqualTo(2);
        assertThat(Columns.of(Character.toString(to))).isEqualTo(2);
        assertThat(Columns.of(Character.toString(from - 1))).isLessThan(2);
        assertThat(to > 0xFFFF || Columns.of(Character.toString(to + 1)) < 2).isTrue();
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(PlainText.render(acting("ask whether the " + "x".repeat(76) + " is ready and when")))
                .contains("""

                          Ana: "ask whether the
                            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                            is ready and when" is due today.
                        """);
    }

    @Test
    void aLineIsFilledToTheLastColumnAndNotBeyond() {
        String filled = "  Ana: \"" + "x".repeat(57) + "\" is due today.";

        assertThat(filled).hasSize(80);
        assertThat(PlainText.render(acting("x".repeat(57)))).contains("\n" + filled + "\n");
        assertThat(PlainText.render(acting("x".repeat(58)))).contains("\" is due\n    today.\n");
    }

    @Test
    void aNameMayFillManyLines() {
        Agenda agenda = Roster.empty()
                .open("A".repeat(10_000), Active.builder(date(11, 16)).build())
                .agenda();

        assertThat(PlainText.render(agenda).lines())
                .hasSizeGreaterThan(10_000 / 76)
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void aNoteThatDoesNotFitBesideTheTitleFollowsIt() {
        ReviewPolicy costly = ReviewPolicy.builder()
                .activeCost(Duration.ofHours(24))
                .putBox(Section.ACTIVE, Duration.ofHours(24))
                .putBox(Section.NURTURE, Duration.ofHours(24))
                .build();
        Relationship one = Roster.empty()
                .open("Ana", Active.builder(date(11, 16)).build())
                .ledger()
                .relationships()
                .get(0);
        List<Relationship> thousand = IntStream.range(0, 1_000)
                .mapToObj(i -> Relationship.of(RelationshipId.of("r" + i), Person.of("Ana"), one.entries()))
                .toList();

        assertThat(PlainText.render(new Roster(Ledger.of(thousand, List.of(), List.of())).agenda(costly)))
                .startsWith("""
                        Weekly review, Monday 2026-11-23
                                                         1440000 of 2888 minutes planned: more than fits
                        ================================================================================
                        """);
    }

    private static Agenda acting(String what) {
        return Roster.empty()
                .open("Ana", Active.of(date(11, 16), NextAction.of(what, Roster.TODAY)))
                .agenda();
    }
}
