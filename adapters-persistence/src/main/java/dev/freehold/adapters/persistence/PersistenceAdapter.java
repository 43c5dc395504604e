package dev.freehold.adapters.persistence;

import dev.freehold.application.port.out.TaskRepository;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Keeps tasks in PostgreSQL 15 to 18. */
public final class PersistenceAdapter {
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
        DatabaseChecks.pass(api);
        return new JooqTaskRepository(
                new OwnedStatements(DSL.using(api, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false))));
    }
}
