package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.InMemoryLedgerStore;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Action;
import io.github.relationshipledger.testkit.jqwik.StoreActions.Kind;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;

/** What a handle does that no handle may: each failure has its law, and each handle is closed. */
class StoreTrialTest {
    private int opened;
    private int closed;

    @Example
    void aStoreThatReturnsNullIsToldByTheLawAndTheStep() {
        assertThat(thrownBy(ReturnsNull::new, Kind.LOADS))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S2: step 1 of 1, handle 0 loads] the store returned null");
        assertThat(thrownBy(ReturnsNull::new, Kind.SAVES))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S3: step 1 of 1, handle 0 saves] the store returned null");
        assertThat(thrownBy(ReturnsNull::new, Kind.UPDATES))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S7: step 1 of 1, handle 0 updates] the store returned null");
    }

    @Example
    void anErrorOfTheStoreIsToldByALawToo() {
        assertThat(thrownBy(
                        () -> new Counted() {
                            @Override
                            public Snapshot load() {
                                throw new StackOverflowError();
                            }
                        },
                        Kind.LOADS))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S2: step 1 of 1, handle 0 loads] the store threw java.lang.StackOverflowError");
    }

    @Example
    void whatCannotBeOpenedIsToldByALawAndWhatWasOpenIsClosed() {
        assertThat(thrownBy(() -> {
                    if (opened == 2) {
                        throw new IllegalStateException("no server");
                    }
                    return new Counted();
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S1: opening handle 2] the store threw java.lang.IllegalStateException: no server");
        assertThat(closed).isEqualTo(2);
    }

    @SuppressWarnings("NullAway")
    @Example
    void noHandleIsToldByALaw() {
        assertThat(thrownBy(() -> null))
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S1: opening handle 0] the store returned null");
    }

    @Example
    void theHandlesOfASequenceThatFailsAreClosed() {
        assertThat(thrownBy(ReturnsNull::new, Kind.IS_OPENED_ANEW, Kind.LOADS)).isNotNull();

        assertThat(closed).isEqualTo(opened).isEqualTo(StoreActions.HANDLES + 1);
    }

    @Example
    void aHandleThatWasClosedIsNotClosedAgainWhereNoOtherCanBeOpened() {
        assertThat(thrownBy(
                        () -> {
                            if (opened == StoreActions.HANDLES) {
                                throw new IllegalStateException("no server");
                            }
                            return new Counted();
                        },
                        Kind.IS_OPENED_ANEW))
                .hasMessageContaining("no server");

        assertThat(closed).isEqualTo(StoreActions.HANDLES);
    }

    @Example
    void aHandleThatCannotBeClosedIsToldByALawAndTheOthersAreClosed() {
        assertThat(thrownBy(NeverClosed::new))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "[S12: after the last step] a handle cannot be closed: java.lang.IllegalStateException: busy")
                .hasCauseInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(StoreActions.HANDLES - 1));
        assertThat(closed).isEqualTo(StoreActions.HANDLES);
    }

    @Example
    void aHandleThatCannotBeClosedDoesNotHideWhatFailedBefore() {
        assertThat(thrownBy(
                        () -> new NeverClosed() {
                            @Override
                            public Snapshot load() {
                                throw new IllegalStateException("unreadable");
                            }
                        },
                        Kind.LOADS))
                .hasMessageStartingWith("[S2: step 1 of 1, handle 0 loads] the store threw ")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .satisfies(hidden -> assertThat(hidden).hasMessageStartingWith("[S12: after the last step]")));
    }

    private static Throwable thrownBy(Supplier<LedgerStore> storage, Kind... kinds) {
        StoreActions actions = new StoreActions(Arrays.stream(kinds)
                .map(kind -> new Action(0, kind, ledger -> ledger))
                .toList());
        return catchThrowable(() -> actions.playOn(storage));
    }

    private class Counted implements LedgerStore, AutoCloseable {
        private final LedgerStore store = InMemoryLedgerStore.empty();

        Counted() {
            opened++;
        }

        @Override
        public Snapshot load() {
            return store.load();
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return store.save(expected, next);
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @SuppressWarnings("NullAway")
    private final class ReturnsNull extends Counted {
        @Override
        public Snapshot load() {
            return null;
        }

        @Override
        public Snapshot save(Revision expected, Ledger next) {
            return null;
        }

        @Override
        public Snapshot update(UnaryOperator<Ledger> change) {
            return null;
        }
    }

    private class NeverClosed extends Counted {
        @Override
        public void close() {
            super.close();
            throw new IllegalStateException("busy");
        }
    }
}
