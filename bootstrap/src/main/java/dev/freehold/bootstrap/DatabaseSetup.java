package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.bootstrap.settings.Settings;
import java.time.Duration;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Migrates the database if configured, and opens the connection pool of the API. */
final class DatabaseSetup {
    /** Two more than requests can use: one for the health check and one for housekeeping. */
    private static final int MAX_CONNECTIONS = PersistenceAdapter.CONNECTIONS + 2;

    private static final Duration LOGIN = Duration.ofSeconds(2);

    /** A database that starts at the same time may take a while; a migration itself takes as long as it takes. */
    private static final Duration LOGIN_AT_START = Duration.ofSeconds(10);

    /** The shortest that the driver can be told. */
    private static final Duration HEALTH = Duration.ofSeconds(1);

    /** The shortest that the pool can be told. */
    private static final int HEALTH_CONNECTION_TIMEOUT_MILLIS = 250;

    /** For statements outside the repository, which has its own limit per call. */
    private static final Duration REPLY = Duration.ofSeconds(10);

    /** Reserved within a call's time limit for finding a connection dead; the rest is for getting another. */
    private static final int VALIDATION_TIMEOUT_MILLIS = 250;

    private DatabaseSetup() {}

    /**
     * Opens the connection pool of the API, which the caller closes.
     *
     * @throws CannotStart if the database is unreachable, refuses the login, or cannot be migrated
     */
    static HikariDataSource open(Settings.Database database) {
        database.migration().ifPresent(owner -> migrate(database, owner));
        try {
            return new HikariDataSource(pool(database));
        } catch (PoolInitializationException failure) {
            throw new CannotStart(
                    "The database of DATABASE_URL cannot be reached as DATABASE_USER: " + firstLine(failure), failure);
        }
    }

    /**
     * Migrates the tables, and nothing else.
     *
     * @throws CannotStart if no role is configured for it, or it cannot
     */
    static void migrate(Settings.Database database) {
        migrate(database, owner(database));
    }

    /**
     * Spreads the tables over the nodes of a distributed PostgreSQL, and nothing else.
     *
     * @throws CannotStart if no role is configured for it, or it cannot
     */
    static void distribute(Settings.Database database) {
        asOwner(database, owner(database), PersistenceAdapter::distribute, "distributed");
    }

    private static Settings.Login owner(Settings.Database database) {
        return database.migration()
                .orElseThrow(() ->
                        new CannotStart("DATABASE_MIGRATION_USER is missing: set it to the role that owns the tables"));
    }

    private static void migrate(Settings.Database database, Settings.Login login) {
        asOwner(database, login, PersistenceAdapter::migrate, "migrated");
    }

    private static void asOwner(
            Settings.Database database, Settings.Login login, BiConsumer<DataSource, String> work, String done) {
        LimitedSource owner = new LimitedSource(database.url(), login, LOGIN_AT_START, Duration.ZERO);
        // Behind a pooler, the next statement may run in a session without this one's prepared statements.
        owner.setPrepareThreshold(0);
        try {
            work.accept(owner, database.api().user());
        } catch (FlywayException failure) {
            throw new CannotStart(
                    "The tables cannot be %s as DATABASE_MIGRATION_USER: %s".formatted(done, firstLine(failure)),
                    failure);
        }
    }

    /** One connection for the health check, which gives up sooner than requests do. The caller closes it. */
    static HikariDataSource openForHealth(Settings.Database database) {
        HikariConfig pool = config(database, "health", HEALTH, HEALTH);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(HEALTH_CONNECTION_TIMEOUT_MILLIS);
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(Settings.Database database) {
        HikariConfig pool = config(database, "tasks", LOGIN, REPLY);
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setConnectionTimeout(PersistenceAdapter.CONNECTION_TIMEOUT_MILLIS - VALIDATION_TIMEOUT_MILLIS);
        return pool;
    }

    private static HikariConfig config(Settings.Database database, String name, Duration login, Duration reply) {
        LimitedSource source = new LimitedSource(database.url(), database.api(), login, reply);
        if (!database.url().contains("ApplicationName=")) {
            source.setApplicationName("freehold " + name);
        }
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setThreadFactory(new PoolThreads());
        pool.setDataSource(source);
        pool.setValidationTimeout(VALIDATION_TIMEOUT_MILLIS);
        return pool;
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
