package io.github.relationshipledger.testkit.store;

import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Says which law a store breaks when it throws what nobody expected, as it does on reading what it wrote wrongly. A law that
 * is given up, as by an assumption in {@code open()}, is not kept.
 */
final class NamesTheLaw implements TestExecutionExceptionHandler {
    private static final Pattern NAMED = Pattern.compile("\\[S\\d+[: ]");

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        if (!KeepsEveryLaw.isLaw(test) || namesOne(thrown) || isFatal(thrown)) {
            throw thrown;
        }
        throw new AssertionError("[" + test.getDisplayName() + "] " + how(thrown) + thrown, thrown);
    }

    private static boolean namesOne(Throwable thrown) {
        return thrown instanceof AssertionError
                && NAMED.matcher(String.valueOf(thrown.getMessage())).lookingAt();
    }

    /** A store that never ends its recursion leaves the machine as it was. */
    private static boolean isFatal(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }

    /** Nobody can know here whether the store threw it, or a method of the test class. */
    private static String how(Throwable thrown) {
        if (thrown instanceof TestAbortedException) {
            return "the law was given up: ";
        }
        return thrown instanceof TimeoutException ? "the store kept the law waiting: " : "it ended with ";
    }
}
