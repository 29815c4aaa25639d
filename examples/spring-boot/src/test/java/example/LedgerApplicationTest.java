package example;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.json.LedgerJson;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The application, and a ledger that is the sample roster before each test. */
@SpringBootTest
@AutoConfigureMockMvc
class LedgerApplicationTest {
    private static final String CALL =
            "{\"active\": {\"on\": \"2026-11-23\", \"nextAction\": {\"what\": \"call\", \"due\": \"2026-11-30\"}}}";

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LedgerStore store;

    @DynamicPropertySource
    static void ledgerFile(DynamicPropertyRegistry registry) {
        registry.add("ledger.file", () -> folder.resolve("ledger.json").toString());
    }

    @BeforeEach
    void theSampleRoster() {
        store.save(store.load().revision(), Samples.roster());
    }

    @Test
    void theAgendaIsThatOfTheLibrary() {
        String agenda = LedgerJson.write(WeeklyReview.ofDefaults().agendaFor(Samples.roster(), Samples.TODAY));

        assertThat(http.get().uri("/agenda?on=2026-11-23"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"revision\": \"%s\", \"agenda\": %s}".formatted(revision(), agenda));
    }

    @Test
    void withoutADateTheAgendaIsThatOfToday() {
        assertThat(http.get().uri("/agenda"))
                .bodyJson()
                .extractingPath("$.agenda.date")
                .isEqualTo("2026-11-23");
    }

    @Test
    void aLineThatIsPostedIsInTheLedger() {
        assertThat(post("ana", revision(), CALL))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.entries[-1].by")
                .isEqualTo("mia");

        assertThat(store.load().ledger())
                .relationship(RelationshipId.of("ana"))
                .hasNextAction("call", Samples.TODAY.plusWeeks(1));
    }

    @Test
    void aLineWrittenOnWhatSomebodyElseHasChangedIsAConflict() {
        String seen = revision();
        Snapshot changed = store.update(ledger -> ledger.record(Occurrence.of("EU campaign", Samples.TODAY)));

        assertThat(post("ana", seen, CALL))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.revision")
                .isEqualTo(changed.revision().value());
        assertThat(store.load()).isEqualTo(changed);
    }

    @Test
    void aFactThatCannotBeReadIsRefusedWithItsPlace() {
        assertThat(post("ana", revision(), CALL.replace("2026-11-30", "30.11.2026")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.pointer")
                .isEqualTo("/fact/active/nextAction/due");
        assertThat(store.load().ledger()).isEqualTo(Samples.roster());
    }

    @Test
    void aFactThatEndsTooSoonIsRefusedWithItsPlace() {
        assertThat(post("ana", "{\"revision\": \"1\", \"by\": \"mia\", \"fact\": {\"active\": {\"on\": \"2026-11-2"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.pointer")
                .isEqualTo("/fact/active/on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "{}", "{\"revision\": \"1\", \"by\": \"mia\"}", "{\"revision\": \"1\""})
    void whatIsNoPostingIsRefusedWithItsPlace(String body) {
        assertThat(post("ana", body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .matches("the body is no posting, at line 1, column \\d+");
    }

    @Test
    void aLineFromTheFutureIsRefused() {
        assertThat(post("ana", revision(), CALL.replace("2026-11-23", "2026-11-25")))
                .hasStatus(400);
    }

    @Test
    void nobodyHasTheIdThatIsAskedFor() {
        assertThat(post("nobody", revision(), CALL)).hasStatus(404);
    }

    private String revision() {
        return store.load().revision().value();
    }

    private MvcTestResult post(String id, String revision, String fact) {
        return post(id, "{\"revision\": \"%s\", \"by\": \"mia\", \"fact\": %s}".formatted(revision, fact));
    }

    private MvcTestResult post(String id, String body) {
        return http.post()
                .uri("/relationships/{id}/lines", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @TestConfiguration
    static class OnTheDayOfTheSamples {
        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
