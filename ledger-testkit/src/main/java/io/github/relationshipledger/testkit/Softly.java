package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import org.assertj.core.api.Assert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** Makes assertions soft, as AssertJ does it: with classes that it generates. */
final class Softly {
    private static final String HOW =
            "AssertJ could not make assertions about ledgers soft. On a module path the JVM needs"
                    + " --add-reads org.assertj.core=io.github.relationshipledger.testkit and"
                    + " --add-exports org.assertj.core/org.assertj.core.api.recursive.assertion="
                    + "io.github.relationshipledger.testkit";

    private Softly() {}

    static LedgerAssert ledger(SoftAssertionsProvider softly, @Nullable Ledger actual) {
        return that(softly, LedgerAssert.class, Ledger.class, actual)
                .goingOnBy(relationship -> that(softly, RelationshipAssert.class, Relationship.class, relationship));
    }

    static <S extends Assert<? extends S, ? extends V>, V> S that(
            SoftAssertionsProvider softly, Class<S> type, Class<V> valueType, @Nullable V actual) {
        try {
            return softly.proxy(type, valueType, actual);
        } catch (IllegalArgumentException | LinkageError modules) {
            throw new IllegalStateException(HOW, modules);
        }
    }
}
