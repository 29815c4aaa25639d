package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that schema 1 has written are read for ever, and equal ledgers are written as the same bytes for ever. */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/v1");

    @TestFactory
    Stream<DynamicTest> everyGoldenFileIsReadAsWhatItSays() {
        return Goldens.byName().entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.getKey(),
                        () -> assertThat(LedgerJson.read(file(golden.getKey()))).isEqualTo(golden.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyGoldenFileIsWhatIsWritten() {
        return Goldens.byName().entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.getKey(),
                        () -> assertThat(LedgerJson.write(golden.getValue()))
                                .isEqualTo(Files.readString(file(golden.getKey())))));
    }

    @Test
    void noGoldenFileIsForgotten() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Goldens.byName().keySet().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }
}
