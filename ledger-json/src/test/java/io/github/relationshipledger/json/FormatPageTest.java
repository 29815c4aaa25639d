package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page on the format tells the truth. */
class FormatPageTest {
    private static final Path PAGE = Path.of("../docs/format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleIsWhatAStoreWrites() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));

        assertThat(example.find()).isTrue();
        byte[] bytes = example.group(1).getBytes(StandardCharsets.UTF_8);
        assertThat(Document.parse(bytes, "").bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(example.group(1));
    }

    @Test
    void thePageNamesEveryFieldAndConstantOfTheSchema() throws IOException {
        String page = Files.readString(PAGE);
        List<String> names =
                new ArrayList<>(LedgerSchema.TREE.path("properties").propertyNames());
        for (JsonNode type : LedgerSchema.TREE.path("$defs")) {
            names.addAll(type.path("properties").propertyNames());
            type.findValues("enum").forEach(constants -> constants.forEach(value -> names.add(value.stringValue())));
        }

        assertThat(names)
                .hasSizeGreaterThan(60)
                .allSatisfy(name -> assertThat(page).containsPattern("\\b" + name + "\\b"));
    }
}
