package dev.freehold.adapters.persistence.transaction;

import dev.freehold.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
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

    /** Aborts a connection whose state is unknown. The call after that fails, which is how the pool hears of it. */
    static void discard(Connection connection, Throwable cause) {
        try {
            connection.abort(Runnable::run);
            connection.createStatement().close();
        } catch (SQLException | RuntimeException failure) {
            cause.addSuppressed(failure);
        }
    }
}
