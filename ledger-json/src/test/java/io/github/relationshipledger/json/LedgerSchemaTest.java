package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.RelationshipId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema is one, says what the model says, and every file that was ever written is valid by it. */
class LedgerSchemaTest {
    @Test
    void theSchemaIsValidByItsOwn() {
        String draft = SpecificationVersion.DRAFT_2020_12.getDialectId();

        assertThat(LedgerSchema.TREE.path("$schema").stringValue("")).isEqualTo(draft);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(draft))
                        .validate(LedgerSchema.TREE))
                .isEmpty();
    }

    @Test
    void theSchemaIsAFileLikeAnyOther() {
        assertThat(LedgerJson.schema())
                .startsWith("{\n")
                .endsWith("}\n")
                .isNotSameAs(LedgerJson.schema())
                .isEqualTo(LedgerJson.schema());
    }

    @Test
    void everyFieldIsExplained() {
        for (JsonNode type : LedgerSchema.TREE.path("$defs")) {
            assertThat(type.path("title").stringValue("")).isNotEmpty();
            for (JsonNode field : type.path("properties")) {
                String of = field.path("$ref").stringValue("").replace("#", "");
                assertThat(field.has("description")
                                || of.endsWith("/count")
                                || LedgerSchema.TREE.at(of).has("description"))
                        .as("%s in %s", field, type.path("title"))
                        .isTrue();
            }
        }
    }

    @Test
    void everyGoldenFileIsValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/v1"))) {
            assertThat(files)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(LedgerSchema.complaints(Files.readString(file)))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void theExampleLedgerIsValid() throws IOException {
        assertThat(LedgerSchema.complaints(Files.readString(Path.of("../examples/ledger.json"))))
                .isEmpty();
    }

    @Test
    void everyCharacterIsBlankToBothOrToNeither() {
        Pattern text =
                Pattern.compile(LedgerSchema.TREE.at("/$defs/text/pattern").stringValue(""));

        assertThat(IntStream.rangeClosed(0, 0xffff).filter(c -> !Character.isSurrogate((char) c)))
                .allSatisfy(c -> {
                    String character = Character.toString(c);
                    assertThat(text.matcher(character).find()).as("U+%04X", c).isEqualTo(isText(character));
                });
    }

    @Test
    void theConstantsAreThoseOfTheModel() {
        assertThat(constants("interaction/properties/direction"))
                .containsExactly(names(Interaction.Direction.values()));
        assertThat(constants("deliverable/properties/status")).containsExactly(names(Deliverable.Status.values()));
        assertThat(constants("declined/properties/suggestion"))
                .containsExactly(names(Arrays.stream(Reason.values())
                        .filter(Reason::isSuggestion)
                        .toArray(Reason[]::new)));
    }

    private static boolean isText(String text) {
        try {
            return RelationshipId.of(text).value().equals(text);
        } catch (IllegalArgumentException blank) {
            return false;
        }
    }

    private static Stream<String> constants(String at) {
        return LedgerSchema.TREE.at("/$defs/" + at + "/enum").valueStream().map(JsonNode::stringValue);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
