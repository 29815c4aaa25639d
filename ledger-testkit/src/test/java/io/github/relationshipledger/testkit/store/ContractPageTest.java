package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRACT.md and the tests speak of the same laws. */
class ContractPageTest {
    @Test
    void everyLawOnThePageHasATestAndEveryTestALawOnThePage() throws IOException {
        assertThat(numbers("^\\| \\*\\*(S\\d+)\\*\\* ", Stream.of(Files.readString(Path.of("CONTRACT.md")))))
                .isEqualTo(numbers("^(S\\d+) ", displayNames()))
                .isNotEmpty();
    }

    @Test
    void everyTestOfAContractCarriesTheNumberOfItsLaw() {
        assertThat(displayNames()).allMatch(name -> name.matches("S\\d+ .+"));
    }

    private static Stream<String> displayNames() {
        return KeepsEveryLaw.CONTRACTS.stream().flatMap(KeepsEveryLaw::lawsOf).map(KeepsEveryLaw::name);
    }

    private static Set<String> numbers(String pattern, Stream<String> texts) {
        Pattern number = Pattern.compile(pattern, Pattern.MULTILINE);
        return texts.flatMap(text -> number.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
