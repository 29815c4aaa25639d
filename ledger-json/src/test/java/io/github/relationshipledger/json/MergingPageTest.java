package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/merging.md says to write in a program does what it says. */
class MergingPageTest {
    private static final String BEFORE = """
            LedgerStore store = InMemoryLedgerStore.empty();
            RelationshipId ana = RelationshipId.of("ana");
            Stamp stamp = Stamp.of(now, "tom");
            store.update(ledger -> ledger.open(ana, Person.of("Ana"), Nurture.of(today, "no ask", today.plusDays(60)), stamp));
            Map<Conflict, Conflict.Side> ask(List<Conflict> conflicts) {
                return Map.of(conflicts.get(0), Conflict.Side.THEIRS);
            }
            """;

    private static final String NEWS = """
            store.update(ledger -> ledger.post(ana, Interaction.inbound(today), Stamp.of(now, "mia")));
            """;

    private static final String AFTER = """
            store.load().ledger().get(ana).entries().forEach(
                    entry -> System.out.println(entry.stamp().by().get() + " " + entry.fact().getClass().getSimpleName()));
            """;

    private final List<String> code = code();

    @Test
    void whatWasDoneOnAnEarlierVersionIsSaved() {
        assertThat(Snippets.run(BEFORE + code.get(0) + AFTER)).isEqualTo("""
                tom ImmutableNurture
                tom ImmutableActive
                """);
    }

    @Test
    void aConflictIsSettledAsAnswered() {
        String worked = code.get(0).replaceAll("store\\.update.*\\R", "");

        assertThat(Snippets.run(BEFORE + worked + NEWS + code.get(1) + AFTER)).isEqualTo("""
                tom ImmutableNurture
                tom ImmutableActive
                mia ImmutableInteraction
                """);
    }

    @Test
    void everyBlockIsRunHere() {
        assertThat(code).hasSize(2);
    }

    private static List<String> code() {
        try {
            return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("..", "docs", "merging.md")))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
