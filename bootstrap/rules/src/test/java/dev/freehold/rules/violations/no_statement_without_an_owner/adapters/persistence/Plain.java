package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.SQLException;

/** Does without the library. */
@Violates
final class Plain {
    static void run(Connection connection, String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }
}
