package io.github.relationshipledger.testkit.store;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Says which law a store breaks when it throws what nobody expected, as it does on reading what it wrote wrongly. */
final class NamesTheLaw implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        if (thrown instanceof Error || thrown instanceof TestAbortedException) {
            throw thrown;
        }
        throw new AssertionError("[" + test.getDisplayName() + "] the store threw " + thrown, thrown);
    }
}
