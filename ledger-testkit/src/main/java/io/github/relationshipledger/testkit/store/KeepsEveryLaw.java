package io.github.relationshipledger.testkit.store;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Fails a test class that switches a law off. Overridden without its annotation the law would be gone, and with another
 * body it would be another law; skipped, aborted or with its failure swallowed it would say nothing. Nobody would notice
 * any of these. A law that was not selected, as when somebody runs one alone, is no fault.
 */
final class KeepsEveryLaw implements BeforeAllCallback, TestWatcher, AfterAllCallback {
    static final List<Class<?>> CONTRACTS = List.of(
            LedgerStoreContract.class,
            FailingLedgerStoreContract.class,
            SharedLedgerStoreContract.class,
            DurableLedgerStoreContract.class);

    private static final Namespace SWITCHED_OFF = Namespace.create(KeepsEveryLaw.class);

    @Override
    public void beforeAll(ExtensionContext context) throws NoSuchMethodException {
        Class<?> tests = context.getRequiredTestClass();
        for (Method law : laws(tests).toList()) {
            Class<?> declaring =
                    tests.getMethod(law.getName(), law.getParameterTypes()).getDeclaringClass();
            if (!declaring.equals(law.getDeclaringClass())) {
                throw new AssertionError("[" + name(law) + "] " + declaring.getName() + " overrides " + law.getName()
                        + ", and no law can be switched off; remove the method");
            }
        }
    }

    @Override
    public void testDisabled(ExtensionContext test, Optional<String> reason) {
        switchedOff(test, "was skipped: " + reason.orElse("nobody said why"));
    }

    @Override
    public void testAborted(ExtensionContext test, Throwable thrown) {
        switchedOff(test, "was given up: " + thrown);
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        if (!SeesTheLawThrough.sawThrough(test)) {
            switchedOff(test, "passed without coming to its end: what it threw was swallowed, or it was never called");
        }
    }

    /** A watcher cannot fail a test. */
    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        String switchedOff = laws(tests)
                .map(law -> context.getStore(SWITCHED_OFF).get(new Noted(tests, law), String.class))
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("\n"));
        if (!switchedOff.isEmpty()) {
            throw new AssertionError(switchedOff + "\nNo law can be switched off.");
        }
    }

    private static void switchedOff(ExtensionContext test, String how) {
        Noted law = new Noted(test.getRequiredTestClass(), test.getRequiredTestMethod());
        ofItsClass(test).getStore(SWITCHED_OFF).put(law, "[" + test.getDisplayName() + "] " + how);
    }

    /** Returns the context that {@link #afterAll} is given: a parameterized class has one for each of its arguments below. */
    private static ExtensionContext ofItsClass(ExtensionContext context) {
        return context.getParent()
                .filter(parent -> parent.getTestClass().equals(context.getTestClass()))
                .map(KeepsEveryLaw::ofItsClass)
                .orElse(context);
    }

    static boolean isLaw(ExtensionContext test) {
        return laws(test.getRequiredTestClass()).anyMatch(test.getRequiredTestMethod()::equals);
    }

    /** Returns the laws of the contracts that a class implements; none for one nested in such a class. */
    private static Stream<Method> laws(Class<?> tests) {
        return CONTRACTS.stream()
                .filter(contract -> contract.isAssignableFrom(tests))
                .flatMap(KeepsEveryLaw::lawsOf);
    }

    static Stream<Method> lawsOf(Class<?> contract) {
        return Arrays.stream(contract.getMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }

    static String name(Method law) {
        return Stream.of(law.getAnnotationsByType(DisplayName.class))
                .map(DisplayName::value)
                .collect(Collectors.joining());
    }

    /** The same law is another one in a nested class, which finds in its store what was noted in those around it. */
    private record Noted(Class<?> tests, Method law) {}
}
