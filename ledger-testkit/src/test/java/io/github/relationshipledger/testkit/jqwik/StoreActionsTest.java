package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import io.github.relationshipledger.testkit.Samples;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Action;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Kind;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.opentest4j.TestAbortedException;

/** A thousand sequences find each fault that examples find, by the law that names it. */
class StoreActionsTest {
    @Example
    void aStoreInWhichTheLastWriterWinsIsFound() {
        assertFound("[S4", memory -> () -> new LastWriterWins(memory));
    }

    @Example
    void aStoreThatRemembersWhatItSawFirstIsFound() {
        assertFound(
                "[S9",
                memory -> () -> new Around(memory) {
                    private Snapshot remembered = super.load();

                    @Override
                    public Snapshot load() {
                        return remembered;
                    }

                    @Override
                    public Snapshot save(Revision expected, Ledger next) {
                        remembered = super.save(expected, next);
                        return remembered;
                    }
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
                "[S2",
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

    @Example
    void aFailureSaysWhatWasDoneWhatWasSeenAndWhatWasDue() {
        StoreActions both = new StoreActions(
                List.of(new Action(0, Kind.SAVES, ledger -> ledger), new Action(1, Kind.SAVES, ledger -> ledger)));
        LedgerStore memory = InMemoryLedgerStore.empty();

        assertThat(failure(both, () -> new LastWriterWins(memory)))
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessage(
                                "[S4: step 2 of 2, handle 1 saves] it was saved, on a revision that another handle has"
                                        + " replaced; due was a conflict"));
    }

    @Example
    void anAssumptionThatFailsIsNoWayOut() {
        StoreActions one = new StoreActions(List.of(new Action(0, Kind.LOADS, ledger -> ledger)));

        assertThat(failure(one, () -> new Around(InMemoryLedgerStore.empty()) {
                    @Override
                    public Snapshot load() {
                        throw new TestAbortedException("no server");
                    }
                }))
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessage("[S2: step 1 of 1, handle 0 loads] the store threw"
                                + " org.opentest4j.TestAbortedException: no server"));
    }

    /** An override without the annotation would be no property any more, and jqwik would say nothing. */
    @Example
    void noClassElsewhereCanNameWhatItWouldHaveToOverride() {
        assertThat(LedgerStoreProperties.class.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(Property.class))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(property.getParameterTypes())
                        .anyMatch(type -> !Modifier.isPublic(type.getModifiers())));
    }

    /** Whoever is shown the sample has to be able to save the same. */
    @Example
    void aSequenceTellsWhatWasSaved() {
        Relationship ana = Relationship.of(
                RelationshipId.of("ana"),
                Person.builder("Ana").putProfile("web", "@ana").build(),
                "mia",
                List.of(
                        Entry.of(
                                Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "tom"),
                                Active.builder(Samples.TODAY)
                                        .rate(Rate.of(new BigDecimal("95.50"), Currency.getInstance("EUR")))
                                        .build(),
                                "\u202enote"),
                        Entry.of(
                                Stamp.of(Instant.parse("2026-11-23T09:01:00Z")),
                                Interaction.builder(Samples.TODAY, Interaction.Direction.INBOUND)
                                        .summary("asked")
                                        .build())));
        Ledger opened = Ledger.of(List.of(ana), List.of(Occurrence.of("launch", Samples.TODAY)), List.of());

        assertThat(new StoreActions(List.of(
                        new Action(0, Kind.SAVES, ledger -> opened),
                        new Action(1, Kind.SAVES, ledger -> ledger),
                        new Action(1, Kind.UPDATES, ledger -> ledger.erase(ana.id())),
                        new Action(2, Kind.IS_OPENED_ANEW, ledger -> ledger))))
                .hasToString("[handle 0 saves: write ana as Person{name=Ana} profiles {web=@ana} of mia"
                        + "[Active{on=2026-11-23, rate=Rate{currency=EUR}} rate 95.5 note \\u202enote"
                        + " Stamp{at=2026-11-23T09:00:00Z, by=tom},"
                        + " Interaction{on=2026-11-23, direction=INBOUND, meaningful=true} summary asked"
                        + " Stamp{at=2026-11-23T09:01:00Z}];"
                        + " record Occurrence{event=launch, on=2026-11-23},"
                        + " handle 1 saves on what was replaced: nothing new,"
                        + " handle 1 updates: erase ana, handle 2 is opened anew]");
    }

    private static void assertFound(String law, Function<LedgerStore, Supplier<LedgerStore>> storage) {
        Optional<AssertionError> found = new StoreActions.Any()
                .get()
                .sampleStream()
                .limit(1_000)
                .flatMap(actions -> failure(actions, storage.apply(InMemoryLedgerStore.empty())).stream())
                .findFirst();

        assertThat(found).hasValueSatisfying(failure -> assertThat(failure).hasMessageStartingWith(law));
    }

    private static Optional<AssertionError> failure(StoreActions actions, Supplier<LedgerStore> storage) {
        try {
            actions.playOn(storage);
            return Optional.empty();
        } catch (AssertionError failure) {
            return Optional.of(failure);
        }
    }

    private static final class LastWriterWins extends Around {
        LastWriterWins(LedgerStore store) {
            super(store);
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return super.save(load().revision(), next);
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
