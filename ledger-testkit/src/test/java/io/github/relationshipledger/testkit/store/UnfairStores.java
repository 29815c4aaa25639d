package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores that compare and set wrongly. */
final class UnfairStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            new BrokenStore<>("numbers from zero", Set.of("S1"), disk -> new DiskLedgerStore(disk) {
                @Override
                Snapshot read() {
                    Snapshot read = super.read();
                    return read.equals(Snapshot.NONE) ? new Snapshot(Ledger.empty(), Revision.of("0")) : read;
                }
            }),
            // Right as long as everybody loads before each save.
            new BrokenStore<>(
                    "writes what differs from what it last handed out",
                    Set.of("S2"),
                    disk -> new DiskLedgerStore(disk) {
                        private Ledger handedOut = Ledger.empty();

                        @Override
                        public Snapshot load() {
                            Snapshot loaded = super.load();
                            handedOut = loaded.ledger();
                            return loaded;
                        }

                        @Override
                        void write(Snapshot next) {
                            Map<RelationshipId, Relationship> rows = new LinkedHashMap<>();
                            read().ledger().relationships().forEach(row -> rows.put(row.id(), row));
                            handedOut.relationships().forEach(row -> rows.remove(row.id()));
                            next.ledger().relationships().forEach(row -> rows.put(row.id(), row));
                            Ledger written = Ledger.of(
                                    rows.values(),
                                    next.ledger().occurrences(),
                                    next.ledger().reviews());
                            super.write(new Snapshot(written, next.revision()));
                        }
                    }),
            new BrokenStore<>(
                    "takes a hash of the content for a revision", Set.of("S3"), disk -> new DiskLedgerStore(disk) {
                        @Override
                        Revision revisionOf(Ledger next) {
                            return Revision.of("hash " + next.hashCode());
                        }
                    }),
            new BrokenStore<>(
                    "takes the number of rows for a revision", Set.of("S3", "S4"), disk -> new DiskLedgerStore(disk) {
                        @Override
                        Revision revisionOf(Ledger next) {
                            return Revision.of("rows " + next.relationships().size());
                        }
                    }),
            new BrokenStore<>(
                    "returns the revision it was given", Set.of("S2", "S3", "S7"), disk -> new DiskLedgerStore(disk) {
                        @Override
                        public synchronized Snapshot save(Revision expected, Ledger next) {
                            return new Snapshot(super.save(expected, next).ledger(), expected);
                        }
                    }),
            new BrokenStore<>("lets the last writer win", Set.of("S4", "S5", "S7"), disk -> new DiskLedgerStore(disk) {
                @Override
                void compare(Revision expected, Snapshot current, Ledger next) {}
            }),
            new BrokenStore<>(
                    "compares nothing at the first save", Set.of("S4", "S5"), disk -> new DiskLedgerStore(disk) {
                        @Override
                        void compare(Revision expected, Snapshot current, Ledger next) {
                            if (!current.equals(Snapshot.NONE)) {
                                super.compare(expected, current, next);
                            }
                        }
                    }),
            new BrokenStore<>("compares content first", Set.of("S4"), disk -> new DiskLedgerStore(disk) {
                @Override
                void compare(Revision expected, Snapshot current, Ledger next) {
                    if (!current.ledger().equals(next)) {
                        super.compare(expected, current, next);
                    }
                }
            }),
            new BrokenStore<>("swallows conflicts", Set.of("S4", "S5", "S7"), disk -> new DiskLedgerStore(disk) {
                @Override
                public synchronized Snapshot save(Revision expected, Ledger next) {
                    try {
                        return super.save(expected, next);
                    } catch (VersionConflictException conflict) {
                        return conflict.current();
                    }
                }
            }),
            new BrokenStore<>(
                    "stays locked after any exception",
                    Set.of("S4", "S5", "S7", "S8"),
                    disk -> new DiskLedgerStore(disk) {
                        private boolean locked;

                        @Override
                        public synchronized Snapshot save(Revision expected, Ledger next) {
                            Objects.requireNonNull(expected, "expected");
                            Objects.requireNonNull(next, "next");
                            if (locked) {
                                throw new StoreException(
                                        "somebody else is writing", StoreException.Outcome.NOT_WRITTEN);
                            }
                            locked = true;
                            Snapshot saved = super.save(expected, next);
                            locked = false;
                            return saved;
                        }
                    }),
            new BrokenStore<>("shows an old ledger at a conflict", Set.of("S5"), disk -> new DiskLedgerStore(disk) {
                private Snapshot handedOut = Snapshot.NONE;

                @Override
                public Snapshot load() {
                    handedOut = super.load();
                    return handedOut;
                }

                @Override
                void compare(Revision expected, Snapshot current, Ledger next) {
                    if (!current.revision().equals(expected)) {
                        throw new VersionConflictException(expected, handedOut);
                    }
                }
            }),
            new BrokenStore<>(
                    "shows the wrong revision at a conflict", Set.of("S5"), disk -> new DiskLedgerStore(disk) {
                        @Override
                        void compare(Revision expected, Snapshot current, Ledger next) {
                            if (!current.revision().equals(expected)) {
                                throw new VersionConflictException(current.revision(), current);
                            }
                        }
                    }),
            new BrokenStore<>("compares before it looks for null", Set.of("S6"), disk -> new DiskLedgerStore(disk) {
                @Override
                public synchronized Snapshot save(Revision expected, Ledger next) {
                    compare(Objects.requireNonNull(expected, "expected"), read(), next);
                    return super.save(expected, next);
                }
            }),
            new BrokenStore<>("reads before it looks for null", Set.of("S6"), disk -> new DiskLedgerStore(disk) {
                @Override
                public synchronized Snapshot save(Revision expected, Ledger next) {
                    read();
                    return super.save(expected, next);
                }
            }),
            new BrokenStore<>("returns null for null", Set.of("S6"), disk -> new DiskLedgerStore(disk) {
                @Override
                @SuppressWarnings("NullAway")
                public Snapshot save(Revision expected, Ledger next) {
                    return expected == null || next == null ? null : super.save(expected, next);
                }
            }));

    private UnfairStores() {}
}
