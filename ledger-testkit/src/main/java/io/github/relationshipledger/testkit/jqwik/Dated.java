package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Fact;
import java.time.LocalDate;

/** A fact that lacks only the day it is true for; what it plans is planned from that day. */
interface Dated<F extends Fact> {
    F on(LocalDate date);
}
