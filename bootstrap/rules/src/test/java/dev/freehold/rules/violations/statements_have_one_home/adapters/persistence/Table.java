package dev.freehold.rules.violations.statements_have_one_home.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;

final class Table {
    static void run(Connection connection, String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }
}
