package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The laws for a store that several processes share. */
abstract class InFiles implements SharedLedgerStoreContract, DurableLedgerStoreContract {
    @TempDir
    private Path directory;

    private final List<LedgerStore> opened = new ArrayList<>();

    @AfterEach
    void closeWhatWasOpened() throws Exception {
        for (LedgerStore store : opened) {
            Probe.close(store);
        }
    }

    final Path path() {
        return directory.resolve("ledger");
    }

    abstract LedgerStore openAt(Path path);

    @Override
    public final LedgerStore open() {
        LedgerStore store = openAt(path());
        opened.add(store);
        return store;
    }
}
