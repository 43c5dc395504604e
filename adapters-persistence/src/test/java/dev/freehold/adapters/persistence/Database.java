package dev.freehold.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.limits.DeadlineTimer;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real PostgreSQL with the roles that an operator makes and the tables that the migrations make, one for all tests. With
 * {@code -Dfreehold.test.distributed=true} it stands in for a distributed one: the tables are split by user, and the
 * catalogue says so. With {@code -Dfreehold.test.pooled=true} the API's role reaches it through pgbouncer in transaction mode.
 */
public final class Database implements ParameterResolver, BeforeEachCallback {
    public static final boolean DISTRIBUTED = Boolean.getBoolean("freehold.test.distributed");

    private static final boolean POOLED = Boolean.getBoolean("freehold.test.pooled");

    /** What a test may ask for as a parameter. */
    public record Connections(EmbeddedPostgres server, Optional<PgBouncer> pooler, HikariDataSource api)
            implements AutoCloseable {
        public static Connections open() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                DSLContext root = DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES);
                root.execute("create role freehold_owner login");
                root.execute("create role freehold_api login");
                root.execute("create database freehold owner freehold_owner");
                migrate(server.getDatabase("freehold_owner", "freehold"));
                HikariConfig pool = new HikariConfig();
                Optional<PgBouncer> pooler = POOLED ? Optional.of(pooler(server)) : Optional.empty();
                pool.setDataSource(
                        pooler.map(PgBouncer::asApi).orElseGet(() -> server.getDatabase("freehold_api", "freehold")));
                pool.setMaximumPoolSize(Bulkhead.CONNECTIONS);
                return new Connections(server, pooler, new HikariDataSource(pool));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** With a session for each connection of the pool: whoever waits in a pooler waits unseen by the limits. */
        private static PgBouncer pooler(EmbeddedPostgres server) throws IOException {
            try {
                return PgBouncer.before(
                        server.getPort(),
                        PgBouncer.program().orElseThrow(),
                        Files.createTempDirectory("pgbouncer"),
                        Bulkhead.CONNECTIONS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        private static void migrate(DataSource owner) throws IOException {
            PersistenceAdapter.migrate(owner, "freehold_api");
            if (DISTRIBUTED) {
                DSLContext database = DSL.using(owner, SQLDialect.POSTGRES);
                database.execute(resource("/distribution.sql"));
                PersistenceAdapter.distribute(owner, "freehold_api");
                database.execute("create table pg_dist_partition as select 'task'::regclass as logicalrelid");
                database.execute("grant select on pg_dist_partition to public");
            }
        }

        static String resource(String name) throws IOException {
            try (InputStream text = Objects.requireNonNull(Database.class.getResourceAsStream(name))) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** Sees and may do everything, row security notwithstanding. */
        public DSLContext root() {
            return DSL.using(server.getDatabase("postgres", "freehold"), SQLDialect.POSTGRES);
        }

        public DataSource as(String role) {
            return server.getDatabase(role, "freehold");
        }

        public TaskRepository repository() {
            return PersistenceAdapter.repository(api);
        }

        public OwnerTransactions statements() {
            return new OwnerTransactions(
                    new ApiConnections(api, !POOLED),
                    DISTRIBUTED ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION,
                    new DeadlineTimer());
        }

        /** Runs a statement in the owner's name. */
        public <T> SqlStatement.Result<T> run(Owner owner, SqlStatement<T> step) {
            return statements().run(owner, Deadline.ofOneCall(), step).of(step);
        }

        @Override
        public void close() throws IOException {
            api.close();
            pooler.ifPresent(PgBouncer::close);
            server.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        connections(context).root().execute("truncate task, idempotency_key");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Connections.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return connections(context);
    }

    private static Connections connections(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Connections.class, key -> Connections.open(), Connections.class);
    }
}
