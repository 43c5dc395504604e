package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens, binds and reads, but sends nothing. */
record Connections(DataSource pool) {
    Connection open() throws SQLException {
        return pool.getConnection();
    }

    static void bind(PreparedStatement statement, Owner owner) throws SQLException {
        statement.setString(1, owner.id());
        statement.getMoreResults();
    }
}
