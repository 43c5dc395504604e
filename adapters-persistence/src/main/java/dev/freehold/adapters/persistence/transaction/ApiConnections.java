package dev.freehold.adapters.persistence.transaction;

import dev.freehold.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Connections of the API's role.
 *
 * @param source of the connections
 * @param prepared whether the database may keep statements by name. Not behind a pooler: the next transaction may meet
 *     another session, in which the name is unknown, or another client's statement has it
 */
public record ApiConnections(DataSource source, boolean prepared) {

    /** @throws StorageUnavailable if there is none to be had */
    Connection open() throws SQLException {
        try {
            Connection connection = source.getConnection();
            if (!prepared) {
                connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            }
            return connection;
        } catch (SQLException unreachable) {
            throw new StorageUnavailable(unreachable);
        }
    }

    /** Closes a connection whose state is unknown, and lets the pool that it came from know, which looks at failures alone. */
    static void abandon(Connection connection, Throwable cause) {
        try {
            connection.abort(Runnable::run);
            connection.createStatement().close();
        } catch (SQLException | RuntimeException failure) {
            cause.addSuppressed(failure);
        }
    }
}
