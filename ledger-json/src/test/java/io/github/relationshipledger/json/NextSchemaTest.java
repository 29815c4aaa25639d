package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.refusal;
import static io.github.relationshipledger.json.Refusals.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;

/**
 * What will happen to the files of today: a version of this library that has a schema 2, in which the date of a next
 * action is called {@code until}, reads the files of both schemas and writes the new one, and this version leaves the new
 * one alone.
 */
class NextSchemaTest {
    private static final Codec<Active> ACTIVE =
            new ActiveCodec(new NextActionOfSchema2(), Codecs.DELIVERABLE, Codecs.RATE);
    private static final Codec<Fact> FACT = new FactCodec(
            ACTIVE, Codecs.NURTURE, Codecs.DORMANT, Codecs.INTERACTION, Codecs.DECLINED, Codecs.RETRACTION);
    private static final Codec<Relationship> RELATIONSHIP =
            new RelationshipCodec(Codecs.ID, Codecs.PERSON, new EntryCodec(FACT));
    private static final Codec<Document> NEXT_VERSION =
            new DocumentCodec(List.of(Codecs.SCHEMA_1, new Schema(RELATIONSHIP, Codecs.OCCURRENCE, Codecs.REVIEW)));

    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @TestFactory
    Stream<DynamicTest> theNextVersionReadsEveryGoldenFileOfSchema1() {
        return Goldens.byName().entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getKey(), () -> {
                    Path file = Path.of("src/test/resources/golden/v1", golden.getKey() + ".json");

                    assertThat(read(Files.readString(file)).ledger()).isEqualTo(golden.getValue());
                }));
    }

    @Test
    void theNextVersionWritesSchema2AndNothingIsLost() {
        Document old = new Document(Samples.roster(), OptionalLong.of(7));
        String upgraded = Json.text(NEXT_VERSION, read(Json.text(Codecs.DOCUMENT, old)));

        assertThat(upgraded)
                .startsWith("{\n  \"schema\": 2,\n  \"revision\": 7,\n")
                .contains("\"until\": \"2026-11-20\"")
                .doesNotContain("\"due\"");
        assertThat(read(upgraded)).isEqualTo(old);
    }

    @Test
    void anUpgradeChangesNothingButWhatTheSchemaDoes() {
        String upgraded = Json.text(NEXT_VERSION, read(ROSTER));

        assertThat(upgraded.replace("\"schema\": 2", "\"schema\": 1").replace("\"until\":", "\"due\":"))
                .isEqualTo(ROSTER);
    }

    @Test
    void eachSchemaIsReadAsStrictlyAsEver() {
        String mixed = ROSTER.replaceFirst("\"due\"", "\"until\"");

        assertThatThrownBy(() -> read(mixed))
                .hasMessageContaining("/nextAction/until: expected one of the fields what, due, found another field");
        assertThatThrownBy(() -> read(ROSTER.replace("\"schema\": 1", "\"schema\": 2")))
                .hasMessageContaining("/nextAction/due: expected one of the fields what, until, found another field");
    }

    @Test
    void thisVersionCallsTheNextSchemaNewerAlsoForDisplay() {
        String next = Json.text(NEXT_VERSION, new Document(Samples.roster(), OptionalLong.empty()));
        String newer = "/schema: expected schema 1, found the newer schema 2: read it with the version of this library"
                + " that wrote it, or a later one";

        assertThat(refusal(next)).hasMessageEndingWith(newer);
        assertThat(shown(next)).hasMessageEndingWith(newer);
        assertThat(LedgerSchema.complaints(next)).isNotEmpty();
    }

    @Test
    void aStoreOfThisVersionLeavesAFileOfTheNextAlone(@TempDir Path folder) throws IOException {
        byte[] next = Json.text(NEXT_VERSION, new Document(Samples.roster(), OptionalLong.of(7)))
                .getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("ledger.json"), next);
        JsonFileLedgerStore store = JsonFileLedgerStore.at(file);

        assertThatThrownBy(store::load).hasMessageContaining("found the newer schema 2");
        assertThatThrownBy(() -> store.update(ledger -> Ledger.empty())).hasMessageContaining("the newer schema 2");
        assertThat(file).hasBinaryContent(next);
    }

    @Test
    void theNextVersionRefusesTheOneAfterIt() {
        assertThatThrownBy(() -> read("{\"schema\": 3}"))
                .hasMessageContaining("expected schema 2, found the newer schema 3");
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("expected \"schema\": 2 as the first field");
    }

    private static Document read(String json) {
        return Json.read(Json.parser(json), "", NEXT_VERSION, false);
    }

    private static final class NextActionOfSchema2 implements Codec<NextAction> {
        private enum Field {
            WHAT,
            UNTIL
        }

        private static final Fields<Field> FIELDS = Fields.of(Field.class);

        @Override
        public void write(JsonGenerator out, NextAction action) {
            ObjectWriter.begin(out, FIELDS)
                    .text(Field.WHAT, action.what())
                    .date(Field.UNTIL, action.due())
                    .end();
        }

        @Override
        public NextAction read(JsonReader in) {
            String what = null;
            LocalDate until = null;
            ObjectReader<Field> object = in.object(FIELDS);
            for (Field field = object.next(); field != null; field = object.next()) {
                switch (field) {
                    case WHAT -> what = in.text();
                    case UNTIL -> until = in.date();
                }
            }
            return NextAction.of(object.required(Field.WHAT, what), object.required(Field.UNTIL, until));
        }
    }
}
