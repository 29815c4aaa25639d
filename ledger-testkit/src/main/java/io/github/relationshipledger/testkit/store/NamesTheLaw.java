package io.github.relationshipledger.testkit.store;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Says which law a store breaks when it throws what nobody expected, as it does on reading what it wrote wrongly. A law that
 * is given up, as by an assumption in {@code open()}, is not kept.
 */
final class NamesTheLaw implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        if (thrown instanceof Error || !KeepsEveryLaw.isLaw(test)) {
            throw thrown;
        }
        String what = thrown instanceof TestAbortedException ? "the law was given up: " : "the store threw ";
        throw new AssertionError("[" + test.getDisplayName() + "] " + what + thrown, thrown);
    }
}
