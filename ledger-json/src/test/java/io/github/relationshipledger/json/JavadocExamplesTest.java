package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.testkit.store.DurableLedgerStoreContract;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The Javadoc tells the truth: its examples compile, run, and print what they say. */
class JavadocExamplesTest {
    private static final List<Path> MODULES = Stream.of("ledger-core", "ledger-json", "ledger-testkit")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();

    /** The laws with processes of their own take half a minute, and {@link JsonFileLedgerStoreLawsTest} has them. */
    private static final PostDiscoveryFilter WITHOUT_PROCESSES = test -> FilterResult.includedIf(test.getSource()
            .filter(source -> source instanceof MethodSource law
                    && law.getJavaMethod().getDeclaringClass().equals(DurableLedgerStoreContract.class))
            .isEmpty());

    @TempDir
    private static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all,-path");
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        said,
                        options,
                        null,
                        examples().map(JavadocExample::source).toList())
                .call();

        assertThat(compiled)
                .as(() -> String.join(
                        "\n",
                        said.getDiagnostics().stream()
                                .map(JavadocExamplesTest::line)
                                .toList()))
                .isTrue();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null);
    }

    static Stream<JavadocExample> examples() throws IOException {
        List<JavadocExample> examples = new ArrayList<>();
        for (Path module : MODULES) {
            examples.addAll(JavadocExample.in(module));
        }
        return examples.stream();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("examples")
    void everyExampleRunsAndPrintsWhatItSays(JavadocExample example, @TempDir Path folder) throws Exception {
        Class<?> type = loader.loadClass(example.className());
        if (example.isStatements()) {
            Surroundings statements = (Surroundings) type.getConstructor().newInstance();
            statements.folder = folder;

            String printed = Printed.by(
                    () -> assertThatCode(statements::run).as("%s runs", example).doesNotThrowAnyException());

            assertThat(printed).as("%s prints", example).isEqualTo(example.prints());
        } else if (example.isTest()) {
            TestExecutionSummary tests = runTests(type);

            assertThat(tests.getFailures().stream().map(TestExecutionSummary.Failure::getException))
                    .as("%s runs", example)
                    .isEmpty();
            assertThat(tests.getTestsSucceededCount())
                    .as("%s has tests", example)
                    .isPositive();
        }
    }

    private static TestExecutionSummary runTests(Class<?> type) {
        LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .filters(WITHOUT_PROCESSES)
                .configurationParameter("jqwik.tries.default", "10")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(tests, listener);
        return listener.getSummary();
    }

    /** A module without examples, or a block that is written in another way, would pass unseen. */
    @Test
    void everyModuleHasExamplesAndEveryBlockIsOne() throws IOException {
        for (Path module : MODULES) {
            long blocks = 0;
            for (Path file : JavadocExample.files(module)) {
                blocks += Files.readString(file)
                        .lines()
                        .filter(line -> line.contains("<pre"))
                        .count();
            }

            assertThat(JavadocExample.in(module))
                    .as("examples of %s", module)
                    .isNotEmpty()
                    .hasSize((int) blocks);
        }
    }
}
