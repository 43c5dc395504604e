package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a system query, but is not named as allowed to. */
@Violates
final class Borrower {
    static int run(Connection connection, Owner owner) throws SQLException {
        return UnownedStatements.change(connection, "delete from task where user = " + owner.id());
    }
}
