package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.ReviewPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda as a page, in all targets: what stands on it, in which order, and what is said of the time. */
class AgendaPageTest {
    private static final Agenda AGENDA = roster().agenda();

    @Test
    void plainTextIsLaidOutForATerminal() {
        assertThat(PlainText.render(AGENDA)).isEqualTo("""
                        Weekly review, Monday 2026-11-23                       4.9 of 15 minutes planned
                        ================================================================================
                          Minutes are assumed, not measured yet.

                        1. Active                                                           0.3 of 2 min
                          Ana: "send brief" was due on 2026-11-20, 3 days late.
                            - Rate agreed: 1200 EUR per video

                        2. Nurture                                                            1 of 5 min
                          Gus: Check-in was due on 2026-11-19, 4 days overdue.
                            - Last meaningful: a conversation on 2026-09-08 (call): plans a series on
                              batteries
                            - Paused: writing a book

                        3. Dormant                                                          1.6 of 3 min
                          Kim: "Atlas launch" happened on 2026-11-18: move to Active, or to Nurture.
                            - Went dormant: no budget
                          Trigger watch: has it happened?
                            - "Q1 2027 budget": Moe, Oli wait since 2026-10-05.
                            - "atlas launch": Lou waits since 2026-11-20; last happened 2026-11-18.

                        4. Moves                                                              2 of 5 min
                          Ida: Heard from them on 2026-11-21: move to Active.
                            - Last meaningful: they got in touch on 2026-11-21
                            - Paused: between projects
                          Jon: Check-in was due on 2026-11-20, 3 days overdue, after 2 unanswered: move
                            to Dormant.
                            - Paused: new job

                        Coming up                                                 due by the next review
                          Dev: "kick-off" is due on 2026-11-27.

                        Heard since                                                            due later
                          Eve: "contract" is due on 2026-12-23. Heard from them since it was set.

                        Quiet                                                                nothing due
                          Hal: Check-in on 2027-01-09.
                          Lou: Left alone until "atlas launch".
                          Moe: Left alone until "Q1 2027 budget".
                          Oli: Left alone until "Q1 2027 budget".
                        """);
    }

    @Test
    void markdownIsParagraphsAndLists() {
        assertThat(Markdown.render(AGENDA)).isEqualTo("""
                        *Weekly review, Monday 2026-11-23* (4.9 of 15 minutes planned)
                        - Minutes are assumed, not measured yet.

                        *1. Active* (0.3 of 2 min)
                        - *Ana*: "send brief" was due on 2026-11-20, 3 days late.
                          - Rate agreed: 1200 EUR per video

                        *2. Nurture* (1 of 5 min)
                        - *Gus*: Check-in was due on 2026-11-19, 4 days overdue.
                          - Last meaningful: a conversation on 2026-09-08 (call): plans a series on batteries
                          - Paused: writing a book

                        *3. Dormant* (1.6 of 3 min)
                        - *Kim*: "Atlas launch" happened on 2026-11-18: move to Active, or to Nurture.
                          - Went dormant: no budget
                        - Trigger watch: has it happened?
                          - "Q1 2027 budget": Moe, Oli wait since 2026-10-05.
                          - "atlas launch": Lou waits since 2026-11-20; last happened 2026-11-18.

                        *4. Moves* (2 of 5 min)
                        - *Ida*: Heard from them on 2026-11-21: move to Active.
                          - Last meaningful: they got in touch on 2026-11-21
                          - Paused: between projects
                        - *Jon*: Check-in was due on 2026-11-20, 3 days overdue, after 2 unanswered: move to Dormant.
                          - Paused: new job

                        *Coming up* (due by the next review)
                        - *Dev*: "kick-off" is due on 2026-11-27.

                        *Heard since* (due later)
                        - *Eve*: "contract" is due on 2026-12-23. Heard from them since it was set.

                        *Quiet* (nothing due)
                        - *Hal*: Check-in on 2027-01-09.
                        - *Lou*: Left alone until "atlas launch".
                        - *Moe*: Left alone until "Q1 2027 budget".
                        - *Oli*: Left alone until "Q1 2027 budget".
                        """);
    }

    @Test
    void anEmptyLedgerHasFourSectionsWithNothingDue() {
        assertThat(PlainText.render(Roster.empty().agenda())).isEqualTo("""
                        Weekly review, Monday 2026-11-23                         0 of 15 minutes planned
                        ================================================================================
                          Minutes are assumed, not measured yet.

                        1. Active                                                             0 of 2 min
                          Nothing due.

                        2. Nurture                                                            0 of 5 min
                          Nothing due.

                        3. Dormant                                                            0 of 3 min
                          Nothing due.

                        4. Moves                                                              0 of 5 min
                          Nothing due.
                        """);
    }

    @Test
    void aTriggerToAskForIsSomethingToDo() {
        assertThat(PlainText.render(Roster.empty()
                        .open("Moe", Dormant.of(date(10, 5), "budget spent", "Q1 2027 budget"))
                        .agenda()))
                .contains("""
                        3. Dormant                                                          0.3 of 3 min
                          Trigger watch: has it happened?
                            - "Q1 2027 budget": Moe waits since 2026-10-05.
                        """);
    }

    @Test
    void anActionThatIsComingUpAndHadNewsIsShownOnce() {
        assertThat(Markdown.render(Roster.empty()
                        .open("Dev", acting("kick-off", 11, 27))
                        .then(Interaction.inbound(date(11, 21)))
                        .agenda()))
                .endsWith("""

                        *Coming up* (due by the next review)
                        - *Dev*: "kick-off" is due on 2026-11-27. Heard from them since it was set.
                        """);
    }

    @Test
    void whatIsBeyondItsBoxAndWhatIsDeferredIsSaid() {
        ReviewPolicy costly = ReviewPolicy.builder()
                .checkInCost(Duration.ofMinutes(4))
                .moveCost(Duration.ofMinutes(14))
                .build();
        Agenda agenda = Roster.empty()
                .open("Ida", Nurture.of(date(9, 10), "writing a book", date(12, 1)))
                .then(Interaction.inbound(date(11, 21)))
                .open("Gus", Nurture.of(date(9, 1), "no open ask", date(11, 19)))
                .open("Hal", Nurture.of(date(9, 1), "no open ask", date(11, 20)))
                .agenda(costly);

        assertThat(PlainText.render(agenda))
                .startsWith("Weekly review, Monday 2026-11-23        18 of 15 minutes planned: more than fits\n")
                .contains("4. Moves                                             14 of 5 min, beyond its box\n")
                .contains("2. Nurture                                                            4 of 5 min\n")
                .contains("""

                        Deferred to the next review                       no room; they keep their place
                          Hal: First contact was due on 2026-11-20, 3 days overdue; there was none yet.
                        """);
        assertThat(Markdown.render(agenda))
                .contains("*Deferred to the next review* (no room; they keep their place)\n- *Hal*: First contact");
    }

    @Test
    void minutesAreRoundedUpSoThatASecondTooManyShows() {
        Roster reply = Roster.empty()
                .open("Ida", Nurture.of(date(9, 10), "writing a book", date(12, 1)))
                .then(Interaction.inbound(date(11, 21)));
        ReviewPolicy policy = ReviewPolicy.builder()
                .moveCost(Duration.ofMillis(300_001))
                .putBox(Section.ACTIVE, Duration.ofSeconds(90))
                .build();

        assertThat(Markdown.render(reply.agenda(policy)))
                .contains("(5.1 of 14.5 minutes planned)", "(5.1 of 5 min, beyond its box)", "(0 of 1.5 min)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr", "fa-IR"})
    void noLocaleChangesAPage(String tag) {
        String text = PlainText.render(AGENDA);
        String markdown = Markdown.render(AGENDA);
        String html = Html.render(AGENDA);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(PlainText.render(roster().agenda())).isEqualTo(text);
            assertThat(Markdown.render(roster().agenda())).isEqualTo(markdown);
            assertThat(Html.render(roster().agenda())).isEqualTo(html);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Roster roster() {
        Rate rate = Rate.of(new BigDecimal("1200"), Currency.getInstance("EUR"), "video");
        return Roster.empty()
                .open(
                        "Ana",
                        acting("send brief", 11, 20).toBuilder(date(11, 16))
                                .rate(rate)
                                .build())
                .open("Gus", Nurture.of(date(9, 1), "writing a book", date(11, 10)))
                .then(Interaction.builder(date(9, 8), Direction.CONVERSATION)
                        .channel("call")
                        .summary("plans a series on batteries")
                        .build())
                .then(Nurture.of(date(9, 10), "writing a book", date(11, 19)))
                .open("Kim", Dormant.of(date(8, 1), "no budget", "Atlas launch"))
                .open("Lou", Dormant.of(date(11, 20), "no fit yet", "atlas launch"))
                .open("Moe", Dormant.of(date(10, 5), "budget spent", "Q1 2027 budget"))
                .open("Oli", Dormant.of(date(10, 6), "budget spent", "Q1 2027 budget"))
                .happened("Atlas launch", date(11, 18))
                .open("Ida", Nurture.of(date(9, 10), "between projects", date(12, 1)))
                .then(Interaction.inbound(date(11, 21)))
                .open("Jon", Nurture.of(date(5, 1), "new job", date(11, 20)))
                .then(Interaction.outbound(date(7, 1)))
                .then(Interaction.outbound(date(9, 15)))
                .open("Dev", acting("kick-off", 11, 27))
                .open("Eve", acting("contract", 12, 23))
                .then(Interaction.inbound(date(11, 21)))
                .open("Hal", Nurture.of(date(9, 10), "between projects", date(11, 19)))
                .then(Interaction.outbound(date(11, 10)));
    }

    private static Active acting(String what, int month, int day) {
        return Active.of(date(11, 16), NextAction.of(what, date(month, day)));
    }
}
