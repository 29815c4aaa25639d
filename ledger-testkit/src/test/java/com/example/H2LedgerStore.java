package com.example;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.store.StoreException.Outcome;
import io.github.relationshipledger.store.VersionConflictException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody else's adapter: a ledger in the one row of a table. The row is inserted by the first save and updated by the
 * others where it still has the revision expected, so that the database is who compares and sets.
 */
final class H2LedgerStore implements LedgerStore, AutoCloseable {
    private final Connection connection;

    private H2LedgerStore(Connection connection) {
        this.connection = connection;
    }

    static H2LedgerStore at(String url) {
        try {
            return on(DriverManager.getConnection(url));
        } catch (SQLException e) {
            throw cannotBeOpened(e);
        }
    }

    static H2LedgerStore on(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS ledger (id INT PRIMARY KEY, revision VARCHAR(36), content BLOB)");
            return new H2LedgerStore(connection);
        } catch (SQLException e) {
            throw cannotBeOpened(e);
        }
    }

    @Override
    public synchronized Snapshot load() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT revision, content FROM ledger")) {
            return row.next()
                    ? new Snapshot(LedgerReader.read(row.getBytes(2)), Revision.of(row.getString(1)))
                    : Snapshot.NONE;
        } catch (SQLException e) {
            throw new StoreException("the ledger cannot be read; nothing is lost", Outcome.NOT_WRITTEN, e);
        } catch (RuntimeException e) {
            throw new StoreException(
                    "the row does not have a ledger; nothing was changed, so put it right", Outcome.NOT_WRITTEN, e);
        }
    }

    /** Loads first: a row that cannot be read is not overwritten. Who changes it after that is noticed by the database. */
    @Override
    public synchronized Snapshot save(Revision expected, Ledger next) {
        Objects.requireNonNull(expected, "expected");
        Snapshot saved = new Snapshot(next, Revision.of(UUID.randomUUID().toString()));
        Snapshot current = load();
        if (!expected.equals(current.revision())) {
            throw new VersionConflictException(expected, current);
        }
        if (!(expected.equals(Revision.NONE) ? inserted(saved) : updated(expected, saved))) {
            throw new VersionConflictException(expected, load());
        }
        return saved;
    }

    private boolean inserted(Snapshot first) {
        return written("INSERT INTO ledger (revision, content, id) VALUES (?, ?, 1)", first);
    }

    private boolean updated(Revision expected, Snapshot next) {
        return written("UPDATE ledger SET revision = ?, content = ? WHERE revision = ?", next, expected.value());
    }

    private boolean written(String sql, Snapshot next, String... more) {
        Outcome outcome = Outcome.NOT_WRITTEN;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, next.revision().value());
            statement.setBytes(2, LedgerWriter.write(next.ledger()));
            for (int i = 0; i < more.length; i++) {
                statement.setString(3 + i, more[i]);
            }
            // This commits as well, and of what fails from here on only the answer may be lost.
            outcome = Outcome.UNKNOWN;
            return statement.executeUpdate() == 1;
        } catch (SQLIntegrityConstraintViolationException first) {
            return false;
        } catch (SQLException e) {
            throw new StoreException("the ledger cannot be saved; load to see what is there", outcome, e);
        }
    }

    private static StoreException cannotBeOpened(SQLException e) {
        return new StoreException("the database cannot be opened; nothing is lost", Outcome.NOT_WRITTEN, e);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
