package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.render.Html;
import io.github.relationshipledger.render.Markdown;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Whoever adds a type to core adds an arbitrary for it, or names it here with the reason why there is none. */
class TypesOfCoreTest {
    /** No values: they render one or keep it. */
    private static final Set<Class<?>> AT_WORK =
            Set.of(PlainText.class, Markdown.class, Html.class, LedgerStore.class, InMemoryLedgerStore.class);

    @Test
    void everyTypeHasAnArbitraryOrAReasonForNone() throws IOException, URISyntaxException {
        Set<Class<?>> made = made();

        assertThat(made).contains(Ledger.class, Fact.class, Agenda.class).doesNotContainAnyElementsOf(AT_WORK);
        made.addAll(AT_WORK);
        assertThat(typesOfCore()).isSubsetOf(made).containsAll(AT_WORK);
    }

    /** Returns what the public arbitraries make. */
    private static Set<Class<?>> made() {
        return Stream.of(
                        LedgerArbitraries.class, FactArbitraries.class, ReviewArbitraries.class, StoreArbitraries.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Arbitrary.class)
                .map(Method::getGenericReturnType)
                .map(TypesOfCoreTest::argument)
                .collect(Collectors.toSet());
    }

    private static Class<?> argument(Type arbitrary) {
        return (Class<?>) ((ParameterizedType) arbitrary).getActualTypeArguments()[0];
    }

    /** Returns the public types of the packages that core exports, without enums, which jqwik knows, and exceptions. */
    private static List<Class<?>> typesOfCore() throws IOException, URISyntaxException {
        Path core = Path.of(
                Ledger.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(core).find("io.github.relationshipledger").orElseThrow();
        Set<String> exported = module.descriptor().exports().stream()
                .map(export -> export.source())
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(TypesOfCoreTest::loaded)
                    .filter(type -> Modifier.isPublic(type.getModifiers())
                            && !type.isMemberClass()
                            && !type.isEnum()
                            && !Throwable.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, TypesOfCoreTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
