package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.SQLException;

/** Sets a client property that a trigger could trust. */
@Violates
final class ClientInfo {
    static void as(Connection connection, String user) throws SQLException {
        connection.setClientInfo("user", user);
    }
}
