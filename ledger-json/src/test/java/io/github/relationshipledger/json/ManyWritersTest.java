package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class loaders, which law S11 knows nothing of: whoever saves, no update is lost and no number is given twice. */
class ManyWritersTest {
    private static final int SAVES = 30;

    @TempDir
    private Path directory;

    /**
     * Both at once, since the one needs the other: a process whose class loaders get in each other's way loses its lock
     * to the other process.
     */
    @Test
    void processesWithSeveralClassLoadersLoseNothing() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            processes.add(start("first"));
            processes.add(start("second"));
            for (Process process : processes) {
                assertThat(process.getInputStream().read()).as("sign of life").isEqualTo('!');
            }
            for (Process process : processes) {
                try (OutputStream sign = process.getOutputStream()) {
                    sign.write('!');
                }
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }

        assertNothingIsLost(4);
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProgram.class.getName(),
                        file(),
                        name,
                        "2",
                        Integer.toString(SAVES))
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private String file() {
        return directory.resolve("ledger.json").toString();
    }

    private void assertNothingIsLost(int writers) {
        Snapshot found = JsonFileLedgerStore.at(Path.of(file())).load();
        assertThat(found.ledger().occurrences()).hasSize(writers * SAVES);
        assertThat(found.revision().value()).startsWith(writers * SAVES + "-");
    }
}
