package dev.freehold.adapters.persistence.transaction;

import dev.freehold.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Connections of the API's role.
 *
 * @param source gives them
 * @param namedStatements whether the server may keep prepared statements by name. Not behind a pooler: the next transaction
 *     may run in another session, which does not know the name or knows it for another client's statement
 */
public record ApiConnections(DataSource source, boolean namedStatements) {

    /** @throws StorageUnavailable if there is none to be had */
    Connection open() throws SQLException {
        try {
            Connection connection = source.getConnection();
            if (!namedStatements) {
                connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            }
            return connection;
        } catch (SQLException unreachable) {
            throw new StorageUnavailable(unreachable);
        }
    }

    /** Ends a call that is still waiting for the database, by closing its connection. */
    static void abort(Connection connection) {
        try {
            // In a thread of its own: closing an encrypted connection may have to wait.
            connection.abort(closing -> Thread.ofVirtual().start(closing));
        } catch (SQLException closed) {
            // as wanted
        }
    }

    /** Aborts a connection whose state is unknown. The call after that fails, which is how the pool hears of it. */
    static Optional<Exception> discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
            connection.createStatement().close();
            return Optional.empty();
        } catch (SQLException | RuntimeException failure) {
            return Optional.of(failure);
        }
    }
}
