package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens, checks and closes connections. */
record Pool(HikariDataSource connections) implements AutoCloseable {
    static Pool open(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(16);
        settings.addDataSourceProperty("socketTimeout", "10");
        return new Pool(new HikariDataSource(settings));
    }

    boolean isAlive() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException unreachable) {
            return unreachable.getSQLState().isEmpty();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
