package io.github.relationshipledger.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys are near misses of one another. */
class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "atlas launch, atlas lunch",
        "atlas launch, atlas launchh",
        "atlas launch, atlas lanuch",
        "atlas launch, tlas launc",
        "atlas launch, atlaslaunch!",
        "atlas launch, xxatlas launch",
        "abcdefgh, bcdefghi",
        "abcdefgh, abxdexgh",
        "ab12, ab1x2",
        "gala, gale"
    })
    void aLetterOrTwoMoreLessOrOtherIsANearMiss(String one, String other) {
        assertThat(Spelling.isNearMiss(one, other)).isTrue();
        assertThat(Spelling.isNearMiss(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "atlas launch, atlas launch",
        "atlas launch, atlas lau",
        "atlas launch, xatlas lauchx",
        "abcdefg, abcdexx",
        "abcdefgh, abcxxxgh",
        "ces, ced",
        "a, b",
        "q1 2027 budget, q2 2027 budget",
        "atlas 2.0 launch, atlas 3.0 launch",
        "atlas launch, campaign in the eu"
    })
    void whatIsEqualOrFurtherApartOrDiffersInADigitIsNone(String one, String other) {
        assertThat(Spelling.isNearMiss(one, other)).isFalse();
        assertThat(Spelling.isNearMiss(other, one)).isFalse();
    }

    @Test
    void theLongestTextsAreComparedInNoTime() {
        String one = "a".repeat(9_999) + "b";
        String other = "b" + "a".repeat(9_999);

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(Spelling.isNearMiss(one, other)).isTrue());
    }
}
