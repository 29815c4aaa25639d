package io.github.relationshipledger.json;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.DurableLedgerStoreContract;
import io.github.relationshipledger.testkit.store.FailingLedgerStoreContract;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;
import io.github.relationshipledger.testkit.store.StoreOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.io.TempDir;

/** The file store keeps every law. */
class JsonFileLedgerStoreLawsTest
        implements LedgerStoreContract,
                FailingLedgerStoreContract,
                SharedLedgerStoreContract,
                DurableLedgerStoreContract {
    @TempDir
    private Path directory;

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Disk disk = WatchedDisk.after(operation -> {
        if (failing.remove(operation)) {
            throw new IOException(operation + " failed");
        }
    });

    @Override
    public LedgerStore open() {
        return new JsonFileLedgerStore(Path.of(address()), disk, Duration.ofSeconds(10), 0);
    }

    @Override
    public Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    public String address() {
        return directory.resolve("ledger.json").toString();
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

    /** A half is what a full disk or a careless copy leaves. */
    @Override
    public Callable<byte[]> damage() throws IOException {
        Path file = Path.of(address());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        return () -> Files.readAllBytes(file);
    }

    /** For the other processes: the store as everybody has it. */
    static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return JsonFileLedgerStore.at(Path.of(address));
        }
    }
}
