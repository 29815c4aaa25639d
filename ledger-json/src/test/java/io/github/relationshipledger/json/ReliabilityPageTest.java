package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on reliability names tests that there are, and every promise with one. */
class ReliabilityPageTest {
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| \\*\\*(P\\d+)\\*\\* \\|.*`\\w+Test`.*\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyPromiseNamesItsTests() throws IOException {
        assertThat(groups(PROMISE))
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "P" + number)
                        .toList());
    }

    @Test
    void everyTestOnThePageExists() throws IOException {
        assertThat(tests()).containsAll(groups(TEST));
    }

    private static List<String> groups(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("../docs/reliability.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : List.of("ledger-core", "ledger-testkit", "ledger-json")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
            }
        }
        return names;
    }
}
