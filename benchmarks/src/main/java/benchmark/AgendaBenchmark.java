package benchmark;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.WeeklyReview;
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

/** The agenda of 100,000 relationships, against a plain loop over the same lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AgendaBenchmark {
    private final Ledger ledger = Ledgers.of(100_000);

    @Benchmark
    public Agenda agenda() {
        return WeeklyReview.ofDefaults().agendaFor(ledger, Ledgers.TODAY);
    }

    @Benchmark
    public long plainLoop() {
        long days = 0;
        for (Relationship relationship : ledger.relationships()) {
            for (Entry entry : relationship.entries()) {
                days += entry.fact().on().toEpochDay();
            }
        }
        return days;
    }
}
