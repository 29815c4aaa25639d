package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page has Java that is not run: a page that begins to have some needs a test as those named here have. */
class JavaOfPagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Set<String> NOT_OURS = Set.of(".git", "target");
    private static final Pattern JAVA = Pattern.compile("(?mi)^ *(```|~~~) *java|^ {4}.*\\);$");

    @Test
    void everyPageWithJavaHasATestThatRunsIt() throws IOException {
        assertThat(pages(ROOT)
                        .filter(JavaOfPagesTest::hasJava)
                        .map(page -> ROOT.relativize(page).toString()))
                .as("ReadmeTest, .ci/Walk.java, MergingPageTest, and the testkit's ContractExamplesTest")
                .containsExactlyInAnyOrder(
                        "README.md",
                        Path.of("docs", "getting-started.md").toString(),
                        Path.of("docs", "merging.md").toString(),
                        Path.of("ledger-testkit", "CONTRACT.md").toString());
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream().flatMap(file -> {
                if (!Files.isDirectory(file)) {
                    return Stream.of(file).filter(page -> page.toString().endsWith(".md"));
                }
                return NOT_OURS.contains(file.getFileName().toString()) ? Stream.empty() : pages(file);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean hasJava(Path page) {
        try {
            return JAVA.matcher(Files.readString(page)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
