package dev.freehold.contract;

import dev.freehold.bootstrap.Freehold;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a real PostgreSQL, as clients and operators see it. */
final class ContractService implements AutoCloseable {
    private final TestDatabase database;
    private final ConfigurableApplicationContext service;
    private final Wire wire;

    private ContractService(TestDatabase database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
        this.wire = new Wire(Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port")));
    }

    static ContractService start(Path directory, int requestsPerMinute) throws IOException {
        TestDatabase database = TestDatabase.startIn(directory);
        Map<String, String> variables = database.variables();
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
            all.add("Authorization: Bearer " + HandMadeToken.of(user).compact());
        }
        return wire.send(new Wire.Request(method, target, all, body.getBytes(StandardCharsets.UTF_8)));
    }

    void root(String statement) {
        database.root(statement);
    }

    void takeTheDatabaseAway() throws IOException {
        database.stop();
    }

    @Override
    public void close() throws IOException {
        service.close();
        database.close();
    }
}
