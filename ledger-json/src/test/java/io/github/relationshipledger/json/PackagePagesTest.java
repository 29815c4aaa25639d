package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of the Javadoc is told where to begin: in a module with a package, in a package with a type. */
class PackagePagesTest {
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    static Stream<Path> modules() {
        return Stream.of("ledger-core", "ledger-json", "ledger-testkit")
                .map(module -> Path.of("..", module, "src", "main", "java"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyExportedPackageSaysWhatToOpenFirst(Path module) throws IOException {
        for (String name : exported(module)) {
            Path folder = module.resolve(name.replace('.', '/'));

            List<String> opened = opened(folder.resolve("package-info.java"));

            assertThat(opened)
                    .as("what to open first in %s", name)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(type).startsWith(name + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatToOpenFirst(Path module) throws IOException {
        assertThat(opened(module.resolve("module-info.java")))
                .as("what to open first in %s", module)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(exported(module)).anyMatch(type::startsWith));
    }

    @Test
    void everyModuleExportsSomething() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path module : modules().toList()) {
            all.addAll(exported(module));
        }

        assertThat(all).hasSize(8);
    }

    private static List<String> exported(Path module) throws IOException {
        return EXPORTS.matcher(Files.readString(module.resolve("module-info.java")))
                .results()
                .map(export -> export.group(1))
                .toList();
    }

    private static List<String> opened(Path page) throws IOException {
        String text = Files.readString(page).replaceAll("\\s+\\*?\\s*", " ");
        return Pattern.compile("Open \\{@link ([\\w.]+)}")
                .matcher(text)
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
