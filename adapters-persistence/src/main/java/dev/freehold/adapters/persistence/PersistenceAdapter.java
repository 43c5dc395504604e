package dev.freehold.adapters.persistence;

import dev.freehold.adapters.persistence.checks.DatabaseChecks;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.task.ExpiredKeys;
import dev.freehold.adapters.persistence.task.JooqTaskRepository;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.application.port.out.TaskRepository;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Keeps tasks in PostgreSQL 15 to 18. */
public final class PersistenceAdapter {
    /**
     * How many connections the repository has in use at once, at most. Whoever opens the data source allows some more, for
     * {@link #forgetOldAnswers} and for looking after its health.
     */
    public static final int CONNECTIONS = Bulkhead.CONNECTIONS;

    /** In how many milliseconds the data source has to give a connection or fail, if calls are to end in time. */
    public static final int CONNECTION_MILLIS = Deadline.CONNECTION_MILLIS;

    private PersistenceAdapter() {}

    /**
     * Brings the tables up to date and grants the API's role what it needs and no more.
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
     * The repository over the tables.
     *
     * @param api connects as the role of the API; kept open by the caller
     * @throws IllegalStateException if row security would not bind that role, or the tables are not as they should be;
     *     the message says what to do
     */
    public static TaskRepository repository(DataSource api) {
        DatabaseChecks.Findings found = DatabaseChecks.pass(api);
        return repository(
                new ApiConnections(api, !found.pooled()),
                found.distributed() ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION);
    }

    static TaskRepository repository(ApiConnections connections, OwnerSetting setting) {
        return new JooqTaskRepository(
                new OwnerTransactions(connections, setting), new Bulkhead(), DSL.using(SQLDialect.POSTGRES));
    }

    /**
     * Has the database forget the answers kept for idempotency keys that are too old to be asked for again, of all owners
     * and without seeing any. To be asked for several times an hour: an answer is forgotten by the first call half an hour
     * after its lifetime.
     *
     * @param api as for the repository
     * @throws dev.freehold.application.port.StorageUnavailable if the database cannot be reached, or refuses
     */
    public static void forgetOldAnswers(DataSource api) {
        ExpiredKeys.forget(api);
    }
}
