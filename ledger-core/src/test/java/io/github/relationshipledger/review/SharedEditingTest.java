package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Graduation.Sign.SHARED_EDITING;
import static io.github.relationshipledger.review.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The second sign: several people write on one relationship, and their saves conflict. */
class SharedEditingTest {
    private static final Instant NOW = Instant.parse("2027-11-23T09:00:00Z");
    private static final Stamp MIA = Stamp.of(NOW, "mia");
    private static final Stamp TOM = Stamp.of(NOW, "tom");
    private static final Stamp SOMEBODY = Stamp.of(NOW);
    private static final Usage CONFLICTS = Usage.builder().versionConflicts(1).build();

    @Test
    void oneAuthorOnEachRelationshipIsNoSign() {
        Ledger ledger = contact(opened(opened(Ledger.empty(), "ana", MIA), "ben", TOM), "ana", TODAY, MIA);

        Graduation graduation = graduation(ledger, Usage.undeclared());
        assertThat(graduation.verdict(SHARED_EDITING)).isEqualTo(Verdict.NOT_SEEN);
        assertThat(graduation.explanation(SHARED_EDITING))
                .isEqualTo("In the last 8 weeks several people wrote on 0 of 2 relationships. Lines without an author:"
                        + " 0 of 3. Version conflicts declared: 0.");
    }

    @Test
    void twoAuthorsOnOneRelationshipAreEmerging() {
        Graduation graduation = graduation(sharedOn(TODAY), Usage.undeclared());

        assertThat(graduation.verdict(SHARED_EDITING)).isEqualTo(Verdict.EMERGING);
        assertThat(graduation.explanation(SHARED_EDITING))
                .startsWith("In the last 8 weeks several people wrote on 1 of 1 relationships ('ana').");
    }

    @Test
    void withVersionConflictsItIsReached() {
        assertThat(verdict(sharedOn(TODAY), CONFLICTS)).isEqualTo(Verdict.REACHED);
    }

    @Test
    void conflictsBetweenPeopleOnDifferentRelationshipsAreNoSign() {
        assertThat(verdict(opened(opened(Ledger.empty(), "ana", MIA), "ben", TOM), CONFLICTS))
                .isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void theAdviceForThemIsToLetUpdateSettleTheConflicts() {
        Ledger apart = opened(opened(Ledger.empty(), "ana", MIA), "ben", TOM);
        Graduation graduation = WeeklyReview.ofDefaults().graduation(apart, TODAY, CONFLICTS);

        assertThat(graduation.advice(Graduation.Sign.SHARED_EDITING)).contains("let update() settle the conflicts");
    }

    @Test
    void exactlyEightWeeksAgoStillCountsAndTheDayBeforeDoesNot() {
        assertThat(verdict(sharedOn(TODAY.minusWeeks(8)), Usage.undeclared())).isEqualTo(Verdict.EMERGING);
        assertThat(verdict(sharedOn(TODAY.minusWeeks(8).minusDays(1)), Usage.undeclared()))
                .isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aLineDatedAfterTheDayDoesNotCount() {
        assertThat(verdict(sharedOn(TODAY.plusDays(1)), Usage.undeclared())).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aRetractedLineHasNoAuthorAndARetractionHas() {
        Ledger mistaken = contact(opened(Ledger.empty(), "ana", MIA), "ana", TODAY, TOM);

        assertThat(verdict(mistaken.post(id("ana"), Retraction.of(TODAY, 2), MIA), Usage.undeclared()))
                .isEqualTo(Verdict.NOT_SEEN);
        assertThat(verdict(mistaken.post(id("ana"), Retraction.of(TODAY, 2), TOM), Usage.undeclared()))
                .isEqualTo(Verdict.EMERGING);
    }

    @Test
    void whereNoLineIsSignedItCannotBeTold() {
        Graduation graduation = graduation(opened(Ledger.empty(), "ana", SOMEBODY), CONFLICTS);

        assertThat(graduation.verdict(SHARED_EDITING)).isEqualTo(Verdict.UNKNOWN);
        assertThat(graduation.explanation(SHARED_EDITING))
                .endsWith("Lines without an author: 1 of 1. Version conflicts declared: 1.");
        assertThat(graduation.advice(SHARED_EDITING)).isEqualTo("Stamp each line with its author, and look again.");
    }

    @Test
    void aLineWithoutAuthorIsNoSecondAuthor() {
        assertThat(verdict(contact(opened(Ledger.empty(), "ana", MIA), "ana", TODAY, SOMEBODY), Usage.undeclared()))
                .isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void anEmptyLedgerIsSharedByNobody() {
        assertThat(verdict(Ledger.empty(), Usage.undeclared())).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void ofManyThatAreSharedTheFirstFiveAreNamed() {
        assertThat(explanation("g", "f", "e", "d", "c", "b", "a"))
                .contains("7 of 7 relationships ('a', 'b', 'c', 'd', 'e' and 2 more).");
        assertThat(explanation("e", "d", "c", "b", "a")).contains("5 of 5 relationships ('a', 'b', 'c', 'd', 'e').");
    }

    private static String explanation(String... shared) {
        Ledger ledger = Ledger.empty();
        for (String name : shared) {
            ledger = contact(opened(ledger, name, MIA), name, TODAY, TOM);
        }
        return graduation(ledger, Usage.undeclared()).explanation(SHARED_EDITING);
    }

    /** Opened by one today and written on by another on a day. */
    private static Ledger sharedOn(LocalDate on) {
        return contact(opened(Ledger.empty(), "ana", MIA), "ana", on, TOM);
    }

    private static Ledger opened(Ledger ledger, String name, Stamp stamp) {
        return ledger.open(id(name), Person.of(name), Dormant.of(TODAY, "no budget", "Atlas launch"), stamp);
    }

    private static Ledger contact(Ledger ledger, String name, LocalDate on, Stamp stamp) {
        return ledger.post(id(name), Interaction.outbound(on), stamp);
    }

    private static RelationshipId id(String name) {
        return RelationshipId.of(name);
    }

    private static Verdict verdict(Ledger ledger, Usage usage) {
        return graduation(ledger, usage).verdict(SHARED_EDITING);
    }

    private static Graduation graduation(Ledger ledger, Usage usage) {
        return WeeklyReview.ofDefaults().graduation(ledger, TODAY, usage);
    }
}
