package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Reports whether the database is reachable, and closes the pool when the service stops. */
record DatabaseHealth(HikariDataSource pool) implements HealthIndicator, AutoCloseable {
    private static final int TIMEOUT_SECONDS = 1;

    @Override
    public Health health() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (SQLException unreachable) {
            return Health.down().build();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
