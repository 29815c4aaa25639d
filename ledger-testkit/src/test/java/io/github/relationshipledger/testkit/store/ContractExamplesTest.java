package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The Java of CONTRACT.md runs, and what it says is all of a certification is all of it. */
class ContractExamplesTest {
    private static final String IMPORTS = """
            import io.github.relationshipledger.*;
            import io.github.relationshipledger.store.*;
            import io.github.relationshipledger.testkit.store.*;
            import java.nio.file.*;
            """;

    private static final String MY_STORE = """
            class MyLedgerStore implements LedgerStore {
                private final LedgerStore memory = InMemoryLedgerStore.empty();

                MyLedgerStore() {}

                MyLedgerStore(Path path) {}

                @Override
                public Snapshot load() {
                    return memory.load();
                }

                @Override
                public Snapshot save(Revision expected, Ledger next) {
                    return memory.save(expected, next);
                }
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void theFirstExampleCertifiesAStore() throws Exception {
        compile(IMPORTS + examples().get(0) + MY_STORE);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Events tests = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(loader.loadClass("MyLedgerStoreTest")))
                    .execute()
                    .testEvents();

            long laws = KeepsEveryLaw.lawsOf(LedgerStoreContract.class).count();
            assertThat(tests.succeeded().stream()).hasSize((int) laws);
            assertThat(tests.failed().stream()).isEmpty();
        }
    }

    @Test
    void theSecondExampleIsWhatAStoreThatOutlivesTheProcessAdds() throws Exception {
        compile(IMPORTS
                + "public class MyLedgerStoreTest implements DurableLedgerStoreContract {\n"
                + "Path directory = Path.of(\"there\");\n"
                + "@Override\npublic LedgerStore open() {\nreturn new Opener().open(address());\n}\n"
                + examples().get(1)
                + "}\n"
                + MY_STORE);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            DurableLedgerStoreContract tests = (DurableLedgerStoreContract)
                    loader.loadClass("MyLedgerStoreTest").getConstructor().newInstance();

            assertThat(tests.address()).isEqualTo(Path.of("there", "ledger").toString());
            assertThat(tests.opener()).isEqualTo(loader.loadClass("MyLedgerStoreTest$Opener"));
            assertThat(tests.open().load()).isEqualTo(Snapshot.NONE);
        }
    }

    @Test
    void everyExampleIsRunHereAndTheFirstHasTenLinesAtMost() throws IOException {
        assertThat(examples()).hasSize(2);
        assertThat(examples().get(0).lines()).hasSizeLessThanOrEqualTo(10);
    }

    private static List<String> examples() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("CONTRACT.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all,-path");
        boolean compiled = compiler.getTask(said, null, null, options, null, List.of(new Source(source)))
                .call();

        assertThat(compiled).as("%s\n%s", source, said).isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String source;

        Source(String source) {
            super(URI.create("string:///MyLedgerStoreTest.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
