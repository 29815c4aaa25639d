package benchmark;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.json.LedgerJson;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A durable save of 10 KB with its backup, against the bare writes, flushes and renames of two such files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SaveBenchmark {
    private static final Ledger SMALL = Ledgers.of(8);

    private final List<Ledger> ledgers = List.of(SMALL, SMALL.record(Occurrence.of("event 1", Ledgers.TODAY)));
    private final byte[] bytes = LedgerJson.write(SMALL).getBytes(StandardCharsets.UTF_8);
    private Path directory;
    private JsonFileLedgerStore store;
    private Snapshot current;
    private int saves;

    @Setup
    public void prepare() throws IOException {
        // On a disk, and not on what a system may keep in memory for temporary files.
        directory = Files.createTempDirectory(Path.of("target"), "save");
        store = JsonFileLedgerStore.at(directory.resolve("ledger.json"));
        current = store.load();
        System.out.println(bytes.length + " bytes");
    }

    @Benchmark
    public Snapshot save() {
        saves++;
        current = store.save(current.revision(), ledgers.get(saves % 2));
        return current;
    }

    @Benchmark
    public void bare() throws IOException {
        write("bare.bak");
        write("bare.json");
    }

    private void write(String name) throws IOException {
        Path temporary = directory.resolve(name + ".tmp");
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(bytes));
            file.force(true);
        }
        Files.move(temporary, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(directory, StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    @TearDown
    public void tidy() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
