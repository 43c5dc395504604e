package dev.freehold.adapters.persistence.transaction;

import dev.freehold.adapters.persistence.transaction.SqlStatement.RowReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs the few statements that belong to no owner: the start-up checks, the removal of expired keys, a rollback. */
public final class SystemStatements {
    private SystemStatements() {}

    /** Runs it and ignores what it gives. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs it, and gives how many rows it wrote or removed. */
    public static int update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Reads the only row of a query. */
    public static <T> T querySingle(Connection connection, String query, RowReader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return reader.read(rows);
        }
    }
}
