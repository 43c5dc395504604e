package dev.freehold.rules.violations.statements_have_one_home.adapters.mail;

import dev.freehold.rules.Violates;
import java.sql.SQLException;
import java.sql.Statement;

@Violates
final class Reading {
    static void read(Statement statement) throws SQLException {
        statement.executeQuery("select * from task").next();
    }
}
