package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class DatabaseAwayIT {

    @Test
    void gives_503_until_the_database_is_back_and_loses_nothing(@TempDir Path directory) throws IOException {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ConfigurableApplicationContext service = Freehold.start(database.variables())) {
            Client ada = Client.of(service, "ada");
            HttpResponse<String> created = ada.create("survive");

            database.stop();

            HttpResponse<String> away = ada.list();
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(away.body()).doesNotContainIgnoringCase("sql").doesNotContain("Exception", "127.0.0.1");
            assertThat(ada.create("in vain").statusCode()).isEqualTo(503);
            assertThat(ada.as("bob").get("/api/users/ada/tasks").statusCode()).isEqualTo(403);
            assertThatReadinessBecomes(503, ada);
            assertThat(ada.operator("/actuator/health/liveness").statusCode()).isEqualTo(200);

            database.startAgain();

            assertThat(onceItIsBack(ada).body()).isEqualTo("[" + created.body() + "]");
            assertThatReadinessBecomes(200, ada);
        }
    }

    /** A check in the background finds out. */
    private static void assertThatReadinessBecomes(int status, Client client) {
        Instant deadline = Instant.now().plusSeconds(5);
        while (client.operator("/actuator/health/readiness").statusCode() != status) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    /** Retries as 503 asks a client to: a dead connection may have to be detected first. */
    private static HttpResponse<String> onceItIsBack(Client client) {
        Instant deadline = Instant.now().plusSeconds(20);
        HttpResponse<String> answer = client.list();
        while (answer.statusCode() == 503 && Instant.now().isBefore(deadline)) {
            answer = client.list();
        }
        return answer;
    }

    @Test
    void keeps_the_service_from_starting_with_a_clear_message(@TempDir Path directory) throws IOException {
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            database.stop();

            assertThatThrownBy(() -> Freehold.start(database.variables()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The tables cannot be migrated as DATABASE_MIGRATION_USER");
        }
    }
}
