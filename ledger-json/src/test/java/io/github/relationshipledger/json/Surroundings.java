package io.github.relationshipledger.json;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.testkit.Samples;
import io.github.relationshipledger.testkit.store.FaultyLedgerStore;
import io.github.relationshipledger.testkit.store.FaultyLedgerStore.Fault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the examples of the Javadoc leave out: the sample ledger on its day, and an author's own store and application. */
public class Surroundings {
    protected Path folder = Path.of("");
    protected LocalDate today = Samples.TODAY;
    protected LocalDate friday = LocalDate.of(2026, 11, 20);
    protected Stamp stamp = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");
    protected RelationshipId ana = RelationshipId.of("ana");
    protected RelationshipId ben = RelationshipId.of("ben");
    protected RelationshipId cleo = RelationshipId.of("cleo");
    protected RelationshipId dev = RelationshipId.of("dev");
    protected RelationshipId fay = RelationshipId.of("fay");
    protected RelationshipId hal = RelationshipId.of("hal");
    protected RelationshipId kim = RelationshipId.of("kim");
    protected RelationshipId nia = RelationshipId.of("nia");
    protected NextAction call = NextAction.of("call again", today.plusDays(3));
    protected Ledger ledger = Samples.roster();
    protected Agenda agenda = WeeklyReview.ofDefaults().agendaFor(ledger, today);
    protected ReviewRecord record = ledger.reviews().get(0);
    protected LedgerStore store = InMemoryLedgerStore.of(ledger);

    /**
     * Runs the statements of an example.
     *
     * @throws Exception as they do
     */
    public void run() throws Exception {
        throw new UnsupportedOperationException("this example has tests");
    }

    /** An application that keeps a ledger. */
    public static final class MyDesk {
        private final LedgerStore store;

        public MyDesk(LedgerStore store) {
            this.store = store;
        }

        public void logCall(RelationshipId id) {
            Stamp now = Stamp.of(Instant.parse("2026-11-23T10:00:00Z"), "tom");
            store.update(ledger -> ledger.post(id, Interaction.conversation(Samples.TODAY), now));
        }
    }

    /** What several stores share. */
    public static final class MyServer {
        private static final Map<Path, MyServer> AT = new ConcurrentHashMap<>();

        private final LedgerStore store = InMemoryLedgerStore.empty();
    }

    /** A medium that fails on demand, and has no ledger any more when it was overwritten. */
    public static final class FlakyMedium {
        private final LedgerStore memory = InMemoryLedgerStore.empty();
        private final FaultyLedgerStore store = FaultyLedgerStore.around(new LedgerStore() {
            @Override
            public Snapshot load() {
                requireReadable();
                return memory.load();
            }

            @Override
            public Snapshot save(Revision expected, Ledger next) {
                requireReadable();
                return memory.save(expected, next);
            }
        });
        private String garbage = "";

        private void requireReadable() {
            if (!garbage.isEmpty()) {
                throw new StoreException("it has no ledger", StoreException.Outcome.NOT_WRITTEN);
            }
        }

        public void overwrite(String text) {
            garbage = text;
        }

        public String content() {
            return garbage + memory.load();
        }

        public void failNextRead() {
            store.failNextLoad();
        }

        public void failNextWrite() {
            store.failNextSave(Fault.NOT_WRITTEN);
        }

        public void failNextCommit() {
            store.failNextSave(Fault.UNKNOWN_NOT_WRITTEN);
        }
    }

    /** A store that keeps the laws, on whatever its example puts it. */
    public static final class MyLedgerStore implements LedgerStore {
        private final LedgerStore kept;

        public MyLedgerStore() {
            this(new MyServer());
        }

        public MyLedgerStore(MyServer server) {
            kept = server.store;
        }

        public MyLedgerStore(FlakyMedium medium) {
            kept = medium.store;
        }

        public MyLedgerStore(Path file) {
            kept = MyServer.AT.computeIfAbsent(file, none -> new MyServer()).store;
        }

        @Override
        public Snapshot load() {
            return kept.load();
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return kept.save(expected, next);
        }
    }
}
