package benchmark;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.LedgerJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing 10,000 relationships, against a tree of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {
    private final JsonMapper mapper = JsonMapper.shared();
    private final Ledger ledger = Ledgers.of(10_000);
    private final String json = LedgerJson.write(ledger);
    private final JsonNode tree = mapper.readTree(json);
    private final ObjectWriter indented = mapper.writer().with(
            new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    @Benchmark
    public Ledger read() {
        return LedgerJson.read(json);
    }

    @Benchmark
    public JsonNode readTree() {
        return mapper.readTree(json);
    }

    @Benchmark
    public String write() {
        return LedgerJson.write(ledger);
    }

    @Benchmark
    public String writeTree() {
        return indented.writeValueAsString(tree);
    }
}
