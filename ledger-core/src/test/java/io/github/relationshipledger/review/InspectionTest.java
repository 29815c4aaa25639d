package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds of all findings, and those about owners. */
class InspectionTest {
    @Test
    void anEmptyLedgerHasNone() {
        assertThat(Book.empty().findings()).isEmpty();
    }

    @Test
    void theyComeByCodeThenByIdAndOccurrencesByDate() {
        Book book = Book.empty()
                .happened("an event", date(11, 2))
                .happened("the event", date(11, 1))
                .with("c", Dormant.of(date(8, 1), "n/a", "later"))
                .with("b", Nurture.of(date(9, 10), "tbd", date(9, 20)))
                .with("a", Dormant.of(date(8, 1), "no budget", "TBD"))
                .with("d", Active.of(date(11, 20), NextAction.of("?", date(11, 27))));

        assertThat(book.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "Finding{code=NO_ACTION, ids=[d]}",
                        "Finding{code=CHECK_IN_OUTSIDE_WINDOW, ids=[b]}",
                        "Finding{code=VAGUE_TRIGGER, ids=[a]}",
                        "Finding{code=VAGUE_TRIGGER, ids=[c]}",
                        "Finding{code=WOKE_NOBODY, ids=[]}",
                        "Finding{code=WOKE_NOBODY, ids=[]}",
                        "Finding{code=NO_REASON, ids=[b]}",
                        "Finding{code=NO_REASON, ids=[c]}");
        assertThat(book.findings().get(4).explanation()).startsWith("\"the event\" happened on 2026-11-01");
    }

    @Test
    void whoHasNoOwnerIsFoundWhereOthersHaveOne() {
        Book book = Book.empty()
                .withPerson("c", Person.of("Cleo"))
                .withPerson("a", Person.of("Ana"))
                .withPerson("b", Person.of("Ben"));
        assertThat(book.findings()).as("nobody has one").isEmpty();

        assertThat(book.ownedBy("b", "mia").findings()).singleElement().satisfies(finding -> {
            assertThat(finding).hasToString("Finding{code=NO_OWNER, ids=[a, c]}");
            assertThat(finding.explanation())
                    .isEqualTo("Nobody looks after 2 of 3 relationships, while the others have an owner.");
            assertThat(finding.fix()).isEqualTo("Assign an owner to each.");
        });
        assertThat(book.ownedBy("a", "mia")
                        .ownedBy("b", "tom")
                        .ownedBy("c", "mia")
                        .findings())
                .as("everybody has one")
                .isEmpty();
    }

    @Test
    void wordsAreComparedAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Story.of(Dormant.of(date(8, 1), "NOTHING", "IN THE FUTURE"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly(Code.VAGUE_TRIGGER, Code.NO_REASON);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFindingHoldsTheRelationshipsItIsAbout() {
        Story story = Story.of(Dormant.of(date(8, 1), "no budget", "later"));

        assertThat(story.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.relationships())
                        .containsExactly(story.ledger().get(Story.ID)));
    }

    @Test
    void aDayOutsideTheModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyReview.ofDefaults().inspect(Ledger.empty(), LocalDate.of(0, 12, 31)))
                .withMessage("today is 0000-12-31: dates lie in the years 1 to 9999");
        assertThat(WeeklyReview.ofDefaults().inspect(Ledger.empty(), TODAY)).isEmpty();
    }
}
