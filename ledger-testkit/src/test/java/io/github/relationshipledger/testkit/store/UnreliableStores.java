package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.StreamCorruptedException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Stores that do not say, or do not know, what became of the ledger on a medium that failed, which is law S8. */
final class UnreliableStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            unreliable("takes unreadable for empty", disk -> new Excusing(disk) {
                @Override
                Snapshot insteadOf(StoreException failure) {
                    return Snapshot.NONE;
                }
            }),
            unreliable("takes damaged for empty", disk -> new Excusing(disk) {
                @Override
                Snapshot insteadOf(StoreException failure) {
                    if (failure.getCause() instanceof StreamCorruptedException) {
                        return Snapshot.NONE;
                    }
                    throw failure;
                }
            }),
            unreliable("clears away what is damaged", disk -> new Excusing(disk) {
                @Override
                Snapshot insteadOf(StoreException failure) {
                    if (failure.getCause() instanceof StreamCorruptedException) {
                        write(Snapshot.NONE);
                    }
                    throw failure;
                }
            }),
            unreliable("saves over what it has not read", disk -> new DiskLedgerStore(disk) {
                @Override
                public Snapshot save(Revision expected, Ledger next) {
                    Objects.requireNonNull(expected, "expected");
                    Objects.requireNonNull(next, "next");
                    if (!expected.equals(disk.revision())) {
                        throw new VersionConflictException(expected, read());
                    }
                    Snapshot saved = new Snapshot(next, revisionOf(next));
                    write(saved);
                    return saved;
                }
            }),
            unreliable("leaves half a save behind", disk -> new DiskLedgerStore(disk) {
                @Override
                void write(Snapshot next) {
                    try {
                        super.write(next);
                    } catch (StoreException failure) {
                        List<Relationship> rows = next.ledger().relationships();
                        Ledger half = Ledger.of(rows.subList(0, rows.size() / 2), List.of(), List.of());
                        super.write(new Snapshot(half, read().revision()));
                        throw failure;
                    }
                }
            }),
            unreliable("stays locked after a failure", disk -> new DiskLedgerStore(disk) {
                private boolean locked;

                @Override
                void write(Snapshot next) {
                    if (locked) {
                        throw new StoreException("somebody else is writing", Outcome.NOT_WRITTEN);
                    }
                    locked = true;
                    super.write(next);
                    locked = false;
                }
            }),
            unreliable("says nothing", saying(failure -> {})),
            unreliable("says not written although it was", saying(failure -> {
                throw new StoreException("not written", Outcome.NOT_WRITTEN, failure);
            })),
            unreliable("says unknown although it was not written", saying(failure -> {
                throw new StoreException("perhaps written", Outcome.UNKNOWN, failure);
            })),
            unreliable("forgets the cause", saying(failure -> {
                throw new StoreException("it failed", failure.outcome());
            })),
            unreliable("lets the medium speak", saying(failure -> {
                throw new IllegalStateException(failure);
            })));

    private UnreliableStores() {}

    private static BrokenStore<Disk> unreliable(String does, Function<Disk, LedgerStore> on) {
        return new BrokenStore<>(does, Set.of("S8"), on);
    }

    /** Makes a store that says something else when a save fails. */
    private static Function<Disk, LedgerStore> saying(Consumer<StoreException> something) {
        return disk -> new DiskLedgerStore(disk) {
            @Override
            void write(Snapshot next) {
                try {
                    super.write(next);
                } catch (StoreException failure) {
                    something.accept(failure);
                }
            }
        };
    }

    /** Finds something to do instead where the disk cannot be read. */
    private abstract static class Excusing extends DiskLedgerStore {
        Excusing(Disk disk) {
            super(disk);
        }

        abstract Snapshot insteadOf(StoreException failure);

        @Override
        Snapshot read() {
            try {
                return super.read();
            } catch (StoreException failure) {
                return insteadOf(failure);
            }
        }
    }
}
