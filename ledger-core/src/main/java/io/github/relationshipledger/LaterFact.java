package io.github.relationshipledger;

import java.time.LocalDate;

/** Keeps {@link Fact} open for kinds to come: callers cannot name this one, so they must write a default. */
final class LaterFact implements Fact {
    private LaterFact() {}

    @Override
    public LocalDate on() {
        throw new UnsupportedOperationException("there is no such fact yet");
    }
}
