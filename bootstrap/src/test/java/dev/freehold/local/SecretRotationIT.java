package dev.freehold.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.Freehold;
import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.bootstrap.local.Ports;
import dev.freehold.bootstrap.local.Repository;
import dev.freehold.bootstrap.local.database.DatabaseRoles;
import dev.freehold.bootstrap.local.database.LocalDatabase;
import dev.freehold.bootstrap.local.directory.LocalDirectory;
import dev.freehold.fixture.ServiceLogs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rotates the secret, restarting one server at a time, without signing anyone out. */
class SecretRotationIT {
    private static final String OLD = "the old secret which is long enough";
    private static final String NEW = "the new secret which is long enough";
    private static final Map<String, String> ONLY_OLD = Map.of("BETTER_AUTH_SECRET", OLD);
    private static final Map<String, String> NEW_BESIDE_OLD =
            Map.of("BETTER_AUTH_SECRET", OLD, "BETTER_AUTH_SECRETS", "1:" + NEW);
    private static final Map<String, String> ONLY_NEW = Map.of("BETTER_AUTH_SECRETS", "1:" + NEW);

    private static final int MAX_TRIES = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports = Ports.unused();

    /** A token and its user, as the auth server returns them. */
    private record SignedIn(String token, String user) {}

    @Test
    void a_secret_is_replaced_without_signing_anyone_out(@TempDir Path directory) throws Exception {
        try (LocalDirectory taken = LocalDirectory.acquire(directory.resolve("local"));
                LocalDatabase database = LocalDatabase.start(taken)) {
            SignedIn before;
            SignedIn after;
            try (ConfigurableApplicationContext api = api(database, ONLY_OLD);
                    AuthServer auth = auth(database, ONLY_OLD)) {
                before = call("sign-up");
                assertThat(list(before)).isEqualTo(200);
            }
            // First the API learns the new secret, while the auth server still signs with the old one.
            try (ConfigurableApplicationContext api = api(database, NEW_BESIDE_OLD)) {
                try (AuthServer auth = auth(database, ONLY_OLD)) {
                    assertThat(list(before)).isEqualTo(200);
                    assertThat(list(call("sign-in"))).isEqualTo(200);
                }
                // Then the auth server starts to sign with the new one.
                try (AuthServer auth = auth(database, NEW_BESIDE_OLD)) {
                    after = call("sign-in");
                    assertThat(header(after.token())).contains("\"kid\":\"1\"");
                    assertThat(list(after)).isEqualTo(200);
                    assertThat(list(before)).isEqualTo(200);
                }
            }
            // When the last old token has expired, the API drops the old secret.
            try (ConfigurableApplicationContext api = api(database, ONLY_NEW)) {
                assertThat(list(after)).isEqualTo(200);
                assertThat(list(before)).isEqualTo(401);
            }
        }
    }

    private AuthServer auth(LocalDatabase database, Map<String, String> secrets) {
        Map<String, String> settings = new HashMap<>(secrets);
        settings.put("AUTH_DATABASE_URL", database.authUrl());
        settings.put("PORT", String.valueOf(ports.app()));
        return AuthServer.start(
                Repository.containing(Path.of("")), settings, ServiceLogs.file("auth-server-" + ports.app()));
    }

    private ConfigurableApplicationContext api(LocalDatabase database, Map<String, String> secrets) {
        Map<String, String> settings = new HashMap<>(secrets);
        DatabaseRoles roles = database.roles();
        settings.put("DATABASE_URL", database.jdbcUrl());
        settings.put("DATABASE_USER", roles.api().user());
        settings.put("DATABASE_PASSWORD", roles.api().password());
        settings.put("DATABASE_MIGRATION_USER", roles.owner().user());
        settings.put("DATABASE_MIGRATION_PASSWORD", roles.owner().password());
        settings.put("PORT", String.valueOf(ports.api()));
        settings.put("MANAGEMENT_PORT", String.valueOf(ports.management()));
        return Freehold.start(settings);
    }

    private SignedIn call(String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/auth/%s/email".formatted(ports.app(), what)))
                .header("Content-Type", "application/json")
                .header("Origin", "http://localhost:3000")
                .POST(
                        BodyPublishers.ofString(
                                "{\"name\": \"Ada\", \"email\": \"ada@example.com\", \"password\": \"a garden full of tulips\"}"))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        // On a busy machine the first request after a start can be told to try again.
        for (int tries = 1; response.statusCode() == 503 && tries < MAX_TRIES; tries++) {
            response = http.send(request, BodyHandlers.ofString());
        }
        JsonNode answer = new JsonMapper().readTree(response.body());
        assertThat(answer.has("token")).as(response.body()).isTrue();
        return new SignedIn(
                answer.path("token").stringValue(),
                answer.path("user").path("id").stringValue());
    }

    private int list(SignedIn who) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/api/users/%s/tasks".formatted(ports.api(), who.user())))
                                .header("Authorization", "Bearer " + who.token())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))));
    }
}
