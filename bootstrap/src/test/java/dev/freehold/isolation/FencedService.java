package dev.freehold.isolation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.adapters.web.WebAdapter;
import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.bootstrap.Freehold;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as bootstrap composes it, on a real PostgreSQL, but for the fences that are taken away. */
final class FencedService implements AutoCloseable {
    private final TestDatabase database;
    private final Connection root;
    private final HikariDataSource pool;
    private final ConfigurableApplicationContext service;

    private FencedService(TestDatabase database, HikariDataSource pool, ConfigurableApplicationContext service) {
        this.database = database;
        this.root = connect(database);
        this.pool = pool;
        this.service = service;
    }

    static FencedService without(Set<Fence> away, Path directory) throws IOException {
        TestDatabase database = TestDatabase.startIn(directory);
        PersistenceAdapter.migrate(database.as("freehold_owner"), "freehold_api");
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.as("freehold_api"));
        HikariDataSource pool = new HikariDataSource(config);

        SecurityAdapter security = SecurityAdapter.with(Optional.of(HandMadeToken.SECRET), Optional.empty());
        TasksApplication application = TasksApplication.with(
                PersistenceAdapter.repository(away.contains(Fence.STATEMENT) ? ForgetfulStatements.over(pool) : pool),
                security.tokenVerifier("http://localhost:3000", "http://localhost:8080", Clock.systemUTC()),
                Clock.systemUTC(),
                new SecureRandom());
        AccessControl access =
                away.contains(Fence.POLICY) ? new ForgingAccess(application.access()) : application.access();
        WebAdapter web = new WebAdapter(
                access,
                application.tasks(),
                new WebAdapter.Rules(List.of("http://localhost:3000"), 0, security.keysFor("cursors")));
        SpringApplicationBuilder server = new SpringApplicationBuilder(Freehold.class).initializers(web);

        if (away.contains(Fence.GATE)) {
            server.initializers(context -> context.getBeanFactory().addBeanPostProcessor(new OpenGate(access)));
        }
        ConfigurableApplicationContext service = server.run(
                "--server.port=0",
                "--management.server.port=0",
                "--management.endpoint.health.group.readiness.include=readinessState",
                // Without the gate, requests reach routes that must not be reached so, and fail there by the hundred.
                away.contains(Fence.GATE) ? "--logging.level.dev.freehold.adapters.web.ProblemAdvice=off" : "");
        if (away.contains(Fence.ROW_SECURITY)) {
            database.root("alter table task disable row level security");
            database.root("alter table idempotency_key disable row level security");
        }
        return new FencedService(database, pool, service);
    }

    private static Connection connect(TestDatabase database) {
        try {
            return database.as("postgres").getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    ConfigurableApplicationContext context() {
        return service;
    }

    int port() {
        return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The tasks of a user as they stand in the table, to the byte. */
    String rowsOf(String user) {
        String query = "select coalesce(string_agg(t::text, '\n' order by id), '') from task t where user_id = '%s'";
        try (Statement sql = root.createStatement();
                ResultSet rows = sql.executeQuery(query.formatted(user))) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        pool.close();
        database.close();
    }
}
