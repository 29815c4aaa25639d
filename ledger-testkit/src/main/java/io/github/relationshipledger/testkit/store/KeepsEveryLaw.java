package io.github.relationshipledger.testkit.store;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class that overrides a law: without its annotation the law would be gone, disabled it would be skipped, and
 * with another body it would be another law. Nobody would notice any of these.
 */
final class KeepsEveryLaw implements BeforeAllCallback {
    static final List<Class<?>> CONTRACTS = List.of(
            LedgerStoreContract.class,
            FailingLedgerStoreContract.class,
            SharedLedgerStoreContract.class,
            DurableLedgerStoreContract.class);

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
}
