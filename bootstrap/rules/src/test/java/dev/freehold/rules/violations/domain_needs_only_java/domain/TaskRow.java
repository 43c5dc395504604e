package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Uses JDBC. */
@Violates
record TaskRow(String title) {
    static TaskRow of(ResultSet row) throws SQLException {
        return new TaskRow(row.getString("title"));
    }
}
