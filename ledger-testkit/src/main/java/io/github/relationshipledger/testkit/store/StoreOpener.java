package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;

/**
 * Opens a store in a process that knows nothing but a class and an address, for {@link DurableLedgerStoreContract}. The
 * class has a constructor without parameters; a nested one is static. Nothing needs to be public.
 *
 * <pre>{@code
 * final class Opener implements StoreOpener {
 *     @Override
 *     public LedgerStore open(String address) {
 *         return new MyLedgerStore(Path.of(address));
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface StoreOpener {
    /**
     * Opens a store.
     *
     * @param address where, as {@link DurableLedgerStoreContract#address()} gives it: a path, a URL
     * @return a new handle on what is there
     */
    LedgerStore open(String address);
}
