package com.example;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.testkit.store.DurableLedgerStoreContract;
import io.github.relationshipledger.testkit.store.FailingLedgerStoreContract;
import io.github.relationshipledger.testkit.store.LedgerStoreContract;
import io.github.relationshipledger.testkit.store.SharedLedgerStoreContract;
import io.github.relationshipledger.testkit.store.StoreOpener;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database in a file, and its server. The database stays open when nobody is connected, as one does that has a server of
 * its own: else the server would close the file behind the last client, while the next one opens it.
 */
class H2LedgerStoreTest
        implements LedgerStoreContract,
                FailingLedgerStoreContract,
                SharedLedgerStoreContract,
                DurableLedgerStoreContract {
    @TempDir
    private Path directory;

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final List<H2LedgerStore> opened = new ArrayList<>();
    private Server server;

    @BeforeEach
    void startTheServer() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", directory.toString())
                .start();
    }

    @Override
    public LedgerStore open() {
        H2LedgerStore store = H2LedgerStore.on(FlakyConnection.around(connection(), failing));
        opened.add(store);
        return store;
    }

    @AfterEach
    void stopTheServer() throws SQLException {
        for (H2LedgerStore store : opened) {
            store.close();
        }
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        server.stop();
    }

    @Override
    public Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    public String address() {
        return "jdbc:h2:tcp://localhost:" + server.getPort() + "/./ledger;DB_CLOSE_DELAY=-1";
    }

    @Override
    public void failNextLoad() {
        failing.add("before executeQuery");
    }

    @Override
    public void failNextSave(Outcome outcome) {
        failing.add(
                switch (outcome) {
                    case NOT_WRITTEN -> "before setBytes";
                    case UNKNOWN -> "after executeUpdate";
                });
    }

    @Override
    public Callable<byte[]> damage() throws Exception {
        byte[] content = content();
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement("UPDATE ledger SET content = ?")) {
            statement.setBytes(1, Arrays.copyOf(content, content.length / 2));
            statement.executeUpdate();
        }
        return this::content;
    }

    private byte[] content() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT content FROM ledger")) {
            row.next();
            return row.getBytes(1);
        }
    }

    private Connection connection() {
        try {
            return DriverManager.getConnection(address());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return H2LedgerStore.at(address);
        }
    }
}
