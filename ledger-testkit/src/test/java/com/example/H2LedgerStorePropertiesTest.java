package com.example;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties;
import java.util.UUID;
import java.util.function.Supplier;

/** A database in memory, which is there as long as a handle on it is open. */
class H2LedgerStorePropertiesTest implements LedgerStoreProperties {
    @Override
    public Supplier<LedgerStore> newStorage() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        return () -> H2LedgerStore.at(url);
    }
}
