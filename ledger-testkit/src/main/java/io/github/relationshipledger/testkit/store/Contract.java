package io.github.relationshipledger.testkit.store;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is so of every contract: no law of it can be switched off, and a failure says which law it is of. */
@ExtendWith({KeepsEveryLaw.class, NamesTheLaw.class})
interface Contract {
    /** A field, because JUnit registers those last, in their order: no extension of a class comes between it and a law. */
    @RegisterExtension
    @Order(Integer.MAX_VALUE)
    SeesTheLawThrough SEES_THE_LAW_THROUGH = new SeesTheLawThrough();
}
