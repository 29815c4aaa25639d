package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.jqwik.Oracle.Due;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What several handles on one storage do, one after the other, in {@link LedgerStoreProperties}. Only jqwik makes one; it is
 * what a report of a failure shows. Nobody outside the package can name it, or override what takes it.
 */
final class StoreActions {
    static final int HANDLES = 3;

    private static final int MOST = 12;

    private final List<Action> actions;

    StoreActions(List<Action> actions) {
        this.actions = actions;
    }

    void playOn(Supplier<? extends LedgerStore> storage) {
        try (StoreTrial trial = new StoreTrial(storage)) {
            trial.open();
            for (int step = 0; step < actions.size(); step++) {
                trial.play(
                        actions.get(step), "step " + (step + 1) + " of " + actions.size() + ", " + actions.get(step));
            }
        }
    }

    /** Returns what each handle does and with what content, as it has to be for somebody to do it again. */
    @Override
    public String toString() {
        Oracle oracle = new Oracle();
        return actions.stream()
                .map(action -> action.told(oracle.of(action)))
                .toList()
                .toString();
    }

    enum Kind {
        LOADS,
        SAVES,
        UPDATES,
        GIVES_UP,
        IS_OPENED_ANEW
    }

    record Action(int handle, Kind kind, Edit edit) {
        String told(Due due) {
            return switch (kind) {
                case SAVES ->
                    this
                            + (due.conflicts() ? " on what was replaced: " : ": ")
                            + Change.between(due.before(), due.next());
                case UPDATES -> this + ": " + Change.between(due.before(), due.next());
                case LOADS, GIVES_UP, IS_OPENED_ANEW -> toString();
            };
        }

        @Override
        public String toString() {
            return "handle " + handle + " "
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Makes them, for jqwik. */
    static final class Any implements ArbitrarySupplier<StoreActions> {
        /** The edges of so many parts together are far more than are tried. */
        @Override
        public Arbitrary<StoreActions> get() {
            return Combinators.combine(handles(), kinds(), StoreEdits.upTo(2))
                    .as((handle, kind, edit) -> kind.map(it -> new Action(handle, it, edit)))
                    .list()
                    .ofMaxSize(MOST)
                    .map(actions -> new StoreActions(
                            actions.stream().flatMap(Optional::stream).toList()))
                    .withoutEdgeCases();
        }

        private static Arbitrary<Integer> handles() {
            return Arbitraries.integers().between(0, HANDLES - 1);
        }

        /** An action shrinks to none, so that one in the middle can be left out too. */
        private static Arbitrary<Optional<Kind>> kinds() {
            return Arbitraries.frequency(
                    Tuple.of(1, Optional.empty()),
                    Tuple.of(2, Optional.of(Kind.LOADS)),
                    Tuple.of(6, Optional.of(Kind.SAVES)),
                    Tuple.of(4, Optional.of(Kind.UPDATES)),
                    Tuple.of(1, Optional.of(Kind.GIVES_UP)),
                    Tuple.of(1, Optional.of(Kind.IS_OPENED_ANEW)));
        }
    }
}
