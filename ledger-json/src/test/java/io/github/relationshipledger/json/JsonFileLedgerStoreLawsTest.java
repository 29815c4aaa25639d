package io.github.relationshipledger.json;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.FailingLedgerStoreContract;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** The file store keeps the laws S1 to S8. */
class JsonFileLedgerStoreLawsTest implements LedgerStoreContract, FailingLedgerStoreContract {
    @TempDir
    private Path directory;

    private final Set<String> failing = new HashSet<>();
    private final Disk disk = WatchedDisk.after(operation -> {
        if (failing.remove(operation)) {
            throw new IOException(operation + " failed");
        }
    });

    @Override
    public LedgerStore open() {
        return new JsonFileLedgerStore(directory.resolve("ledger.json"), disk, Duration.ZERO, 0);
    }

    @Override
    public void failNextLoad() {
        failing.add("read");
    }

    @Override
    public void failNextSave(Outcome outcome) {
        failing.add(
                switch (outcome) {
                    case NOT_WRITTEN -> "create.write";
                    case UNKNOWN -> "openDirectory.force";
                });
    }
}
