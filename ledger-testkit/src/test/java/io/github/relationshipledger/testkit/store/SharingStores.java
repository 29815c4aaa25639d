package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Stores that are right as long as one thread has one handle, which are the laws S9 to S11. */
final class SharingStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            new BrokenStore<>("remembers what it has seen", Set.of("S9"), Remembering::new),
            new BrokenStore<>(
                    "reads the disk only when it is opened",
                    Set.of("S2", "S9", "S10", "S11"),
                    disk -> new DiskLedgerStore(disk) {
                        private Snapshot held = super.read();

                        @Override
                        Snapshot read() {
                            super.read();
                            return held;
                        }

                        @Override
                        void write(Snapshot next) {
                            super.write(next);
                            held = next;
                        }
                    }),
            new BrokenStore<>("checks, then acts", Set.of("S10", "S11"), disk -> new Racing(disk, Look.NONE)),
            new BrokenStore<>("locks each handle by itself", Set.of("S10", "S11"), disk -> new Racing(disk, Look.NONE) {
                @Override
                public synchronized Snapshot save(Revision expected, Ledger next) {
                    return super.save(expected, next);
                }
            }),
            losing(
                    "shows who lost a race what was there before",
                    Set.of("S10"),
                    (expected, before) -> new VersionConflictException(expected, before)),
            losing(
                    "calls a lost race a failure",
                    Set.of("S10", "S11"),
                    (expected, before) -> new StoreException("the row is locked", Outcome.NOT_WRITTEN)),
            losing(
                    "does not know who won a race",
                    Set.of("S10", "S11"),
                    (expected, before) -> new StoreException("the answer got lost", Outcome.UNKNOWN)));

    private SharingStores() {}

    /** Makes a store that lets one win, and says something wrong to the others. */
    private static BrokenStore<Disk> losing(
            String does, Set<String> breaks, BiFunction<Revision, Snapshot, RuntimeException> says) {
        return new BrokenStore<>(
                does,
                breaks,
                disk -> new Racing(disk, (expected, before, now) -> {
                    if (!now.equals(before)) {
                        throw says.apply(expected, before);
                    }
                }));
    }

    /** A last look at what is there, behind the check. */
    private interface Look {
        Look NONE = (expected, before, now) -> {};

        void at(Revision expected, Snapshot before, Snapshot now);
    }

    /** Two threads that have checked meet before they act, except those of who opened the store: it works alone. */
    private static class Racing extends DiskLedgerStore {
        private final Thread opener = Thread.currentThread();
        private final Disk disk;
        private final Look look;

        Racing(Disk disk, Look look) {
            super(disk);
            this.disk = disk;
            this.look = look;
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(next, "next");
            Snapshot current = read();
            compare(expected, current, next);
            if (Thread.currentThread() != opener) {
                disk.meeting().attend();
            }
            synchronized (disk) {
                look.at(expected, current, read());
                Snapshot saved = new Snapshot(next, revisionOf(next));
                write(saved);
                return saved;
            }
        }
    }

    /** Looks at the disk, and shows what it has seen there the first time, until a save of its own. */
    private static final class Remembering extends DiskLedgerStore {
        private @Nullable Snapshot seen;

        Remembering(Disk disk) {
            super(disk);
        }

        @Override
        public synchronized Snapshot load() {
            Snapshot now = super.load();
            if (seen == null) {
                seen = now;
            }
            return seen;
        }

        @Override
        public synchronized Snapshot save(Revision expected, Ledger next) {
            seen = null;
            return super.save(expected, next);
        }
    }
}
