package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relationshipledger.Deliverable.Status;
import io.github.relationshipledger.Interaction.Direction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void ratesAreEqualWhateverTheirTrailingZeros() {
        assertThat(rate("1200")).isEqualTo(rate("1200.00")).isEqualTo(rate("1.2E+3"));
        assertThat(rate("0.000")).isEqualTo(rate("0"));
        assertThat(rate("1200").amount().toPlainString()).isEqualTo("1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999999.9999", "0.0001", "1.00000000"})
    void ratesHaveUpToFifteenIntegerDigitsAndFourDecimals(String amount) {
        assertThat(rate(amount).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, amount is negative",
        "1000000000000000, amount has more than 15 integer digits",
        "1e100000000, amount has more than 15 integer digits",
        "0.00001, amount has more than 4 decimals",
        "1e-100000000, amount has more than 4 decimals"
    })
    void otherRatesAreRefusedAtOnceAndNotRepeated(String amount, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(amount))
                .withMessageStartingWith(message)
                .withMessageNotContaining(amount);
    }

    /** They are not even looked at: a million of them would take minutes. */
    @Test
    void aRateOfMoreThanAHundredDigitsIsRefusedThoughAllButOneAreZeros() {
        assertThat(rate("1." + "0".repeat(99)).amount()).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("1." + "0".repeat(100)))
                .withMessageStartingWith("amount has more than 4 decimals");
    }

    @Test
    void toStringTellsNoRateNoNoteAndNoReason() {
        assertThat(rate("1234").toString()).doesNotContain("1234");
        assertThat(Nurture.of(ON, "burnt out", ON).toString()).doesNotContain("burnt out");
        assertThat(Dormant.of(ON, "burnt out", "launch").toString()).doesNotContain("burnt out");
        assertThat(Interaction.builder(ON, Direction.INBOUND)
                        .summary("burnt out")
                        .build()
                        .toString())
                .doesNotContain("burnt out");
        assertThat(Person.builder("Ana")
                        .putProfile("x", "@secret")
                        .putReference("crm", "secret")
                        .build()
                        .toString())
                .contains("Ana")
                .doesNotContain("secret");
    }

    @Test
    void interactionsAreMeaningfulUnlessTheyAreOutboundOrTheCallerSaysOtherwise() {
        assertThat(Interaction.inbound(ON).meaningful()).isTrue();
        assertThat(Interaction.conversation(ON).meaningful()).isTrue();
        assertThat(Interaction.outbound(ON).meaningful()).isFalse();
        assertThat(Interaction.builder(ON, Direction.OUTBOUND)
                        .meaningful(true)
                        .build()
                        .meaningful())
                .isTrue();
        assertThat(Interaction.builder(ON, Direction.INBOUND)
                        .meaningful(false)
                        .build()
                        .meaningful())
                .isFalse();
    }

    @Test
    void aStandingIsMatchedByItsType() {
        Stream<Standing> standings = Stream.of(
                Active.builder(ON).build(), Nurture.of(ON, "no ask", ON), Dormant.of(ON, "no budget", "launch"));

        assertThat(standings.map(standing -> standing.<Object>match(Active::tier, Nurture::tier, Dormant::tier)))
                .containsExactly(Tier.ACTIVE, Tier.NURTURE, Tier.DORMANT);
    }

    @Test
    void anActiveCopiedToAnotherDayKeepsWhatIsNotChanged() {
        Active active = Active.builder(ON)
                .nextAction(NextAction.of("call", ON))
                .deliverable(Deliverable.of("webinar", Status.AGREED))
                .rate(rate("10"))
                .build();

        assertThat(active.toBuilder(ON.plusDays(1)).build())
                .returns(ON.plusDays(1), Active::on)
                .returns(active.nextAction(), Active::nextAction)
                .returns(active.rate(), Active::rate);
        assertThat(active.withoutNextAction(ON.plusDays(2)))
                .isEqualTo(Active.builder(ON.plusDays(2))
                        .deliverable(Deliverable.of("webinar", Status.AGREED))
                        .rate(rate("10"))
                        .build());
    }

    @Test
    void aPersonsProfilesAreSortedAndTrimmedAndNoneIsLostToWhiteSpace() {
        Person person = Person.builder("Ana")
                .putProfile("youtube", " @ana ")
                .putProfile(" x ", "@ana_x")
                .build();

        assertThat(person.profiles()).containsExactly(Map.entry("x", "@ana_x"), Map.entry("youtube", "@ana"));
        assertThat(person.toBuilder().name("Anna").build().profiles()).isEqualTo(person.profiles());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("Ana")
                        .putProfile("x", "@one")
                        .putProfile("x ", "@two")
                        .build())
                .withMessage("profiles names x twice: keep one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("Ana").putReference("crm", " ").build())
                .withMessageStartingWith("references of crm is blank");
    }

    @ParameterizedTest
    @CsvSource({
        "Atlas 2.0 launch, ATLAS 2.0 LAUNCH",
        "'Atlas  2.0\u00a0launch', Atlas 2.0 launch",
        "Caf\u00e9 opening, cafe\u0301 OPENING",
        "Stra\u00dfe, STRASSE",
        "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c2",
        "TITLE, title"
    })
    void eventsMatchWhateverTheirSpacingComposureAndCase(String event, String trigger) {
        assertThat(Occurrence.of(event, ON).matches(Dormant.of(ON, "no budget", trigger)))
                .isTrue();
    }

    @Test
    void eventsMatchIndependentlyOfTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Occurrence.of("TITLE", ON).eventKey()).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherEventDoesNotMatch() {
        assertThat(Occurrence.of("Atlas 2.1 launch", ON).matches(Dormant.of(ON, "no budget", "Atlas 2.0 launch")))
                .isFalse();
    }

    @Test
    void idsSortByCodePoint() {
        assertThat(Stream.of("\ud83d\ude00", "\uff5e", "b", "a", "ab")
                        .map(RelationshipId::of)
                        .sorted()
                        .map(RelationshipId::value))
                .containsExactly("a", "ab", "b", "\uff5e", "\ud83d\ude00");
    }

    @Test
    void onlySuggestionsCanBeDeclined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Declined.of(ON, Reason.FOLLOW_UP, 1))
                .withMessageStartingWith("suggestion is FOLLOW_UP: this cannot be left alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Declined.of(ON, Reason.TRIGGER_HAPPENED, 1))
                .withMessageContaining("name the occurrences");
        assertThatIllegalArgumentException().isThrownBy(() -> Declined.of(ON, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Declined.of(ON, Reason.REPLIED, 0))
                .withMessage("line is 0: lines are numbered from 1");
    }

    @Test
    void declinedOccurrencesAreASet() {
        Occurrence one = Occurrence.of("launch", ON);
        Occurrence other = Occurrence.of("launch", ON.minusDays(1));

        assertThat(Declined.of(ON, List.of(one, other, one)))
                .isEqualTo(Declined.of(ON, List.of(other, one)))
                .returns(List.of(other, one), Declined::occurrences)
                .returns(Reason.TRIGGER_HAPPENED, Declined::suggestion);
    }

    @Test
    void aReviewRecordHasACountForEverySectionAndCutsSeconds() {
        ReviewRecord record = review().took(Duration.ofMillis(90_999))
                .putListed(Section.ACTIVE, 2)
                .build();

        assertThat(record.took()).isEqualTo(Duration.ofSeconds(90));
        assertThat(record.listed())
                .containsOnly(
                        Map.entry(Section.ACTIVE, 2),
                        Map.entry(Section.NURTURE, 0),
                        Map.entry(Section.DORMANT, 0),
                        Map.entry(Section.MOVES, 0));
        assertThat(record.by()).isEmpty();
    }

    @Test
    void aReviewRecordThatDoesNotAddUpIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().took(Duration.ofSeconds(-1)).build())
                .withMessageStartingWith("took is PT-1S: give 0 to ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().carriedOver(-1).build())
                .withMessage("carriedOver is -1: it counts from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().putListed(Section.MOVES, 1)
                        .putHandled(Section.MOVES, 2)
                        .build())
                .withMessage("handled of MOVES is 2: only 1 were listed or deferred");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().putDeferred(Section.NURTURE, 1)
                        .putHandled(Section.NURTURE, 1)
                        .replanned(1)
                        .build())
                .withMessage("replanned is 1: only 0 were listed or deferred and not handled");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReviewRecord.builder(ON).took(Duration.ZERO).build())
                .withMessageContaining("planned");
    }

    private static ReviewRecord.Builder review() {
        return ReviewRecord.builder(ON).took(Duration.ofMinutes(9)).planned(Duration.ofMinutes(8));
    }

    private static Rate rate(String amount) {
        return Rate.of(new BigDecimal(amount), EUR);
    }
}
