package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs system queries. */
final class UnownedStatements {
    static int change(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }
}
