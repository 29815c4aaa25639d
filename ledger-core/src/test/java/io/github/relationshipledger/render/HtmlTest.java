package io.github.relationshipledger.render;

import static io.github.relationshipledger.render.Roster.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page of HTML needs nothing else, is well-formed whatever people wrote, and shows time as bars. */
class HtmlTest {
    private static final Agenda AGENDA = Roster.empty()
            .open("Ana", Active.of(date(11, 16), NextAction.of("send brief", date(11, 20))))
            .open("Lou", Dormant.of(date(11, 20), "no fit yet", "Atlas launch"))
            .open("Hal", Nurture.of(date(11, 20), "new job", date(12, 1)))
            .agenda();

    @Test
    void theAgendaIsADocumentOfSections() {
        assertThat(Html.render(AGENDA))
                .isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/>
                        <title>Weekly review, Monday 2026-11-23</title>
                        <style>
                        %s</style>
                        </head>
                        <body>
                        <main>
                        <header>
                        <h1>Weekly review, Monday <time>2026-11-23</time></h1>
                        <p>0.4 of 15 minutes planned</p>
                        %s
                        </header>
                        <p>Minutes are assumed, not measured yet.</p>
                        <section>
                        <header>
                        <h2>1. Active</h2>
                        <p>0.1 of 2 min</p>
                        %s
                        </header>
                        <ul>
                        <li><strong>Ana</strong>: &quot;send brief&quot; was due on <time>2026-11-20</time>, 3 days late.
                        </li>
                        </ul>
                        </section>
                        <section>
                        <header>
                        <h2>2. Nurture</h2>
                        <p>0 of 5 min</p>
                        %s
                        </header>
                        <p>Nothing due.</p>
                        </section>
                        <section>
                        <header>
                        <h2>3. Dormant</h2>
                        <p>0.3 of 3 min</p>
                        %s
                        </header>
                        <p>Trigger watch: has it happened?</p>
                        <ul>
                        <li>&quot;Atlas launch&quot;: Lou waits since <time>2026-11-20</time>.</li>
                        </ul>
                        </section>
                        <section>
                        <header>
                        <h2>4. Moves</h2>
                        <p>0 of 5 min</p>
                        %s
                        </header>
                        <p>Nothing due.</p>
                        </section>
                        <section>
                        <header>
                        <h2>Quiet</h2>
                        <p>nothing due</p>
                        </header>
                        <ul>
                        <li><strong>Hal</strong>: Check-in on <time>2026-12-01</time>.
                        </li>
                        <li><strong>Lou</strong>: Left alone until &quot;Atlas launch&quot;.
                        </li>
                        </ul>
                        </section>
                        </main>
                        </body>
                        </html>
                        """.formatted(Stylesheet.CSS, bar(3), bar(5), bar(0), bar(10), bar(0)));
    }

    @Test
    void whatIsBeyondItsBoxIsDrawnBeyondItsEnd() {
        Agenda agenda = Roster.empty()
                .open("Ana", Active.of(date(11, 16), NextAction.of("send brief", date(11, 20))))
                .agenda(ReviewPolicy.builder().activeCost(Duration.ofMinutes(4)).build());

        assertThat(Html.render(agenda)).contains("""
                        <p>4 of 2 min, beyond its box</p>
                        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                        <rect class="box" width="50" height="10"/><rect class="used" width="50" height="10"/>\
                        <path class="beyond" d="M50 5H100"/><path class="end" d="M50 0V10"/></svg>
                        """);
    }

    @Test
    void aPageFetchesNothingAndRunsNothing() {
        assertThat(Html.render(AGENDA))
                .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "http")
                .doesNotContainPattern("<[^>]* on");
    }

    @Test
    void aPageIsForLightAndDarkForAPhoneAndForPaper() {
        assertThat(Html.render(AGENDA))
                .contains("@media screen and (prefers-color-scheme: dark) {", "@media print {")
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
                "\" onmouseover=\"x, &quot; onmouseover=&quot;x",
                "' onload='x, &#39; onload=&#39;x",
                "&lt; &#60; &amp;, &amp;lt; &amp;#60; &amp;amp;",
                "--><!--, --&gt;&lt;!--",
                "]]></style></title>, ]]&gt;&lt;/style&gt;&lt;/title&gt;",
                "<svg/onload=x>, &lt;svg/onload=x&gt;"
            })
    void whatWouldActInHtmlDoesNot(String written, String harmless) {
        String page = Html.render(everywhere(written));

        assertThat(page).contains("<strong>" + harmless + "</strong>: ", "<li>Went dormant: " + harmless + "</li>");
        assertThat(page).doesNotContain(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<b>&'\"</b>",
                "]]>",
                "<!-- -- >",
                "<?php ?>",
                "\u001b[31m\u0001\u007f\u0085",
                "\u202e\u2066\u200b",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "2026-11-23 is no <time>"
            })
    void everyPageIsWellFormedAndSaysWhatWasWritten(String written) throws Exception {
        Agenda agenda = everywhere(written);

        Document page = parsed(Html.render(agenda));

        List<String> names = texts(page.getElementsByTagName("strong"));
        assertThat(names).hasSize(agenda.items().size() + agenda.quiet().size()).containsOnly(Visible.line(written));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void headingsComeInTheirOrder() throws Exception {
        Document page = parsed(Html.render(AGENDA));

        assertThat(texts(page.getElementsByTagName("h1")))
                .isEqualTo(texts(page.getElementsByTagName("title")))
                .containsExactly("Weekly review, Monday 2026-11-23");
        assertThat(texts(page.getElementsByTagName("h2")))
                .containsExactly("1. Active", "2. Nurture", "3. Dormant", "4. Moves", "Quiet");
    }

    @Test
    void whatOnlyLooksLikeADateIsNone() {
        assertThat(Html.render(everywhere("2026-13-01 12026-11-011")))
                .contains("<strong>2026-13-01 12026-11-011</strong>");
    }

    private static Agenda everywhere(String written) {
        return WeeklyReview.ofDefaults()
                .agendaFor(
                        Roster.empty()
                                .open(written, Active.of(date(11, 16), NextAction.of(written, Roster.TODAY)))
                                .open(written, Nurture.of(date(9, 10), written, date(11, 19)))
                                .open(written, Dormant.of(date(9, 10), written, written))
                                .open(written, Dormant.of(date(11, 20), written, written))
                                .happened(written, date(11, 18))
                                .ledger(),
                        Roster.TODAY);
    }

    private static String bar(int used) {
        return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"box\" width=\"100\" height=\"10\"/><rect class=\"used\" width=\"" + used
                + "\" height=\"10\"/><path class=\"end\" d=\"M100 0V10\"/></svg>";
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
