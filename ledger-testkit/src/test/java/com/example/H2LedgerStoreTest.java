package com.example;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.store.DurableLedgerStoreContract;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;
import io.github.relationshipledger.testkit.store.StoreOpener;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database in a file, and its server. H2 has a mode without one, {@code AUTO_SERVER}, in which the first process serves the
 * others; when that process ends, what another reads at that moment fails, and S11 says so.
 */
class H2LedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract, DurableLedgerStoreContract {
    @TempDir
    private Path directory;

    private final List<H2LedgerStore> opened = new ArrayList<>();
    private Server server;

    @BeforeEach
    void startTheServer() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", directory.toString())
                .start();
    }

    @Override
    public LedgerStore open() {
        H2LedgerStore store = H2LedgerStore.at(address());
        opened.add(store);
        return store;
    }

    @AfterEach
    void stopTheServer() throws SQLException {
        for (H2LedgerStore store : opened) {
            store.close();
        }
        server.stop();
    }

    @Override
    public Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    public String address() {
        return "jdbc:h2:tcp://localhost:" + server.getPort() + "/./ledger";
    }

    static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return H2LedgerStore.at(address);
        }
    }
}
