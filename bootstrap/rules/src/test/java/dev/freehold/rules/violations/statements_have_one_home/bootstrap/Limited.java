package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** A source of connections with limits of their own, for a pool, which sends nothing. */
final class Limited extends HikariDataSource {
    static HikariConfig pool(String url) {
        Limited source = new Limited();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(2);
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(source);
        return settings;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        connection.setNetworkTimeout(Runnable::run, 2000);
        return connection;
    }
}
