package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The values of the ledger in an application's own mapper. */
class LedgerModuleTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new LedgerModule()).build();

    static Stream<Ledger> ledgers() {
        return Goldens.byName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void aLedgerIsTheSameAsWithoutTheMapper(Ledger ledger) {
        String json = mapper.writeValueAsString(ledger);

        assertThat(mapper.readValue(json, Ledger.class)).isEqualTo(ledger);
        assertThat(LedgerJson.read(json)).isEqualTo(ledger);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(LedgerJson.write(ledger)));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void aLedgerPassesThroughATree(Ledger ledger) {
        assertThat(mapper.treeToValue(mapper.valueToTree(ledger), Ledger.class)).isEqualTo(ledger);
    }

    @Test
    void theMappersSettingsDoNotChangeTheFormat() {
        JsonMapper theirs = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .addModule(new LedgerModule())
                .build();

        assertThat(theirs.writeValueAsString(Samples.roster())).isEqualTo(mapper.writeValueAsString(Samples.roster()));
        assertThatThrownBy(() -> theirs.readValue("{\"name\": \"Ana\", \"age\": 40}", Person.class))
                .isInstanceOf(DatabindException.class)
                .hasRootCauseInstanceOf(LedgerJsonException.class);
    }

    @Test
    void everyValueStandsByItself() {
        Relationship ana = Samples.roster().get(RelationshipId.of("ana"));

        assertThat(List.of(ana.id(), ana, ana.person(), ana.entries().get(0), ana.standing()))
                .allSatisfy(value -> assertThat(mapper.readValue(mapper.writeValueAsString(value), type(value)))
                        .isEqualTo(value));
        assertThat(Samples.roster().occurrences())
                .allSatisfy(value -> assertThat(mapper.readValue(mapper.writeValueAsString(value), type(value)))
                        .isEqualTo(value));
        assertThat(Samples.roster().reviews())
                .allSatisfy(value -> assertThat(mapper.readValue(mapper.writeValueAsString(value), type(value)))
                        .isEqualTo(value));
    }

    @Test
    void aFactSaysItsKindWhateverItsDeclaredType() {
        Nurture nurture = Nurture.of(ON, "no open ask", ON.plusDays(60));
        String json = "{\"nurture\":{\"on\":\"2026-11-23\",\"reason\":\"no open ask\",\"checkIn\":\"2027-01-22\"}}";

        assertThat(mapper.writerFor(Fact.class).writeValueAsString(nurture)).isEqualTo(json);
        assertThat(mapper.writeValueAsString(nurture)).isEqualTo(json);
        assertThat(mapper.readValue(json, Fact.class)).isEqualTo(nurture);
        assertThat(mapper.readValue(json, Standing.class)).isEqualTo(nurture);
        assertThat(mapper.readValue(json, Nurture.class)).isEqualTo(nurture);
        assertThatThrownBy(() -> mapper.readValue(json, Active.class))
                .hasMessageContaining("expected a fact of the kind Active, found one of another kind");
        assertThatThrownBy(() -> mapper.readValue(json, Interaction.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void valuesStandInAnApplicationsOwn() {
        Map<String, List<Fact>> facts = Map.of("today", List.of(Samples.anActive(ON), Interaction.inbound(ON)));

        assertThat(mapper.readValue(mapper.writeValueAsString(facts), new TypeReference<Map<String, List<Fact>>>() {}))
                .isEqualTo(facts);
    }

    @Test
    void aRefusalTellsThePlaceInTheApplicationsDocument() {
        DatabindException refusal = catchThrowableOfType(
                DatabindException.class,
                () -> mapper.readValue(
                        "{\"today\": [{\"active\": {\"on\": \"23.11.2026\"}}]}",
                        new TypeReference<Map<String, List<Fact>>>() {}));

        assertThat(refusal)
                .hasMessageContaining(
                        "line 1, column 30, /today/0/active/on: expected a date of the calendar such as 2026-11-23")
                .hasRootCauseInstanceOf(LedgerJsonException.class);
    }

    @Test
    void aTextThatIsCutOffFailsAsAnyOther() {
        String cut = LedgerJson.write(Samples.roster()).substring(0, 500);

        assertThatThrownBy(() -> mapper.readValue(cut, Ledger.class))
                .isInstanceOf(DatabindException.class)
                .hasRootCauseInstanceOf(LedgerJsonException.class)
                .hasMessageContaining("expected more: the text ends in the middle");
    }

    @Test
    void theModuleIsFoundOnTheClassPath() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.readValue(mapper.writeValueAsString(Samples.roster()), Ledger.class))
                .isEqualTo(Samples.roster());
    }

    private static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
