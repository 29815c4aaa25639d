package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What text, dates and instants may be, wherever they enter the model. */
class TextTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @Test
    void whiteSpaceAtTheEndsIsDropped() {
        assertThat(Person.of(" Ana\t")).isEqualTo(Person.of("Ana"));
        assertThat(Person.of("\u00a0Ana \u00a0")).as("as a sheet may have it").isEqualTo(Person.of("Ana"));
        assertThat(RelationshipId.of(" ana ")).isEqualTo(RelationshipId.of("ana"));
        assertThat(Nurture.of(ON, " no ask\n", ON).reason()).isEqualTo("no ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00a0", "\u202f \u2007"})
    void blankTextIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dormant.of(ON, blank, "launch"))
                .withMessageStartingWith("reason is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dormant.of(ON, "no budget", blank))
                .withMessageStartingWith("trigger is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("Ana").role(blank).build())
                .withMessageStartingWith("role is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.of(Stamp.of(Instant.EPOCH), Interaction.inbound(ON), blank))
                .withMessageStartingWith("note is blank");
    }

    @Test
    void aNulIsRefusedWithItsPosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of("An\0a"))
                .withMessage("name has a NUL character at position 2: remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\ud83d", "\ude00na", "A\ude00\ud83da"})
    void halfASurrogatePairIsRefused(String broken) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of(broken))
                .withMessageStartingWith("name has half a surrogate pair at position ");
    }

    @Test
    void tenThousandCharactersAreKeptAndOneMoreIsRefusedWithoutRepeatingThem() {
        String longest = "\ud83d\ude00".repeat(10_000);

        assertThat(Person.of(longest).name()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of(longest + "a"))
                .withMessage("name has 10001 characters: shorten it to at most 10000");
    }

    @Test
    void datesLieInTheYearsOneToNineThousandNineHundredAndNinetyNine() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(Interaction.inbound(last).on()).isEqualTo(last);
        assertThat(Interaction.inbound(LocalDate.of(1, 1, 1)).on().getYear()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interaction.inbound(last.plusDays(1)))
                .withMessage("on is +10000-01-01: dates lie in the years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> NextAction.of("call", LocalDate.of(0, 12, 31)));
    }

    @Test
    void aStampIsCutToTheMillisecond() {
        assertThat(Stamp.of(Instant.parse("2026-11-23T09:00:00.123456789Z")))
                .isEqualTo(Stamp.of(Instant.parse("2026-11-23T09:00:00.123Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> Stamp.of(Instant.MAX));
    }

    @Test
    void stampsCompareByInstantThenAuthor() {
        Instant at = Instant.EPOCH;

        assertThat(Stamp.of(at)).isLessThan(Stamp.of(at, "mia"));
        assertThat(Stamp.of(at, "mia")).isLessThan(Stamp.of(at, "tom"));
        assertThat(Stamp.of(at, "tom")).isLessThan(Stamp.of(at.plusMillis(1), "mia"));
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Nurture.of(ON, nothing(), ON))
                .withMessage("reason");
        assertThatNullPointerException().isThrownBy(() -> Stamp.of(nothing())).withMessage("at");
        assertThatNullPointerException().isThrownBy(() -> Person.of(nothing())).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Entry.of(nothing(), Interaction.inbound(ON)))
                .withMessage("stamp");
        assertThatNullPointerException()
                .isThrownBy(() -> Active.of(ON, nothing()))
                .withMessage("nextAction");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
