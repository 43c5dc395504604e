package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.SQLException;

/** Says who it is in a way that a trigger could believe. */
@Violates
final class ClientInfo {
    static void as(Connection connection, String user) throws SQLException {
        connection.setClientInfo("user", user);
    }
}
