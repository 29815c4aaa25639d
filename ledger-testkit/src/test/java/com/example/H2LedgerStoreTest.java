package com.example;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database in a file, and its server. It does not claim the laws of a durable store: now and then H2 could not open the file
 * again behind a client that was killed, and S13 said so.
 */
class H2LedgerStoreTest implements LedgerStoreContract, SharedLedgerStoreContract {
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

    private String address() {
        return "jdbc:h2:tcp://localhost:" + server.getPort() + "/./ledger";
    }
}
