import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.LedgerJson;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.Conflict.Side;
import io.github.relationshipledger.store.LedgerMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Merges the ledger files BASE OURS THEIRS into OURS, unless there are conflicts that no ID=ours or ID=theirs settles. */
class MergeLedgers {
    public static void main(String[] args) throws IOException {
        Path result = Path.of(args[1]);
        List<String> choices = List.of(args).subList(3, args.length);
        LedgerMerge merge = LedgerMerge.of(read(Path.of(args[0])), read(result), read(Path.of(args[2])));
        List<Conflict> unsettled = merge.conflicts().stream()
                .filter(conflict -> choice(conflict, choices).isEmpty())
                .toList();
        if (unsettled.isEmpty()) {
            Ledger merged = merge.resolve(conflict -> choice(conflict, choices).orElseThrow());
            Files.writeString(result, LedgerJson.write(merged));
        } else {
            unsettled.forEach(conflict -> System.err.println(conflict.id() + ": " + conflict.explanation()));
            System.exit(1);
        }
    }

    /** Where two branches have no ancestor in common, git gives an empty file for it. */
    private static Ledger read(Path file) throws IOException {
        return Files.size(file) == 0 ? Ledger.empty() : LedgerJson.read(file);
    }

    private static Optional<Side> choice(Conflict conflict, List<String> choices) {
        return choices.contains(conflict.id() + "=ours")
                ? Optional.of(Side.OURS)
                : choices.contains(conflict.id() + "=theirs") ? Optional.of(Side.THEIRS) : Optional.empty();
    }
}
