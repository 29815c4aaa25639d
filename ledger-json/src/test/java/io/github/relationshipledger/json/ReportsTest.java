package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.TriggerWatch;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the weekly review computes, as scripts read it. */
class ReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final Agenda AGENDA = REVIEW.agendaFor(Samples.roster(), TODAY);
    private static final List<Forecast> FORECAST = REVIEW.forecast(Samples.roster(), TODAY, 2);
    private static final List<Finding> FINDINGS = REVIEW.inspect(Samples.roster(), TODAY);
    private static final Graduation GRADUATION = REVIEW.graduation(Samples.roster(), TODAY, Usage.undeclared());
    private static final Map<String, String> REPORTS = Map.of(
            "agenda", LedgerJson.write(AGENDA),
            "agenda-beyond-its-box", LedgerJson.write(beyondItsBox()),
            "forecast", LedgerJson.writeForecast(FORECAST),
            "findings", LedgerJson.writeFindings(FINDINGS),
            "graduation", LedgerJson.write(GRADUATION));

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new LedgerModule()).build();

    @TestFactory
    Stream<DynamicTest> everyReportIsWrittenAsItsFileSays() {
        return REPORTS.entrySet().stream()
                .map(report -> DynamicTest.dynamicTest(
                        report.getKey(),
                        () -> assertThat(report.getValue())
                                .isEqualTo(Files.readString(FOLDER.resolve(report.getKey() + ".json")))));
    }

    @Test
    void noReportIsForgotten() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(REPORTS.keySet());
        }
    }

    @Test
    void aMapperWritesThemInTheSameForm() {
        assertThat(tree(AGENDA)).isEqualTo(mapper.readTree(REPORTS.get("agenda")));
        assertThat(tree(FORECAST)).isEqualTo(mapper.readTree(REPORTS.get("forecast")));
        assertThat(tree(FINDINGS)).isEqualTo(mapper.readTree(REPORTS.get("findings")));
        assertThat(tree(GRADUATION)).isEqualTo(mapper.readTree(REPORTS.get("graduation")));
    }

    @Test
    void partsOfAnAgendaStandByThemselves() {
        AgendaItem ben = AGENDA.items().get(0);
        TriggerWatch campaign = AGENDA.triggerWatch().get(0);
        JsonNode agenda = mapper.readTree(REPORTS.get("agenda"));

        assertThat(tree(ben)).isEqualTo(agenda.at("/items/0"));
        assertThat(tree(campaign)).isEqualTo(agenda.at("/triggerWatch/0"));
    }

    @Test
    void aReportIsNotReadBack() {
        String agenda = mapper.writeValueAsString(AGENDA);

        assertThatThrownBy(() -> mapper.readValue(agenda, Agenda.class)).isInstanceOf(DatabindException.class);
    }

    /** Two check-ins that both want an hour, measured by reviews that took twice as long as planned. */
    private static Agenda beyondItsBox() {
        Stamp stamp = Stamp.of(Instant.parse("2026-09-14T09:00:00Z"), "mia");
        LocalDate placed = TODAY.minusWeeks(10);
        Ledger ledger = Ledger.empty()
                .open(RelationshipId.of("ana"), Person.of("Ana"), Nurture.of(placed, "no open ask", TODAY), stamp)
                .open(RelationshipId.of("ben"), Person.of("Ben"), Nurture.of(placed, "new job", TODAY), stamp)
                .assign(RelationshipId.of("ana"), "tom");
        List<ReviewRecord> slow = Stream.of(placed, placed.plusWeeks(1), placed.plusWeeks(2))
                .map(on -> ReviewRecord.builder(on)
                        .took(Duration.ofMinutes(20))
                        .planned(Duration.ofMinutes(10))
                        .build())
                .toList();
        ReviewPolicy policy = ReviewPolicy.builder()
                .checkInCost(Duration.ofMinutes(30))
                .build()
                .calibrated(slow);
        return WeeklyReview.of(policy).agendaFor(ledger, TODAY);
    }

    private JsonNode tree(Object report) {
        return mapper.readTree(mapper.writeValueAsString(report));
    }
}
