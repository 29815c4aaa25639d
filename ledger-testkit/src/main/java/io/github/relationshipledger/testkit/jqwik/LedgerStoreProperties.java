package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.store.LedgerStore;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What the contracts ask of a store with examples, asked with sequences that nobody thought of: several handles load, save,
 * update and are opened anew, and each step is compared with what a store in memory does. A step that differs is shrunk to a
 * short sequence.
 *
 * <pre>{@code
 * class MyLedgerStorePropertiesTest implements LedgerStoreProperties {
 *     @Override
 *     public Supplier<LedgerStore> newStorage() {
 *         MyServer server = new MyServer();
 *         return () -> new MyLedgerStore(server);
 *     }
 * }
 * }</pre>
 */
public interface LedgerStoreProperties {
    /**
     * Makes storage that nothing was ever saved to. This is called once for each sequence; what Jupiter offers for tests,
     * such as a temporary directory, does not reach a property.
     *
     * @return opens a handle on this storage, each time it is asked; one that is {@link AutoCloseable} is closed in the end
     */
    Supplier<? extends LedgerStore> newStorage();

    /**
     * The laws S1 to S5, S7 and S9, and S12 where the storage lasts. No law can be switched off: what the handles do is of a
     * type that nobody can name outside this package, so that no class there can override this.
     *
     * @param actions what the handles do
     */
    @SuppressWarnings("exports")
    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    @Label("S1-S5, S7, S9: whatever several handles do, it comes out as in memory")
    default void whateverSeveralHandlesDoItComesOutAsInMemory(
            @ForAll(supplier = StoreActions.Any.class) StoreActions actions) {
        actions.playOn(newStorage());
    }
}
