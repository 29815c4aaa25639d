package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.numbered;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.loaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills processes that save, one after the other, and looks at what each leaves behind: law S13. */
final class Kills {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final DurableLedgerStoreContract laws;
    private final Random chance = new Random(13);
    private int kills;
    private int looks;

    Kills(DurableLedgerStoreContract laws) {
        this.laws = laws;
    }

    /** Kills one more. The storage is the same for all: what one leaves behind, the next one opens. */
    void next() throws Exception {
        String name = "killed process " + kills;
        try (OtherProcess other = OtherProcess.start(laws, "S13", name, Integer.MAX_VALUE)) {
            assertTimeoutPreemptively(LONGEST, () -> assertLeavesOldOrNew(other, name), "[S13: " + name + "]");
        }
        kills++;
    }

    private void assertLeavesOldOrNew(OtherProcess other, String name) throws Exception {
        Snapshot before = loaded(laws.open());
        other.sign();
        other.sign();
        awaitTheMoment(other);
        List<Revision> acknowledged = other.killed();

        List<Revision> revisions = new ArrayList<>(List.of(before.revision()));
        revisions.addAll(acknowledged);
        String when = " after %s had acknowledged %d saves".formatted(name, acknowledged.size());
        LedgerStore store = laws.open();
        Snapshot found = store.load();
        List<String> events = numbered(name, acknowledged.size() + 1);
        Ledger next = recorded(before.ledger(), events);
        if (found.ledger().equals(next)) {
            assertNew(found.revision(), revisions, "S13: the revision that is loaded" + when);
        } else {
            Ledger old = recorded(before.ledger(), events.subList(0, acknowledged.size()));
            Revision last = revisions.get(revisions.size() - 1);
            assertSame(found, new Snapshot(old, last), "S13: what is loaded" + when + ", as it is not the next one");
        }
        revisions.add(found.revision());
        assertUsable(store, found.ledger(), next, revisions, when);
    }

    /**
     * Any moment from opening to the eighth save. The time until the next line is estimated from the line before: the first
     * process is killed at its first save, the second one while it opens the store, since now it is known how long that
     * takes.
     */
    private void awaitTheMoment(OtherProcess other) throws IOException {
        int lines = kills % 8 == 1 ? 1 : 2 + kills % 8;
        other.await(1);
        for (int line = 2; line <= lines; line++) {
            looks = other.looksUntilNextLine();
        }
        other.look(chance.nextInt(looks + 1));
    }

    private static void assertNew(Revision revision, List<Revision> before, String description) {
        assertThat(before)
                .as("%s", description)
                .withFailMessage(() -> "used again: " + revision + ", of " + before + ", and each was to be new")
                .doesNotContain(revision);
    }

    /** What was under way to a server when its sender was killed may land between two looks, whole as any other. */
    void assertUsable(LedgerStore store, Ledger found, Ledger next, List<Revision> revisions, String when)
            throws Exception {
        Snapshot updated = store.update(ledger -> recorded(ledger, "update" + when));
        boolean landed = updated.ledger().equals(recorded(next, "update" + when));
        assertSame(
                updated.ledger(), recorded(landed ? next : found, "update" + when), "S13: what an update makes" + when);
        assertNew(updated.revision(), revisions, "S13: the revision of an update" + when);
        Probe.close(store);
        assertSame(loaded(laws.open()), updated, "S13: what is loaded behind an update" + when);
    }
}
