package dev.freehold.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL with the roles that an operator makes, which a test can take away and bring back. */
final class TestDatabase implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private TestDatabase(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
        this.port = server.getPort();
    }

    static TestDatabase startIn(Path directory) throws IOException {
        Path data = directory.resolve("postgres");
        TestDatabase database = new TestDatabase(
                data,
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .start());
        database.root("create role freehold_owner login");
        database.root("create role freehold_api login");
        database.root("create database freehold owner freehold_owner");
        return database;
    }

    void root(String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() throws IOException {
        server.close();
    }

    void startAgain() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** What the service needs to run on it, on free ports. */
    Map<String, String> variables() {
        return new HashMap<>(Map.of(
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(port),
                "DATABASE_USER", "freehold_api",
                "DATABASE_PASSWORD", "unused",
                "DATABASE_MIGRATION_USER", "freehold_owner",
                "DATABASE_MIGRATION_PASSWORD", "unused",
                "BETTER_AUTH_SECRET", Tokens.SECRET,
                "PORT", "0",
                "MANAGEMENT_PORT", "0"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
