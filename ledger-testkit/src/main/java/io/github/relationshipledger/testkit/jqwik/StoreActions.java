package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.store.LedgerStore;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What several handles on one storage do, one after the other, in {@link LedgerStoreProperties}. Only jqwik makes one;
 * it is what a report of a failure shows.
 */
public final class StoreActions {
    private static final int MOST = 12;

    private final List<Action> actions;

    private StoreActions(List<Action> actions) {
        this.actions = actions;
    }

    void playOn(Supplier<? extends LedgerStore> storage) {
        StoreTrial trial = new StoreTrial(storage);
        for (int step = 0; step < actions.size(); step++) {
            trial.play(actions.get(step), "step " + (step + 1) + " of " + this);
        }
        trial.closeAll();
    }

    /** Returns what each handle does, such as {@code [2 saves, 0 updates]}. */
    @Override
    public String toString() {
        return actions.toString();
    }

    enum Kind {
        LOADS,
        SAVES,
        UPDATES,
        GIVES_UP,
        IS_OPENED_ANEW
    }

    record Action(int handle, Kind kind, Edit edit) {
        @Override
        public String toString() {
            return handle + " " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Makes them, for jqwik. */
    static final class Any implements ArbitrarySupplier<StoreActions> {
        @Override
        public Arbitrary<StoreActions> get() {
            return Combinators.combine(handles(), kinds(), Edit.upTo(2))
                    .as(Action::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(MOST)
                    .map(StoreActions::new);
        }

        private static Arbitrary<Integer> handles() {
            return Arbitraries.integers().between(0, StoreTrial.HANDLES - 1);
        }

        private static Arbitrary<Kind> kinds() {
            return Arbitraries.frequency(
                    Tuple.of(2, Kind.LOADS),
                    Tuple.of(6, Kind.SAVES),
                    Tuple.of(4, Kind.UPDATES),
                    Tuple.of(1, Kind.GIVES_UP),
                    Tuple.of(1, Kind.IS_OPENED_ANEW));
        }
    }
}
