package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relationshipledger.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write comes back from a file as they wrote it, acts on no page, and is refused only as documented. */
class HostileTextsTest {
    private static final int PAGES = 12;

    static List<String> legal() {
        return HostileTexts.legal();
    }

    static List<String> illegal() {
        return HostileTexts.illegal();
    }

    @Test
    void noTextIsLost() {
        assertThat(legal()).hasSize(589).doesNotHaveDuplicates();
        assertThat(illegal()).hasSize(76).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("legal")
    void aTextComesBackAsItWasAndActsOnNoPage(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Ledger ledger = Everywhere.of(text);
            byte[] bytes = new Document(ledger, OptionalLong.of(7)).bytes();

            assertThat(Readings.of(bytes)).hasValue(new Document(ledger, OptionalLong.of(7)));
            assertThat(Rendered.on(Everywhere.DAY, ledger)).isEqualTo(PAGES);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("illegal")
    void whatIsNoTextIsRefusedByTheModelAndByReading(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Everywhere.of(text))
                .withMessageMatching("\\w+ (is blank|has a NUL|has half a surrogate pair|has \\d+ characters).*");
        assertThat(Refusals.refusal(
                        LedgerJson.write(Everywhere.of("placeholder")).replace("placeholder", escaped(text))))
                .isNotNull();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
