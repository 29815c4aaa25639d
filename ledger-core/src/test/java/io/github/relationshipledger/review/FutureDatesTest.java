package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Finding.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wrong year, as a file may have it that somebody wrote by hand. */
class FutureDatesTest {
    private static final LocalDate WRONG = LocalDate.of(2062, 8, 1);
    private static final Dormant PARKED = Dormant.of(date(8, 1), "no budget", "Atlas 2.0 launch");

    @Test
    void aLineOfADayToComeIsFound() {
        assertThat(read(PARKED, Dormant.of(WRONG, "no budget", "Atlas 2.0 launch")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding).hasToString("Finding{code=DATED_IN_FUTURE, ids=[kim]}");
                    assertThat(finding.explanation()).isEqualTo("Line 2 is dated 2062-08-01, in the future.");
                    assertThat(finding.fix())
                            .isEqualTo("Post it once more with the right date, and retract the wrong line.");
                });
    }

    @Test
    void severalLinesOfOneRelationshipAreOneFinding() {
        Interaction talk = Interaction.conversation(WRONG);

        assertThat(read(PARKED, talk, talk, talk))
                .singleElement()
                .extracting(Finding::explanation)
                .isEqualTo("Line 2 is dated 2062-08-01, in the future, and so are 2 more.");
    }

    @Test
    void whatWasRetractedIsNone() {
        assertThat(read(PARKED, Interaction.conversation(WRONG), Retraction.of(TODAY, 2)))
                .isEmpty();
    }

    @Test
    void tomorrowIsTodayInAnotherZone() {
        assertThat(read(PARKED, Interaction.conversation(TODAY.plusDays(1)))).isEmpty();
        assertThat(Book.empty().happened("fair", TODAY.plusDays(1)).findings()).isEmpty();
        assertThat(read(PARKED, Interaction.conversation(TODAY.plusDays(2))))
                .extracting(Finding::code)
                .containsExactly(Code.DATED_IN_FUTURE);
    }

    @Test
    void anOccurrenceOfADayToComeIsFound() {
        assertThat(Book.empty().happened("Atlas 2.0 launch", date(11, 30)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding).hasToString("Finding{code=DATED_IN_FUTURE, ids=[]}");
                    assertThat(finding.explanation())
                            .isEqualTo("\"Atlas 2.0 launch\" is said to have happened on 2026-11-30, in the future.");
                    assertThat(finding.fix()).isEqualTo("Withdraw it, and record it when it has happened.");
                });
    }

    /** Findings in what was not posted, and so not checked. */
    private static List<Finding> read(Fact... facts) {
        List<Entry> entries = Stream.of(facts)
                .map(fact -> Entry.of(Stamp.of(Instant.parse("2026-11-23T09:00:00Z")), fact))
                .toList();
        Relationship kim = Relationship.of(RelationshipId.of("kim"), Person.of("Kim"), entries);
        return WeeklyReview.ofDefaults().inspect(Ledger.of(List.of(kim), List.of(), List.of()), TODAY);
    }
}
