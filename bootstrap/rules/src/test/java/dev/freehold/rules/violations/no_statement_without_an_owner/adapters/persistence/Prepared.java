package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Bypasses jOOQ with JDBC. */
@Violates
final class Prepared {
    static int run(Connection connection, Owner owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from task")) {
            statement.setString(1, owner.id());
            return statement.executeUpdate();
        }
    }
}
