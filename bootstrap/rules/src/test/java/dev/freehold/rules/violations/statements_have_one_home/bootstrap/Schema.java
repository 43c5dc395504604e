package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.SQLException;

@Violates
final class Schema {
    static void as(Connection connection) throws SQLException {
        connection.setSchema("other");
    }
}
