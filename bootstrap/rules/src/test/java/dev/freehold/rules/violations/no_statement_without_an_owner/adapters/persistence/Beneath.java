package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Goes beneath the library. */
@Violates
final class Beneath {
    static Connection open(DataSource pool, Owner owner) throws SQLException {
        return pool.getConnection();
    }
}
