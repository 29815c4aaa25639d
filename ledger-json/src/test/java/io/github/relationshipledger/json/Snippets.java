package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** Runs the Java of our pages, which leave out what every reader would add. */
final class Snippets {
    private static final List<String> IMPORTS = List.of(
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "io.github.relationshipledger.*",
            "io.github.relationshipledger.json.*",
            "io.github.relationshipledger.render.*",
            "io.github.relationshipledger.review.*",
            "io.github.relationshipledger.store.*",
            "io.github.relationshipledger.testkit.store.*");

    private Snippets() {}

    /** Returns what the code prints; it may use {@code today} and {@code now}. */
    static String run(String code) {
        return Printed.by(() -> {
            try (JShell shell = JShell.builder().executionEngine("local").build()) {
                IMPORTS.forEach(name -> eval(shell, "import " + name + ";"));
                eval(shell, "LocalDate today = LocalDate.of(2026, 11, 16);");
                eval(shell, "Instant now = Instant.parse(\"2026-11-16T09:00:00Z\");");
                statements(shell, code).forEach(statement -> eval(shell, statement));
            }
        });
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
