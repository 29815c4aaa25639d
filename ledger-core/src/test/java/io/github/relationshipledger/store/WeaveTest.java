package io.github.relationshipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeaveTest {
    private static final List<String> BASE = List.of("first", "second", "third");

    @Test
    void theSideThatMovedTheFirstThingIsFollowed() {
        assertWoven(List.of("second", "first", "third"), BASE, List.of("second", "first", "third"));
    }

    @Test
    void theSideThatMovedTheLastThingIsFollowed() {
        assertWoven(List.of("first", "third", "second"), BASE, List.of("first", "third", "second"));
    }

    @Test
    void whatOneSideHasAloneKeepsItsPlace() {
        assertWoven(List.of("new", "first", "second", "third"), BASE, List.of("new", "first", "second", "third"));
    }

    @Test
    void oppositeOrdersThatTheBaseDoesNotKnowAreDisputed() {
        Weave<String> weave = weave(List.of("x", "first"), List.of("first", "x"));

        assertThat(weave.isDisputed()).isTrue();
        assertThat(weave.inOrder()).containsExactly("first", "x");
    }

    private static void assertWoven(List<String> ours, List<String> theirs, List<String> expected) {
        for (Weave<String> weave : List.of(weave(ours, theirs), weave(theirs, ours))) {
            assertThat(weave.inOrder()).isEqualTo(expected);
            assertThat(weave.isDisputed()).isFalse();
        }
    }

    private static Weave<String> weave(List<String> ours, List<String> theirs) {
        return new Weave<>(BASE, ours, theirs, Comparator.naturalOrder());
    }
}
