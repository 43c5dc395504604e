package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.rules.Violates;
import java.sql.Connection;
import java.sql.SQLException;

/** Sends a statement where it limits a connection. */
@Violates
final class Greeting extends HikariDataSource {
    private final String words;

    Greeting(String words) {
        this.words = words;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        connection.setNetworkTimeout(Runnable::run, 2000);
        connection.createStatement().execute(words);
        return connection;
    }
}
