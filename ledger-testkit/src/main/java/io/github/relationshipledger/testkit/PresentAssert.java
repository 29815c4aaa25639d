package io.github.relationshipledger.testkit;

import static org.assertj.core.error.ShouldNotBeNull.shouldNotBeNull;

import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions that need something to be about. Where there is nothing, that is the failure, at the line of the test. */
abstract class PresentAssert<S extends PresentAssert<S, A>, A> extends AbstractAssert<S, A> {
    PresentAssert(@Nullable A actual, Class<S> self) {
        super(actual, self);
    }

    /** Returns what this is about. */
    final A present() {
        if (actual == null) {
            throw assertionError(shouldNotBeNull());
        }
        return actual;
    }
}
