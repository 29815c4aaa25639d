package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
}
