package io.github.relationshipledger.review;

import static io.github.relationshipledger.review.Story.TODAY;
import static io.github.relationshipledger.review.Story.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Every line of the agenda says why it is there, and what a genuine message can build on. */
class WordingTest {
    @Test
    void aFollowUpSaysWhenItWasDue() {
        assertThat(call(date(11, 12)).item().explanation())
                .isEqualTo("\"call\" was due on 2026-11-12, 11 days late, carried over.");
        assertThat(call(date(11, 22)).item().explanation()).isEqualTo("\"call\" was due on 2026-11-22, 1 day late.");
        assertThat(call(TODAY).item().explanation()).isEqualTo("\"call\" is due today.");
    }

    @Test
    void aQuietActionSaysWhenItComesBackAndThatThereWasNews() {
        assertThat(call(date(12, 1)).item().explanation()).isEqualTo("\"call\" is due on 2026-12-01.");
        assertThat(call(date(12, 1)).then(Interaction.inbound(TODAY)).item().explanation())
                .isEqualTo("\"call\" is due on 2026-12-01. Heard from them since it was set.");
    }

    @Test
    void aMissingActionSaysSinceWhen() {
        assertThat(Story.of(Active.builder(date(11, 16)).build()).item().explanation())
                .isEqualTo("No next action since 2026-11-16: set one, or move.");
    }

    @Test
    void aDeliverableSaysHowItEnded() {
        assertThat(over(Deliverable.Status.WRAPPED).item().explanation())
                .isEqualTo("\"webinar\" is wrapped since 2026-11-18, no next step: move to Nurture.");
        assertThat(over(Deliverable.Status.CANCELLED).item().explanation())
                .isEqualTo("\"webinar\" is cancelled since 2026-11-18, no next step: move to Nurture.");
    }

    @Test
    void aPostponedActionSaysHowOften() {
        assertThat(call(date(11, 1))
                        .then(calling(date(11, 8)))
                        .then(calling(date(11, 15)))
                        .then(calling(date(11, 22)))
                        .item()
                        .explanation())
                .isEqualTo("\"call\" was due on 2026-11-22, 1 day late, after 3 postponements:"
                        + " recommit, change it, or park.");
    }

    @Test
    void aCheckInSaysHowLongItIsOverdue() {
        Story nurture = Story.of(Nurture.of(date(9, 10), "writing a book", date(11, 19)));

        assertThat(nurture.item().explanation())
                .isEqualTo("First contact was due on 2026-11-19, 4 days overdue; there was none yet.");
        Story known = nurture.then(Interaction.outbound(date(9, 1)));
        assertThat(known.item(date(11, 19)).explanation()).isEqualTo("Check-in is due today.");
        assertThat(known.item(date(12, 20)).explanation())
                .isEqualTo("Check-in was due on 2026-11-19, 31 days overdue, and the window is past.");
        assertThat(known.item(date(11, 18)).explanation()).isEqualTo("Check-in on 2026-11-19.");
    }

    @Test
    void aMoveSaysWhatItRestsOn() {
        Story nurture = Story.of(Nurture.of(date(3, 1), "writing a book", date(5, 1)));

        assertThat(nurture.then(Interaction.inbound(date(11, 21))).item().explanation())
                .isEqualTo("Heard from them on 2026-11-21: move to Active.");
        assertThat(nurture.then(Interaction.outbound(date(5, 1)))
                        .then(Interaction.outbound(date(7, 1)))
                        .item()
                        .explanation())
                .isEqualTo("Check-in was due on 2026-08-30, 85 days overdue, after 2 unanswered: move to Dormant.");
    }

    @Test
    void aDormantOneSaysWhatItWaitsForAndWhatHappened() {
        Story dormant = Story.of(Dormant.of(date(8, 1), "no budget", "Atlas launch"));

        assertThat(dormant.item().explanation()).isEqualTo("Left alone until \"Atlas launch\".");
        assertThat(dormant.happened("Atlas Launch", date(11, 18))
                        .happened("Atlas launch", date(11, 20))
                        .item()
                        .explanation())
                .isEqualTo("\"Atlas Launch\" happened on 2026-11-18, \"Atlas launch\" happened on 2026-11-20:"
                        + " move to Active, or to Nurture.");
    }

    @Test
    void theContextIsWhatAGenuineMessageBuildsOn() {
        Rate rate = Rate.of(new BigDecimal("1200.50"), Currency.getInstance("EUR"), "video");
        Story story = Story.of(Active.builder(date(9, 1)).rate(rate).build())
                .then(Interaction.builder(date(9, 8), Direction.CONVERSATION)
                        .channel("call")
                        .summary("plans a series on batteries")
                        .build())
                .then(Interaction.outbound(date(11, 1)));

        assertThat(story.item().context())
                .containsExactly(
                        "Last meaningful: a conversation on 2026-09-08 (call): plans a series on batteries",
                        "Rate agreed: 1200.5 EUR per video");
        assertThat(story.then(Nurture.of(date(11, 2), "writing a book", date(12, 24)))
                        .item()
                        .context())
                .contains("Paused: writing a book");
        assertThat(story.then(Dormant.of(date(11, 2), "no budget", "Atlas launch"))
                        .item()
                        .context())
                .contains("Went dormant: no budget");
        assertThat(Story.of(Active.builder(date(9, 1)).build()).item().context())
                .isEmpty();
    }

    @Test
    void toStringTellsNeitherRateNorNote() {
        Story story = Story.of(Active.builder(date(9, 1))
                .rate(Rate.of(new BigDecimal("1200.5"), Currency.getInstance("EUR")))
                .build());

        assertThat(story.item().toString()).doesNotContain("1200");
        assertThat(story.agenda(TODAY).toString()).doesNotContain("1200");
    }

    private static Story call(LocalDate due) {
        return Story.of(calling(due));
    }

    private static Active calling(LocalDate due) {
        return Active.of(date(11, 1), NextAction.of("call", due));
    }

    private static Story over(Deliverable.Status status) {
        return Story.of(Active.builder(date(11, 18))
                .deliverable(Deliverable.of("webinar", status))
                .build());
    }
}
