package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Graduation.Sign.DATA_ELSEWHERE;
import static io.github.relationshipledger.review.Graduation.Sign.SHARED_EDITING;
import static io.github.relationshipledger.review.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import io.github.relationshipledger.review.Usage.Switching;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of all signs, and the one that only the host can tell. */
class GraduationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whereCreatorDataLivesIsUnknownUntilTheHostDeclaresIt() {
        Graduation graduation = graduation(twoPersons(), Usage.undeclared());

        assertThat(graduation.verdict(DATA_ELSEWHERE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(graduation.explanation(DATA_ELSEWHERE))
                .isEqualTo("The host does not declare whether people switch to another tool."
                        + " Persons with a reference into another system: 1 of 2.");
        assertThat(graduation.advice(DATA_ELSEWHERE)).startsWith("Ask those who use the ledger");
    }

    @Test
    void switchingNowAndThenIsEmergingAndDailyIsReached() {
        assertThat(switching(Switching.NEVER)).isEqualTo(Verdict.NOT_SEEN);
        assertThat(switching(Switching.SOMETIMES)).isEqualTo(Verdict.EMERGING);
        assertThat(switching(Switching.DAILY)).isEqualTo(Verdict.REACHED);
    }

    @Test
    void whatIsDeclaredIsSaidWithTheShareOfPersonsThatAreTiedToAnotherSystem() {
        assertThat(graduation(
                                twoPersons(),
                                Usage.builder().switching(Switching.DAILY).build())
                        .explanation(DATA_ELSEWHERE))
                .isEqualTo("People switch to another tool daily."
                        + " Persons with a reference into another system: 1 of 2.");
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void noSignBlamesTheMethod(Sign sign) {
        assertThat(allEmerging().verdict(sign)).isEqualTo(Verdict.EMERGING);
        assertThat(allEmerging().advice(sign)).contains("no failure of the method");
        assertThat(allReached().verdict(sign)).isEqualTo(Verdict.REACHED);
        assertThat(allReached().advice(sign)).contains("no failure of the method");
    }

    @Test
    void itsStringTellsTheVerdictsAndNothingElse() {
        assertThat(Held.weekly().graduation())
                .hasToString("Graduation{date=2026-11-23, TOO_MANY_TOO_LONG=NOT_SEEN, SHARED_EDITING=NOT_SEEN,"
                        + " REMINDERS_SLIP=NOT_SEEN, DATA_ELSEWHERE=UNKNOWN}");
    }

    @Test
    void equalLedgersAreJudgedAlike() {
        assertThat(allReached()).isEqualTo(allReached());
        assertThat(allReached().date()).isEqualTo(TODAY);
    }

    @Test
    void aNumberOfConflictsBelowNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Usage.builder().versionConflicts(-1).build())
                .withMessage("versionConflicts is -1: it counts from 0");
    }

    @Test
    void aDayOutsideTheModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyReview.ofDefaults()
                        .graduation(Ledger.empty(), LocalDate.of(10_000, 1, 1), Usage.undeclared()))
                .withMessage("today is +10000-01-01: dates lie in the years 1 to 9999");
    }

    @Test
    void theFirstDayOfTheModelHasNoWeeksBeforeIt() {
        assertThat(WeeklyReview.ofDefaults()
                        .graduation(twoPersons(), LocalDate.of(1, 1, 1), Usage.undeclared())
                        .verdict(SHARED_EDITING))
                .isEqualTo(Verdict.NOT_SEEN);
    }

    private static Verdict switching(Switching switching) {
        return graduation(twoPersons(), Usage.builder().switching(switching).build())
                .verdict(DATA_ELSEWHERE);
    }

    private static Graduation allEmerging() {
        Held held = Held.never()
                .carryingOver(TODAY.minusWeeks(3))
                .carryingOver(TODAY.minusWeeks(2))
                .on(TODAY.minusWeeks(1), 15, Duration.ofMinutes(40))
                .on(TODAY, 15, Duration.ofMinutes(40));
        return graduation(
                shared(held.ledger()),
                Usage.builder().switching(Switching.SOMETIMES).build());
    }

    private static Graduation allReached() {
        Held held = Held.never();
        for (int weeks = 0; weeks < 4; weeks++) {
            held = held.on(TODAY.minusDays(30).minusWeeks(weeks), 30, Duration.ofMinutes(30));
        }
        return graduation(
                shared(held.ledger()),
                Usage.builder().versionConflicts(2).switching(Switching.DAILY).build());
    }

    private static Graduation graduation(Ledger ledger, Usage usage) {
        return WeeklyReview.ofDefaults().graduation(ledger, TODAY, usage);
    }

    /** Adds a relationship that two team members wrote on. */
    private static Ledger shared(Ledger ledger) {
        RelationshipId ana = RelationshipId.of("ana");
        return ledger.open(ana, Person.of("Ana"), Dormant.of(TODAY, "no budget", "Atlas launch"), Stamp.of(NOW, "mia"))
                .post(ana, Interaction.outbound(TODAY), Stamp.of(NOW, "tom"));
    }

    private static Ledger twoPersons() {
        Dormant dormant = Dormant.of(TODAY, "no budget", "Atlas launch");
        return Ledger.empty()
                .open(RelationshipId.of("ana"), Person.of("Ana"), dormant, Stamp.of(NOW, "mia"))
                .open(
                        RelationshipId.of("ben"),
                        Person.builder("Ben").putReference("crm", "4711").build(),
                        dormant,
                        Stamp.of(NOW, "mia"));
    }
}
