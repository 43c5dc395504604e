package dev.freehold.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.application.port.out.TaskRepository;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real PostgreSQL with the roles that an operator makes and the tables that the migrations make, one for all tests. */
final class Database implements ParameterResolver, BeforeEachCallback {

    /** What a test may ask for as a parameter. */
    record Connections(EmbeddedPostgres server, HikariDataSource api) implements AutoCloseable {
        static Connections open() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                DSLContext root = DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES);
                root.execute("create role freehold_owner login");
                root.execute("create role freehold_api login");
                root.execute("create database freehold owner freehold_owner");
                PersistenceAdapter.migrate(server.getDatabase("freehold_owner", "freehold"), "freehold_api");
                HikariConfig pool = new HikariConfig();
                pool.setDataSource(server.getDatabase("freehold_api", "freehold"));
                pool.setMaximumPoolSize(8);
                return new Connections(server, new HikariDataSource(pool));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Sees and may do everything, row security notwithstanding. */
        DSLContext root() {
            return DSL.using(server.getDatabase("postgres", "freehold"), SQLDialect.POSTGRES);
        }

        DataSource as(String role) {
            return server.getDatabase(role, "freehold");
        }

        TaskRepository repository() {
            return PersistenceAdapter.repository(api);
        }

        @Override
        public void close() throws IOException {
            api.close();
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
