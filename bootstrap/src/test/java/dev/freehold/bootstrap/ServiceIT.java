package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as an operator runs it: on a real PostgreSQL, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("proof")
class ServiceIT {
    private TestDatabase database;
    private ConfigurableApplicationContext service;
    private Client ada;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        database = TestDatabase.startIn(directory);
        service = Freehold.start(database.variables());
        ada = Client.of(service, "ada");
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        database.close();
    }

    @Test
    void shows_a_task_to_its_owner_only() {
        Client bob = ada.as("bob");
        HttpResponse<String> created = ada.create("water the plants");
        String location = created.headers().firstValue("Location").orElseThrow();
        String task = location.substring(location.lastIndexOf('/'));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(ada.get(location).body()).isEqualTo(created.body());
        assertThat(bob.get(location).statusCode()).isEqualTo(403);
        assertThat(bob.get("/api/users/bob/tasks" + task).statusCode()).isEqualTo(404);
        assertThat(bob.list().body()).isEqualTo("[]");
    }

    @Test
    void rejects_a_token_signed_with_another_secret() {
        Client forger = new Client(
                ada.http(),
                ada.api(),
                ada.management(),
                "ada",
                Tokens.signedWith("another secret that is long enough too", "ada"));

        assertThat(forger.list().statusCode()).isEqualTo(401);
    }

    @Test
    void serves_health_and_metrics_on_the_management_port_only() {
        // Metrics of a request are recorded after its response, and so before the next one on the same connection.
        assertThat(ada.list().statusCode()).isEqualTo(200);
        assertThat(ada.list().statusCode()).isEqualTo(200);

        assertThat(ada.operator("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ada.operator("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(ada.operator("/actuator/prometheus").body()).contains("http_server_requests");
        assertThat(ada.get("/actuator/health/readiness").statusCode()).isEqualTo(404);
        assertThat(ada.get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    @Test
    void closes_no_connection_because_it_has_served_for_long() {
        for (int request = 0; request < 101; request++) {
            assertThat(ada.list().headers().firstValue("Connection")).isEmpty();
        }
    }

    @Test
    void times_every_request_by_its_route_and_never_by_what_was_sent() {
        ada.list();
        ada.send("PEEK", "/api/users/ada/tasks");
        ada.get("/api/users/bob/tasks");

        assertThat(ada.operator("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                        .map(line -> line.substring(line.indexOf('{'), line.lastIndexOf('}') + 1)))
                .contains(
                        "{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/api/users/{user_id}/tasks\"}",
                        "{method=\"UNKNOWN\",outcome=\"CLIENT_ERROR\",status=\"405\",uri=\"UNKNOWN\"}",
                        "{method=\"GET\",outcome=\"CLIENT_ERROR\",status=\"403\",uri=\"UNKNOWN\"}")
                .noneMatch(labels -> labels.contains("ada") || labels.contains("bob") || labels.contains("PEEK"));
    }

    @Test
    void has_no_thread_for_traces_that_nobody_collects() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("BatchSpanProcessor"));
    }

    @Test
    void logs_a_fault_at_the_gate_once_and_with_the_id_of_its_request() {
        Overrides broken = new Overrides(
                UnaryOperator.identity(),
                access -> new AccessControl() {
                    @Override
                    public Optional<AuthenticatedUser> authenticate(AccessToken token) {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public Optional<Owner> admit(AuthenticatedUser user, String owner) {
                        return access.admit(user, owner);
                    }
                },
                UnaryOperator.identity());
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        try (ConfigurableApplicationContext another = Freehold.start(database.variables(), broken)) {
            Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
            root.addAppender(lines);
            Client client = Client.of(another, "ada");
            HttpResponse<String> answer = client.list();
            // Its line is written after the answer, and after a second one from Tomcat, if there were one.
            Eventually.holds(() -> lines.list.stream().anyMatch(line -> line.getLevel() == Level.ERROR));
            root.detachAppender(lines);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(lines.list)
                    .filteredOn(line -> line.getLevel() == Level.ERROR)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getFormattedMessage())
                            .endsWith(
                                    answer.headers().firstValue("X-Request-Id").orElseThrow()));
        }
    }

    @Test
    void serves_its_openapi_document_and_docs() {
        assertThat(ada.get("/openapi.json").body()).contains("\"openapi\":\"3.1");
        assertThat(ada.get("/docs").statusCode()).isEqualTo(200);
    }

    @Test
    void does_not_start_with_a_role_that_owns_the_tables() {
        Map<String, String> variables = database.variables();
        variables.put("DATABASE_USER", "freehold_owner");

        assertThatThrownBy(() -> Freehold.start(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DATABASE_USER freehold_owner owns the table task");
    }

    @Test
    void does_not_start_with_a_role_that_bypasses_row_security() {
        Map<String, String> variables = database.variables();
        variables.put("DATABASE_USER", "postgres");

        assertThatThrownBy(() -> Freehold.start(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DATABASE_USER postgres can bypass row security");
    }

    @Test
    void does_not_start_without_a_secret_or_with_a_short_one() {
        Map<String, String> variables = database.variables();
        variables.put("BETTER_AUTH_SECRET", "");
        assertThatThrownBy(() -> Freehold.start(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("BETTER_AUTH_SECRET is missing");

        variables.put("BETTER_AUTH_SECRET", "a secret of thirty-one bytes ..");
        assertThatThrownBy(() -> Freehold.start(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("31 bytes")
                .hasMessageNotContaining("thirty-one");
    }

    @Test
    void does_not_start_on_a_port_in_use() {
        Map<String, String> variables = database.variables();
        variables.put("PORT", String.valueOf(ada.api().getPort()));

        assertThatThrownBy(() -> Freehold.start(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port " + ada.api().getPort() + " is in use");
    }

    @Test
    void leaves_no_connection_open_after_a_failed_start() {
        Map<String, String> variables = database.variables();
        // So that its connections can be counted.
        variables.computeIfPresent("DATABASE_URL", (name, url) -> url + "?ApplicationName=refused");
        Overrides broken = new Overrides(UnaryOperator.identity(), UnaryOperator.identity(), web -> context -> {
            assertThat(connectionsOf("refused")).isPositive();
            web.initialize(context);
            context.registerBean("broken", FilterRegistrationBean.class, () -> {
                throw new IllegalArgumentException("broken");
            });
        });

        assertThatThrownBy(() -> Freehold.start(variables, broken)).rootCause().hasMessage("broken");

        Instant deadline = Instant.now().plusSeconds(30);
        while (connectionsOf("refused") > 0) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    @Test
    void deletes_expired_keys_from_the_start() {
        database.root("""
                insert into idempotency_key (user_id, key, request, used_at, task_id, title, completed, priority)
                values ('ada', 'yesterday', 'r', now() - interval '25 hours', gen_random_uuid(), 'gone', false, 1)""");

        try (ConfigurableApplicationContext another = Freehold.start(database.variables())) {
            assertThat(another.isRunning()).isTrue();
            Instant deadline = Instant.now().plusSeconds(30);
            while (database.kept("ada").contains("yesterday")) {
                assertThat(Instant.now()).isBefore(deadline);
            }
        }
    }

    @Test
    void masks_secrets_in_the_message_of_a_failed_start() {
        Map<String, String> variables = database.variables();
        variables.put("DATABASE_PASSWORD", "a-password-for-once");
        Overrides talkative = new Overrides(
                pool -> {
                    throw new IllegalStateException("No login with a-password-for-once");
                },
                UnaryOperator.identity(),
                UnaryOperator.identity());

        assertThatThrownBy(() -> Freehold.start(variables, talkative))
                .isInstanceOf(CannotStart.class)
                .hasMessage("No login with (hidden)");
    }

    private int connectionsOf(String name) {
        try (Connection connection = database.as("postgres").getConnection();
                PreparedStatement sql = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where application_name = ?")) {
            sql.setString(1, name);
            try (ResultSet count = sql.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
