package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The golden files of a schema stay as they are. Each is listed with its hash in {@code golden/v1.sha256}, which
 * {@code sha256sum} can check and write as well.
 */
class FrozenGoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int FILES_OF_SCHEMA_1 = 19;

    private static final String WHY = """
            the golden files of schema 1 are frozen: each stands for the files that people have, and whoever edits or \
            removes one no longer proves that those are read. A format that differs needs a new schema, with golden \
            files of its own. A new file for a feature of schema 1 that had none is listed in golden/v1.sha256 and \
            counted here (cd ledger-json/src/test/resources/golden && sha256sum v1/*.json > v1.sha256)""";

    @Test
    void noGoldenFileOfSchema1Changes() throws IOException {
        assertThat(hashes()).as(WHY).isEqualTo(listed());
    }

    @Test
    void noneIsTakenOffTheList() throws IOException {
        assertThat(listed()).as(WHY).hasSize(FILES_OF_SCHEMA_1);
    }

    @Test
    void eachIsReadAndWrittenByATest() throws IOException {
        assertThat(Goldens.byName().keySet().stream().map(name -> "v1/" + name + ".json"))
                .as("what GoldenFilesTest runs: a file that it does not run proves nothing")
                .containsExactlyInAnyOrderElementsOf(listed().keySet());
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN.resolve("v1.sha256"))) {
            String[] hashAndName = line.split(" {2}", 2);
            hashes.put(hashAndName[1], hashAndName[0]);
        }
        return hashes;
    }

    private static Map<String, String> hashes() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(GOLDEN.resolve("v1"))) {
            files = found.toList();
        }
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files) {
            hashes.put("v1/" + file.getFileName(), HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
        }
        return hashes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
