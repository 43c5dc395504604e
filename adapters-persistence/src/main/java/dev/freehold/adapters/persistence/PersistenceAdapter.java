package dev.freehold.adapters.persistence;

import dev.freehold.adapters.persistence.checks.AvailabilityCheck;
import dev.freehold.adapters.persistence.checks.DatabaseChecks;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.limits.DeadlineTimer;
import dev.freehold.adapters.persistence.task.ExpiredKeys;
import dev.freehold.adapters.persistence.task.JooqTaskRepository;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.application.port.out.TaskRepository;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Keeps tasks in PostgreSQL 15 to 18. */
public final class PersistenceAdapter {
    /**
     * How many connections the repository uses at once, at most. The data source needs a few more, for
     * {@link #deleteExpiredKeys} and health checks.
     */
    public static final int CONNECTIONS = Bulkhead.CONNECTIONS;

    /** How many milliseconds the data source may take to give a connection or fail, for calls to end in time. */
    public static final int CONNECTION_TIMEOUT_MILLIS = Deadline.CONNECTION_TIMEOUT_MILLIS;

    /** What a call of the repository can expect. */
    public enum Availability {
        AVAILABLE,
        /** Tasks can be read and not changed, as on a standby. */
        READ_ONLY,
        UNAVAILABLE
    }

    private PersistenceAdapter() {}

    /**
     * Migrates the tables, and grants the API's role the privileges that it needs, and no others.
     *
     * @param owner connects as the role that owns the tables
     * @param apiUser the name of the role that the API connects as
     */
    public static void migrate(DataSource owner, String apiUser) {
        Flyway.configure(PersistenceAdapter.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("api_user", apiUser.replace("\"", "\"\"")))
                .load()
                .migrate();
    }

    /**
     * Spreads the tables by user over the nodes of a distributed PostgreSQL, with their rows; once, and not again. Migrates
     * before, if there is something to migrate, and grants after.
     *
     * @param owner connects as the role that owns the tables, to the coordinator
     * @param apiUser as for {@link #migrate}
     */
    public static void distribute(DataSource owner, String apiUser) {
        migrate(owner, apiUser);
        Flyway.configure(PersistenceAdapter.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/distribution")
                .table("flyway_distribution_history")
                // There are tables already, and a history of theirs.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        migrate(owner, apiUser);
    }

    /**
     * The repository.
     *
     * @param api connects as the role of the API; kept open by the caller
     * @throws IllegalStateException if row security does not apply to that role, or the tables are not as the migrations
     *     made them; the message says what to do
     */
    public static TaskRepository repository(DataSource api) {
        DatabaseChecks.Findings found = DatabaseChecks.run(api);
        return repository(
                new ApiConnections(api, !found.pooled()),
                found.distributed() ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION);
    }

    static TaskRepository repository(ApiConnections connections, OwnerSetting setting) {
        DeadlineTimer timer = new DeadlineTimer();
        return new JooqTaskRepository(new OwnerTransactions(connections, setting, timer), new Bulkhead(timer));
    }

    /**
     * Deletes the expired idempotency keys of all owners, and the answers kept with them, without reading any. To be called
     * several times an hour: a key goes with the first call half an hour after its lifetime.
     *
     * @param api as for the repository
     * @throws dev.freehold.application.port.StorageUnavailable if the database cannot be reached, or rejects the
     *     statement
     */
    public static void deleteExpiredKeys(DataSource api) {
        ExpiredKeys.delete(api);
    }

    /**
     * Tries whether tasks can be reached and changed at this moment, which takes about a second at most and the time that
     * the data source takes to give a connection.
     *
     * @param own connects as the role of the API, and is used for nothing else, since the connections of the repository may
     *     all be waiting for what is tried here
     */
    public static Availability availability(DataSource own) {
        try {
            return AvailabilityCheck.isReadOnly(own) ? Availability.READ_ONLY : Availability.AVAILABLE;
        } catch (SQLException unreachable) {
            return Availability.UNAVAILABLE;
        }
    }
}
