package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the owner itself. */
@Violates
final class Impersonation {
    static void as(Connection connection, String user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('user', ?, false)")) {
            statement.setString(1, user);
            statement.execute();
        }
    }
}
