package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A store that is wrong in one way in which the author of an adapter might be.
 *
 * @param does what it does wrong, a name for it too
 * @param breaks every law it breaks: the one that names the fault, and those that fall with it
 * @param on opens it on its medium
 * @param <M> the medium: a {@link Disk} for one process, a path for several
 */
record BrokenStore<M>(String does, Set<String> breaks, Function<M, LedgerStore> on) {
    static Stream<BrokenStore<?>> all() {
        return Stream.of(
                        LossyStores.ALL,
                        ShiftingStores.ALL,
                        UnfairStores.ALL,
                        MeddlingStores.ALL,
                        UnreliableStores.ALL,
                        SharingStores.ALL,
                        PerishableStores.ALL)
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return "a store that " + does;
    }
}
