package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two processes of two class loaders each, four writers in all, who read, change and save one ledger file at once. */
final class TwoProcesses implements AutoCloseable {
    private static final int LOADERS = 2;

    private final Map<String, Child> processes = new LinkedHashMap<>();

    static TwoProcesses start() throws IOException {
        TwoProcesses two = new TwoProcesses();
        for (String name : List.of("one process", "another process")) {
            two.processes.put(name, Child.start(WritingProgram.class, name));
        }
        return two;
    }

    /** Lets every writer make so many saves to a new file, and looks what has become of them. */
    Round round(Variant variant, int saves, Path file) throws IOException {
        Snapshot first = Variant.UNFLUSHED.open(file).save(Revision.NONE, Ledger.empty());
        for (Child process : processes.values()) {
            process.say(variant + " " + saves + " " + file);
        }
        for (Child process : processes.values()) {
            process.hear();
        }
        for (Child process : processes.values()) {
            process.say("go");
        }
        int attempts = 0;
        List<String> failures = new ArrayList<>();
        for (Child process : processes.values()) {
            String result = process.hear();
            if (result.matches("[0-9]+")) {
                attempts += Integer.parseInt(result);
            } else {
                failures.add(result);
            }
        }
        Snapshot last = JsonFileLedgerStore.at(file).load();
        List<Occurrence> acknowledged = acknowledged(saves);
        List<Occurrence> lost = new ArrayList<>(acknowledged);
        lost.removeAll(last.ledger().occurrences());
        return new Round(
                acknowledged.size(),
                lost.size(),
                Versions.number(last) - Versions.number(first),
                attempts,
                List.copyOf(failures));
    }

    private List<Occurrence> acknowledged(int saves) {
        return processes.keySet().stream()
                .flatMap(
                        process -> IntStream.range(0, LOADERS).mapToObj(loader -> WritingProgram.name(process, loader)))
                .flatMap(name -> IntStream.rangeClosed(1, saves).mapToObj(i -> WritingProgram.occurrence(name, i)))
                .toList();
    }

    @Override
    public void close() {
        processes.values().forEach(Child::close);
    }

    /**
     * What became of the saves of a round.
     *
     * @param acknowledged how many returned, if there were no failures
     * @param lost how many of these are not in the file
     * @param numbers how many revisions there were
     * @param attempts how often a save was tried, with those that conflicted
     * @param failures what went wrong otherwise
     */
    record Round(int acknowledged, int lost, long numbers, int attempts, List<String> failures) {
        boolean isFaultless() {
            return lost == 0 && numbers == acknowledged && failures.isEmpty();
        }
    }
}
