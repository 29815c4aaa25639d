package io.github.relationshipledger.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has no jqwik can use all but one package: no class outside it names a class of jqwik's, or of that package. */
class WithoutJqwikTest {
    private static final Predicate<Path> IN_THE_PACKAGE =
            file -> file.endsWith(Path.of("jqwik").resolve(file.getFileName()));

    @Test
    void nothingOutsideItsPackageNamesJqwik() throws IOException, URISyntaxException {
        assertThat(classFiles(IN_THE_PACKAGE.negate()))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain("net/jqwik", "testkit/jqwik", "net.jqwik"));
    }

    /** Else the test above would look for what nothing contains. */
    @Test
    void inItsPackageItIsNamed() throws IOException, URISyntaxException {
        assertThat(classFiles(IN_THE_PACKAGE))
                .anySatisfy(
                        file -> assertThat(Files.readString(file, ISO_8859_1)).contains("net/jqwik"));
    }

    private static List<Path> classFiles(Predicate<Path> which) throws IOException, URISyntaxException {
        Path classes = Path.of(Samples.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")
                            && !file.endsWith("module-info.class")
                            && which.test(file))
                    .toList();
        }
    }
}
