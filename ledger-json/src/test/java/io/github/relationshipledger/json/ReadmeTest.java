package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its Java runs, prints what it says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "java.nio.file.*",
            "java.time.*",
            "io.github.relationshipledger.*",
            "io.github.relationshipledger.json.*",
            "io.github.relationshipledger.render.*",
            "io.github.relationshipledger.review.*",
            "io.github.relationshipledger.store.*",
            "io.github.relationshipledger.testkit.store.*");

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
            String printed = run(code);
            if (block.group(2) != null) {
                assertThat(printed).isEqualTo(block.group(2));
            }
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

    private static String run(String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
                JShell shell =
                        JShell.builder().executionEngine("local").out(print).build()) {
            PrintStream before = System.out;
            System.setOut(print);
            try {
                IMPORTS.forEach(name -> eval(shell, "import " + name + ";"));
                eval(shell, "LocalDate today = LocalDate.of(2026, 11, 16);");
                eval(shell, "Instant now = Instant.parse(\"2026-11-16T09:00:00Z\");");
                statements(shell, code).forEach(statement -> eval(shell, statement));
            } finally {
                System.setOut(before);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> statements(JShell shell, String code) {
        List<String> statements = new ArrayList<>();
        String rest = code;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            statements.add(next.source());
            rest = next.remaining();
        }
        return statements;
    }

    private static void eval(JShell shell, String statement) {
        for (SnippetEvent event : shell.eval(statement)) {
            assertThat(event.status())
                    .as(
                            "%s%n%s",
                            statement,
                            shell.diagnostics(event.snippet())
                                    .map(d -> d.getMessage(null))
                                    .toList())
                    .isEqualTo(Snippet.Status.VALID);
            assertThat(event.exception()).as(statement).isNull();
        }
    }
}
