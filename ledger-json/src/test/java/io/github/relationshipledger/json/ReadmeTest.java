package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its Java runs, prints what it says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);

    @Test
    void everyExampleRunsAndPrintsWhatItSays(@TempDir Path folder) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher block = JAVA.matcher(readme);
        int blocks = 0;
        while (block.find()) {
            blocks++;
            String code = block.group(1)
                    .replace(
                            "\"ledger.json\"",
                            '"' + folder.resolve("ledger.json").toString() + '"');
            String printed = Snippets.run(code);
            assertThat(printed).isEqualTo(Optional.ofNullable(block.group(2)).orElse(""));
        }
        assertThat(blocks).isEqualTo(3);
    }

    @Test
    void theFirstExampleHasAtMostTwelveLines() throws IOException {
        Matcher first = JAVA.matcher(Files.readString(ROOT.resolve("README.md")));

        assertThat(first.find()).isTrue();
        assertThat(first.group(1).lines()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(200);
    }
}
