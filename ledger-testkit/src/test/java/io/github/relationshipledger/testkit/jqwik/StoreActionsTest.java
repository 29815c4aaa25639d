package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;

/** A thousand sequences find each fault that examples find, by the law that names it. */
class StoreActionsTest {
    @Example
    void aStoreInWhichTheLastWriterWinsIsFound() {
        assertFound(
                "[S4]",
                memory -> () -> new Around(memory) {
                    @Override
                    public Snapshot save(Revision expected, Ledger next) {
                        return super.save(load().revision(), next);
                    }
                });
    }

    @Example
    void aStoreThatRemembersWhatItSawFirstIsFound() {
        assertFound("[S9", memory -> () -> {
            Snapshot remembered = memory.load();
            return new Around(memory) {
                @Override
                public Snapshot load() {
                    return remembered;
                }
            };
        });
    }

    @Example
    void aStoreWhoseRevisionIsTheContentIsFound() {
        assertFound(
                "[S3",
                memory -> () -> new Around(memory) {
                    @Override
                    public Snapshot load() {
                        Snapshot found = super.load();
                        return found.equals(Snapshot.NONE)
                                ? found
                                : new Snapshot(
                                        found.ledger(),
                                        Revision.of("of " + found.ledger().hashCode()));
                    }

                    @Override
                    public Snapshot save(Revision expected, Ledger next) {
                        if (!load().revision().equals(expected)) {
                            throw new VersionConflictException(expected, load());
                        }
                        super.save(super.load().revision(), next);
                        return load();
                    }
                });
    }

    @Example
    void aStoreThatForgetsTheReviewsIsFound() {
        assertFound(
                "",
                memory -> () -> new Around(memory) {
                    @Override
                    public Snapshot save(Revision expected, Ledger next) {
                        return super.save(expected, Ledger.of(next.relationships(), next.occurrences(), List.of()));
                    }
                });
    }

    @Example
    void aStoreThatSavesWhatAnUpdateGaveUpIsFound() {
        assertFound(
                "[S7",
                memory -> () -> new Around(memory) {
                    @Override
                    public Snapshot update(UnaryOperator<Ledger> change) {
                        try {
                            return super.update(change);
                        } catch (IllegalStateException swallowed) {
                            return load();
                        }
                    }
                });
    }

    private static void assertFound(String law, Function<LedgerStore, Supplier<LedgerStore>> storage) {
        Optional<AssertionError> found = new StoreActions.Any()
                .get()
                .sampleStream()
                .limit(1_000)
                .flatMap(actions -> failure(actions, storage.apply(InMemoryLedgerStore.empty())).stream())
                .findFirst();

        assertThat(found).hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining(law));
    }

    private static Optional<AssertionError> failure(StoreActions actions, Supplier<LedgerStore> storage) {
        try {
            actions.playOn(storage);
            return Optional.empty();
        } catch (AssertionError failure) {
            return Optional.of(failure);
        }
    }

    private static class Around implements LedgerStore {
        private final LedgerStore store;

        Around(LedgerStore store) {
            this.store = store;
        }

        @Override
        public Snapshot load() {
            return store.load();
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return store.save(expected, next);
        }
    }
}
