package dev.freehold.adapters.persistence.transaction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sends the few statements that go in no owner's name: checks at the start, the clearing of old answers, a rollback. */
public final class SystemStatements {
    private SystemStatements() {}

    /** Sends it and takes no notice of what it gives. */
    public static void send(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** How many rows the statement wrote or removed. */
    public static int change(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    /** What makes something of the only row of the query. */
    public static <T> T one(Connection connection, String query, SqlStatement.Reader<T> reader) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return reader.read(rows);
        }
    }
}
