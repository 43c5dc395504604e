package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Deletes expired rows and gets their number. */
final class Janitor {
    record Swept(int rows, boolean all) {}

    static Swept sweep(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return new Swept(UnownedStatements.change(connection, "select forget()"), true);
        }
    }
}
