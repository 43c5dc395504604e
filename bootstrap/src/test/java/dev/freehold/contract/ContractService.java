package dev.freehold.contract;

import dev.freehold.bootstrap.Freehold;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a real PostgreSQL, as a client and an operator meet it. */
final class ContractService implements AutoCloseable {
    static final String TOKENS_SECRET = "a secret for tests that is long enough";

    private final EmbeddedPostgres database;
    private final ConfigurableApplicationContext service;
    private final Wire wire;

    private ContractService(EmbeddedPostgres database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
        this.wire = new Wire(Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port")));
    }

    static ContractService start(int requestsPerMinute) throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        execute(database, "postgres", "create role freehold_owner login");
        execute(database, "postgres", "create role freehold_api login");
        execute(database, "postgres", "create database freehold owner freehold_owner");
        Map<String, String> variables = new HashMap<>();
        variables.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(database.getPort()));
        variables.put("DATABASE_USER", "freehold_api");
        variables.put("DATABASE_PASSWORD", "unused");
        variables.put("DATABASE_MIGRATION_USER", "freehold_owner");
        variables.put("DATABASE_MIGRATION_PASSWORD", "unused");
        variables.put("BETTER_AUTH_SECRET", TOKENS_SECRET);
        variables.put("PORT", "0");
        variables.put("MANAGEMENT_PORT", "0");
        variables.put("RATE_LIMIT_PER_MINUTE", String.valueOf(requestsPerMinute));
        return new ContractService(database, Freehold.start(variables));
    }

    Wire wire() {
        return wire;
    }

    OpenApi document() {
        return new OpenApi(wire.send(new Wire.Request("GET", "/openapi.json", List.of(), new byte[0]))
                .text());
    }

    Exchange call(String method, String target, String user, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!user.isEmpty()) {
            all.add("Authorization: Bearer " + HandMadeToken.of(user));
        }
        return wire.send(new Wire.Request(method, target, all, body.getBytes(StandardCharsets.UTF_8)));
    }

    void root(String statement) {
        execute(database, "freehold", statement);
    }

    void takeTheDatabaseAway() throws IOException {
        database.close();
    }

    private static void execute(EmbeddedPostgres database, String name, String statement) {
        try (Connection connection = database.getDatabase("postgres", name).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        database.close();
    }
}
