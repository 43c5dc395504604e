package dev.freehold.adapters.persistence.checks;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.execute;
import static dev.freehold.adapters.persistence.transaction.SystemStatements.querySingle;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Tries whether the tasks can be reached at this moment, and whether they can be changed. */
public final class AvailabilityCheck {
    /** For a database that does not reply at all; the statement timeout comes first otherwise. */
    private static final int REPLY_TIMEOUT_MILLIS = 800;

    private AvailabilityCheck() {}

    /**
     * Whether tasks can be read only. It takes the lock that every statement on tasks needs, and gives it back. It reads no
     * row.
     *
     * @param own its connections are used by nobody else: others may all be waiting for what is tried here
     * @throws SQLException if tasks cannot be reached within about a second
     */
    public static boolean isReadOnly(DataSource own) throws SQLException {
        try (Connection connection = own.getConnection()) {
            // The driver keeps even a rollback as a prepared statement, which behind a pooler another session does not
            // know.
            connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            connection.setNetworkTimeout(Runnable::run, REPLY_TIMEOUT_MILLIS);
            connection.setAutoCommit(false);
            // Without it, the session of a check that was given up would go on waiting, and others after it.
            execute(connection, "set local statement_timeout = '600ms'");
            execute(connection, "lock table task in access share mode");
            boolean readOnly = querySingle(
                    connection,
                    "select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean",
                    row -> row.getBoolean(1));
            connection.rollback();
            return readOnly;
        }
    }
}
