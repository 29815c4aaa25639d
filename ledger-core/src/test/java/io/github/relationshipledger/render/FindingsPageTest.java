package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.WeeklyReview;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an inspection found, as a page: by code, with names and the fix. */
class FindingsPageTest {
    private static final List<Finding> FINDINGS = WeeklyReview.ofDefaults()
            .inspect(
                    Roster.empty()
                            .open("Ana", acting("tbd"))
                            .open("Ben", acting("?"))
                            .open("ana", acting("call"))
                            .happened("EU summit", date(11, 18))
                            .ledger(),
                    Roster.TODAY);

    @Test
    void plainTextGroupsThemByCode() {
        assertThat(PlainText.renderFindings(FINDINGS)).isEqualTo("""
                        Inspection                                                            4 findings
                        ================================================================================

                        No action                                                             2 findings
                          Ana: The next action, "tbd", says nothing to do.
                            - Say what to do, as in "send brief", or move to Nurture if there is
                              nothing.
                          Ben: The next action, "?", says nothing to do.
                            - Say what to do, as in "send brief", or move to Nurture if there is
                              nothing.

                        Woke nobody                                                            1 finding
                          Occurrence: "EU summit" happened on 2026-11-18 and woke nobody.
                            - Check its name and date; if both are right, nobody waited for it then, and
                              it may be withdrawn.

                        Same name                                                              1 finding
                          Ana (r0), ana (r2): 2 relationships have the same name.
                            - If they are one person, keep one of them, post there what only the others
                              know, and erase those; if not, describe them so that they differ.
                        """);
    }

    @Test
    void markdownAndHtmlSayTheSame() {
        assertThat(Markdown.renderFindings(FINDINGS)).startsWith("""
                        *Inspection* (4 findings)

                        *No action* (2 findings)
                        - *Ana*: The next action, "tbd", says nothing to do.
                          - Say what to do, as in "send brief", or move to Nurture if there is nothing.
                        """);
        assertThat(Html.renderFindings(FINDINGS)).contains("""
                        <section>
                        <header>
                        <h2>Same name</h2>
                        <p>1 finding</p>
                        </header>
                        <ul>
                        <li><strong>Ana (r0), ana (r2)</strong>: 2 relationships have the same name.
                        <ul>
                        <li>If they are one person,""");
    }

    @Test
    void aLedgerInOrderGetsASentenceAndNoEmptyPage() {
        assertThat(PlainText.renderFindings(List.of())).isEqualTo("""
                        Inspection                                                            0 findings
                        ================================================================================
                          Nothing looks wrong.
                        """);
        assertThat(Markdown.renderFindings(List.of())).isEqualTo("*Inspection* (0 findings)\n- Nothing looks wrong.\n");
        assertThat(Html.renderFindings(List.of())).contains("<p>Nothing looks wrong.</p>\n</main>");
    }

    @Test
    void findingsInAnyOrderAreGrouped() {
        List<Finding> shuffled = List.of(FINDINGS.get(3), FINDINGS.get(0), FINDINGS.get(2), FINDINGS.get(1));

        assertThat(PlainText.renderFindings(shuffled)).isEqualTo(PlainText.renderFindings(FINDINGS));
    }

    @Test
    void aTriggerIsQuotedHarmlessly() {
        List<Finding> vague = WeeklyReview.ofDefaults()
                .inspect(
                        Roster.empty()
                                .open("<b>Kim</b>", Dormant.of(date(8, 1), "no budget", "?"))
                                .ledger(),
                        Roster.TODAY);

        assertThat(Html.renderFindings(vague))
                .contains("<strong>&lt;b&gt;Kim&lt;/b&gt;</strong>: The trigger, &quot;?&quot;, is no event");
    }

    private static Active acting(String what) {
        return Active.of(date(11, 16), NextAction.of(what, date(11, 27)));
    }
}
