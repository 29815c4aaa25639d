package io.github.relationshipledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar never lies about the one thing it is there for: whether the plan stays in its box. */
class TimeBoxTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, PT15M, '..............................|'",
        "PT1S, PT15M, '#.............................|'",
        "PT7M30S, PT15M, '###############...............|'",
        "PT14M59S, PT15M, '##############################|'",
        "PT15M, PT15M, '##############################|'",
        "PT15M0.000000001S, PT15M, '#############################|#'",
        "PT30M, PT15M, '###############|###############'",
        "PT0S, PT0S, '|'",
        "PT1S, PT0S, '|##############################'"
    })
    void theMarkStandsWhereTheBoxEnds(Duration planned, Duration box, String drawn) {
        assertThat(TextPage.drawn(new TimeBox(planned, box))).isEqualTo(drawn);
    }

    @Test
    void barsOnOneScaleCanBeCompared() {
        Duration box = Duration.ofMinutes(15);
        Duration scale = Duration.ofMinutes(20);

        assertThat(TextPage.drawn(new TimeBox(Duration.ofMinutes(10), box, scale)))
                .isEqualTo("###############.......|");
        assertThat(TextPage.drawn(new TimeBox(Duration.ofMinutes(20), box, scale)))
                .isEqualTo("######################|########");
    }

    @Test
    void aPlanThatJustFitsOnAScaleThatCutsItsBoxStaysInIt() {
        Duration box = Duration.ofMinutes(15);

        assertThat(TextPage.drawn(new TimeBox(box, box, Duration.ofMinutes(16))))
                .isEqualTo("#".repeat(28) + "|");
    }

    @Test
    void noPlanIsTooLongToDraw() {
        TimeBox century = new TimeBox(Duration.ofDays(36_525), Duration.ofMinutes(15));

        assertThat(TextPage.drawn(century)).isEqualTo("|" + "#".repeat(30));
    }
}
