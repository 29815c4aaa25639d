package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;

/** A store that is right in what only processes can break keeps the laws about it. */
class FileLedgerStoreTest extends InFiles {
    @Override
    LedgerStore openAt(Path path) {
        return new FileLedgerStore(path);
    }

    @Override
    public Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    public String address() {
        return path().toString();
    }

    static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return new FileLedgerStore(Path.of(address));
        }
    }
}
