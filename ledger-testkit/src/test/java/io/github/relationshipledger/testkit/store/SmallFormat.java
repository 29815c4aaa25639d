package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.Samples;
import java.util.List;
import java.util.stream.Stream;

/** A revision, the name of a ledger, and a line for each change that was recorded on it. What has no such form is refused. */
final class SmallFormat {
    private SmallFormat() {}

    static String format(Snapshot snapshot) {
        Ledger ledger = snapshot.ledger();
        String name = ledger.reviews().isEmpty() ? "nothing" : "everything";
        List<Occurrence> known = known(name).occurrences();
        Stream<String> events =
                ledger.occurrences().stream().filter(it -> !known.contains(it)).map(Occurrence::event);
        String text = Stream.concat(Stream.of(snapshot.revision().value(), name), events)
                .reduce("", (above, line) -> above + line + "\n");
        if (!parse(text).equals(snapshot)) {
            throw new IllegalArgumentException("a ledger that no law about files saves");
        }
        return text;
    }

    static Snapshot parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2) {
            throw new IllegalArgumentException("this is only a part of a ledger");
        }
        Ledger known = known(lines.get(1));
        return new Snapshot(EdgeLedgers.recorded(known, lines.subList(2, lines.size())), Revision.of(lines.get(0)));
    }

    private static Ledger known(String name) {
        return switch (name) {
            case "nothing" -> Ledger.empty();
            case "everything" -> Samples.everything();
            default -> throw new IllegalArgumentException("no ledger has the name " + name);
        };
    }

    /** Counts from 1. */
    static Revision after(Revision revision) {
        return Revision.of(revision.equals(Revision.NONE) ? "1" : Long.toString(Long.parseLong(revision.value()) + 1));
    }
}
