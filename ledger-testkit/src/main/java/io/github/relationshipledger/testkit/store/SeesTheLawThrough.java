package io.github.relationshipledger.testkit.store;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Notes which laws came to their end, as near to them as an extension of a class can be: what throws below another one may
 * have been swallowed by it, and is then reported as kept.
 */
final class SeesTheLawThrough implements InvocationInterceptor {
    private static final Namespace SEEN_THROUGH = Namespace.create(SeesTheLawThrough.class);

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> law, ExtensionContext test)
            throws Throwable {
        invocation.proceed();
        seenThrough(test).put(test.getUniqueId(), true);
    }

    static boolean sawThrough(ExtensionContext test) {
        return seenThrough(test).get(test.getUniqueId()) != null;
    }

    /**
     * The store around the test, which is open after the one of the test was closed. A law may run in it once for each
     * argument of a class, and in a nested class too: what one run came to says nothing of another.
     */
    private static Store seenThrough(ExtensionContext test) {
        return test.getParent().orElseThrow().getStore(SEEN_THROUGH);
    }
}
