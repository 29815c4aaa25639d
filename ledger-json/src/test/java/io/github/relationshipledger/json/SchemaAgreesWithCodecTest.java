package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.relationshipledger.json.Mutants.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and codec are written by hand, each for itself: every place of every document shows where they part. */
class SchemaAgreesWithCodecTest {
    /** The only reasons for which the codec may refuse what the schema accepts. */
    private static final Pattern ONLY_THE_CODEC = Pattern.compile(String.join(
            "|",
            "as the first field",
            "is not an earlier one",
            "only \\d+ were listed or deferred",
            "expected a date of the calendar such as"));

    @Test
    void ofEveryDocumentThatDiffersInOnePlaceTheySayTheSame() {
        int accepted = 0;
        List<Mutant> mutants = Mutants.of(FullLedger.JSON);
        for (Mutant mutant : mutants) {
            String json = mutant.json();
            LedgerJsonException refusal = refusal(json);
            List<Error> complaints = LedgerSchema.complaints(json);
            if (complaints.isEmpty() && refusal != null) {
                assertThat(refusal).as(mutant.what()).hasMessageMatching(".*(" + ONLY_THE_CODEC + ").*");
            } else {
                assertThat(complaints.isEmpty())
                        .as("%s: %s, %s", mutant.what(), refusal, complaints)
                        .isEqualTo(refusal == null);
            }
            accepted += refusal == null ? 1 : 0;
        }
        assertThat(mutants).hasSizeGreaterThan(3_000);
        assertThat(accepted).as("legal ones among them").isBetween(300, 1_000);
    }

    /** The order of the fields is that in which they are written. */
    @Test
    void everyObjectHasTheSameFields() {
        Set<String> types = new TreeSet<>();
        for (String pointer : objects(LedgerSchema.MAPPER.readTree(FullLedger.JSON), "")) {
            String json = withAnotherField(pointer);
            Error complaint = LedgerSchema.complaints(json).stream()
                    .filter(error -> error.getKeyword().equals("additionalProperties"))
                    .findFirst()
                    .orElseThrow();
            String type =
                    complaint.getSchemaLocation().getFragment().getParent().toString();

            assertThat(refusal(json).expected())
                    .as(pointer)
                    .isEqualTo("one of the fields "
                            + String.join(
                                    ", ",
                                    LedgerSchema.TREE.at(type + "/properties").propertyNames()));
            types.add(type);
        }
        assertThat(types)
                .hasSize(1
                        + (int) LedgerSchema.TREE
                                .path("$defs")
                                .valueStream()
                                .filter(type -> type.has("properties"))
                                .count());
    }

    private static List<String> objects(JsonNode at, String pointer) {
        List<String> found = new ArrayList<>();
        if (at.isObject() && !pointer.endsWith("/profiles") && !pointer.endsWith("/references")) {
            found.add(pointer);
        }
        at.properties().forEach(field -> found.addAll(objects(field.getValue(), pointer + '/' + field.getKey())));
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            found.addAll(objects(at.get(i), pointer + '/' + i));
        }
        return found;
    }

    /** Puts it in front, or right behind the schema's number. */
    private static String withAnotherField(String pointer) {
        JsonNode document = LedgerSchema.MAPPER.readTree(FullLedger.JSON);
        ObjectNode object = (ObjectNode) document.at(pointer);
        ObjectNode before = object.deepCopy();
        object.removeAll();
        if (before.has("schema")) {
            object.set("schema", before.remove("schema"));
        }
        object.put("another", 1).setAll(before);
        return LedgerSchema.MAPPER.writeValueAsString(document);
    }
}
