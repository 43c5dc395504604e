package dev.freehold.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL with the roles that an operator makes. As in production, it waits for its disk. */
public record BenchmarkDatabase(EmbeddedPostgres server) implements AutoCloseable {

    /** Starts one. */
    public static BenchmarkDatabase start() {
        BenchmarkDatabase database = new BenchmarkDatabase(started());
        execute(database.server.getPostgresDatabase(), "create role freehold_owner login");
        execute(database.server.getPostgresDatabase(), "create role freehold_api login");
        execute(database.server.getPostgresDatabase(), "create database freehold owner freehold_owner");
        return database;
    }

    private static EmbeddedPostgres started() {
        try {
            // The library turns these off, for tests.
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Connects as that role. */
    public DataSource as(String role) {
        return server.getDatabase(role, "freehold");
    }

    /** Where the service finds it. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(server.getPort());
    }

    /** Runs a statement as one who may do everything. */
    public void root(String statement) {
        execute(as("postgres"), statement);
    }

    /**
     * Gives each of that many users that many tasks, in the order of time, as real ones come: those of one user lie scattered
     * over the table. The users are called u1, u2 and so on.
     */
    public void fill(int users, int tasks) {
        root("""
                insert into task (user_id, id, title, description, completed, priority, due_date, revision, created_at,
                  updated_at, title_folded, description_folded)
                select 'u' || u, ('01900000-' || lpad(to_hex(n), 4, '0') || '-7000-8000-' || lpad(to_hex(u), 12, '0'))::uuid,
                  'Task ' || n || ': water the plants', said, n %% 4 = 0, n %% 3,
                  case when n %% 2 = 0 then date '2027-01-01' + n end, 1, t, t, 'task ' || n || ': water the plants', lower(said)
                from generate_series(1, %d) n, generate_series(1, %d) u,
                  lateral (select timestamptz '2026-01-01 00:00:00.000123Z' + n * interval '1 hour' + u * interval '1 ms' as t,
                    case when n %% 3 > 0 then repeat('A few words about it. ', 1 + n %% 8) end as said) x
                order by n, u""".formatted(tasks, users));
        root("vacuum analyze task");
    }

    /** What the sessions of the service have used of the processor so far. */
    public Duration cpu() {
        Duration used = Duration.ZERO;
        try (Connection connection = as("postgres").getConnection();
                Statement sql = connection.createStatement();
                ResultSet sessions =
                        sql.executeQuery("select pid from pg_stat_activity where usename = 'freehold_api'")) {
            while (sessions.next()) {
                used = used.plus(ProcessHandle.of(sessions.getLong(1))
                        .flatMap(session -> session.info().totalCpuDuration())
                        .orElse(Duration.ZERO));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return used;
    }

    /** The id of the n-th task of a user. */
    public static String taskId(int user, int n) {
        return "01900000-%04x-7000-8000-%012x".formatted(n, user);
    }

    private static void execute(DataSource database, String statement) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
