package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which occurrences woke nobody, and whom they may have been meant for. */
class WakingsTest {
    private static final String LAUNCH = "Atlas 2.0 launch";

    @Test
    void anOccurrenceThatNobodyWaitedForWokeNobody() {
        assertThat(Book.empty().happened(LAUNCH, date(11, 18)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.WOKE_NOBODY);
                    assertThat(finding.ids()).isEmpty();
                    assertThat(finding.explanation())
                            .isEqualTo("\"Atlas 2.0 launch\" happened on 2026-11-18 and woke nobody.");
                    assertThat(finding.fix())
                            .isEqualTo(
                                    "Check its name and date; if both are right, nobody waited for it then, and it may"
                                            + " be withdrawn.");
                });
    }

    @Test
    void oneThatWokeSomebodyIsNoFinding() {
        assertThat(Book.empty()
                        .with("kim", until(LAUNCH, date(8, 1)))
                        .happened("ATLAS 2.0  launch", date(8, 1))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneThatWokeSomebodyWhoHasMovedSinceWokeThemAllTheSame() {
        Active talking = Active.of(date(11, 20), NextAction.of("call", date(11, 27)));

        assertThat(wokeNobody(Book.empty()
                        .with("kim", until(LAUNCH, date(8, 1)), talking)
                        .happened(LAUNCH, date(11, 20))))
                .as("on the day of the move")
                .isFalse();
        assertThat(wokeNobody(Book.empty()
                        .with("kim", until(LAUNCH, date(8, 1)), talking)
                        .happened(LAUNCH, date(11, 21))))
                .as("after it")
                .isTrue();
        assertThat(wokeNobody(Book.empty()
                        .with("kim", until(LAUNCH, date(8, 1)), talking, until("EU campaign", TODAY))
                        .happened(LAUNCH, date(11, 18))))
                .as("in an earlier stay")
                .isFalse();
    }

    @Test
    void oneThatHappenedBeforeAnybodyWaitedForItWokeNobody() {
        assertThat(wokeNobody(
                        Book.empty().with("kim", until(LAUNCH, date(8, 1))).happened(LAUNCH, date(7, 31))))
                .isTrue();
    }

    @Test
    void aTriggerGivenUpForAnotherEndsTheWaitAndACorrectedReasonDoesNot() {
        Book changed = Book.empty()
                .with("kim", until(LAUNCH, date(8, 1)), until("EU campaign", date(9, 1)))
                .happened(LAUNCH, date(9, 2));
        Book corrected = Book.empty()
                .with("kim", until(LAUNCH, date(8, 1)), Dormant.of(date(9, 5), "a better reason", "atlas 2.0 launch"))
                .happened(LAUNCH, date(9, 2));

        assertThat(wokeNobody(changed)).isTrue();
        assertThat(wokeNobody(corrected)).isFalse();
    }

    @Test
    void aRetractedStandingWaitedForNothing() {
        assertThat(wokeNobody(Book.empty()
                        .with(
                                "kim",
                                until(LAUNCH, date(8, 1)),
                                until("EU campaign", date(8, 1)),
                                Retraction.of(TODAY, 1))
                        .happened(LAUNCH, date(11, 18))))
                .isTrue();
    }

    @Test
    void whatIsDatedInTheFutureHasNotHappenedYet() {
        assertThat(wokeNobody(Book.empty().happened(LAUNCH, TODAY))).isTrue();
        assertThat(wokeNobody(Book.empty().happened(LAUNCH, TODAY.plusDays(1)))).isFalse();
    }

    @Test
    void aNearMissInSpellingNamesThoseWhoWait() {
        Book book = Book.empty()
                .with("moe", until("Atlas 2.0 launch", date(8, 2)))
                .with("kim", until("atlas 2.0 launches", date(8, 1)))
                .with("oli", until("EU campaign", date(8, 1)))
                .happened("Atlas 2.0 lauch", date(11, 18));

        assertThat(book.findings()).singleElement().satisfies(finding -> {
            assertThat(ids(finding)).containsExactly("moe");
            assertThat(finding.explanation())
                    .isEqualTo(
                            "\"Atlas 2.0 lauch\" happened on 2026-11-18 and woke nobody; waited for, and spelled almost"
                                    + " alike: \"Atlas 2.0 launch\".");
            assertThat(finding.fix())
                    .isEqualTo("If that is what happened, withdraw this one and record it as it is waited for.");
        });
    }

    @Test
    void severalWhoWaitForANearMissComeByIdAndEachSpellingOnce() {
        Book book = Book.empty()
                .with("c", until("Atlas launch", date(8, 1)))
                .with("b", until("Atlas  launch", date(8, 1)))
                .with("a", until("Atlas launches", date(8, 1)))
                .with("d", until("Atlas launch", date(8, 1)))
                .happened("Atlas launchs", date(11, 18));

        assertThat(book.findings()).singleElement().satisfies(finding -> {
            assertThat(ids(finding)).containsExactly("a", "b", "c", "d");
            assertThat(finding.explanation()).endsWith("\"Atlas launches\", \"Atlas  launch\", \"Atlas launch\".");
        });
    }

    @Test
    void aNearMissThatWouldWakeNobodyIsNotOffered() {
        assertThat(Book.empty()
                        .with("moe", until(LAUNCH, date(11, 19)))
                        .happened("Atlas 2.0 lauch", date(11, 18))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.ids()).isEmpty());
    }

    private static boolean wokeNobody(Book book) {
        return book.findings().stream().anyMatch(finding -> finding.code() == Code.WOKE_NOBODY);
    }

    private static List<String> ids(Finding finding) {
        return finding.ids().stream().map(RelationshipId::value).toList();
    }

    private static Dormant until(String trigger, LocalDate on) {
        return Dormant.of(on, "no budget", trigger);
    }
}
