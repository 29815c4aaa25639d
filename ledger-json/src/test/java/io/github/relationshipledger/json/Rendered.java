package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.render.Html;
import io.github.relationshipledger.render.Markdown;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Every page that can be made of a ledger, with what must hold whatever people wrote in it. */
final class Rendered {
    private static final XMLInputFactory XML = xml();

    /** What the page is made of: an element beyond these would be one that somebody wrote. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "section", "header", "h1", "h2", "p", "ul", "li",
            "strong", "time", "svg", "rect", "path");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Which Markdown's page puts behind what would act. */
    private static final int WORD_JOINER = 0x2060;

    private Rendered() {}

    /** Renders everything as of a date, and returns how many pages nothing acts on. */
    static int on(LocalDate date, Ledger ledger) {
        WeeklyReview review = WeeklyReview.ofDefaults();
        Agenda agenda = review.agendaFor(ledger, date);
        List<Forecast> forecast = review.forecast(ledger, date, 2);
        List<Finding> findings = review.inspect(ledger, date);
        Graduation graduation = review.graduation(ledger, date, Usage.undeclared());
        List<String> texts = List.of(
                PlainText.render(agenda),
                PlainText.renderForecast(forecast),
                PlainText.renderFindings(findings),
                PlainText.render(graduation),
                Markdown.render(agenda),
                Markdown.renderForecast(forecast),
                Markdown.renderFindings(findings),
                Markdown.render(graduation));
        List<String> pages = List.of(
                Html.render(agenda),
                Html.renderForecast(forecast),
                Html.renderFindings(findings),
                Html.render(graduation));
        Stream.concat(texts.stream(), pages.stream()).forEach(Rendered::requireThatNothingActs);
        pages.forEach(Rendered::requireOwnElements);
        return texts.size() + pages.size();
    }

    private static void requireThatNothingActs(String page) {
        if (page.codePoints().anyMatch(Rendered::acts)) {
            assertThat(page.codePoints().filter(Rendered::acts).mapToObj(Integer::toHexString))
                    .as(() -> page)
                    .isEmpty();
        }
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && c != WORD_JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static void requireOwnElements(String page) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(page));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    assertThat(ELEMENTS).contains(reader.getLocalName());
                }
            }
        } catch (XMLStreamException malformed) {
            throw new AssertionError("no well-formed page: " + malformed.getMessage(), malformed);
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Pages of long texts are longer than a JDK from 24 on reads unless told so.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
