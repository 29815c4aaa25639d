package io.github.relationshipledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates, stamps, ids and randomness are arguments: the sources never ask the machine for them. */
class NoClockTest {
    private static final Pattern ASKS_THE_MACHINE =
            Pattern.compile("\\.now\\(|systemDefault|Clock\\.system|randomUUID|new Random|Locale\\.getDefault");

    @Test
    void coreReadsNoClockNoZoneNoLocaleAndNoRandomness() throws IOException {
        List<Path> sources = sources();

        assertThat(sources).hasSizeGreaterThan(40);
        assertThat(sources).noneMatch(source -> asksTheMachine(read(source)));
    }

    @Test
    void theScanFindsWhatItLooksFor() {
        assertThat(asksTheMachine("LocalDate today = LocalDate.now();")).isTrue();
        assertThat(asksTheMachine("ZoneId.systemDefault()")).isTrue();
    }

    private static boolean asksTheMachine(String source) {
        return ASKS_THE_MACHINE.matcher(source).find();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
