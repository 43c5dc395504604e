package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.Link;
import dev.freehold.fixture.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The network breaks in the middle of a login. */
class HungLoginsIT {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** It is well again before that login has failed. */
    @Test
    void the_api_is_ready_again_without_waiting_for_a_login_that_will_never_end(@TempDir Path directory)
            throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                Link link = Link.to(database)) {
            Map<String, String> variables = database.variables();
            variables.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(link.port()));
            try (ConfigurableApplicationContext service = Freehold.start(variables)) {
                Client ada = Client.of(service, "ada");
                link.becomes(Link.State.GREETS);
                // So that the pool has to log in anew.
                database.root("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'freehold_api'");
                within(() -> readiness(ada) == 503);
                assertThat(ada.create("meanwhile").statusCode()).isEqualTo(503);
                link.becomes(Link.State.PASSES);
                within(() -> readiness(ada) == 200 && ada.create("after").statusCode() == 201);
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_start_is_given_up_with_a_clear_message(@TempDir Path directory) throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                Link link = Link.to(database)) {
            Map<String, String> variables = database.variables();
            variables.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(link.port()));
            link.becomes(Link.State.GREETS);

            assertThatThrownBy(() -> Freehold.start(variables))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The tables cannot be migrated as DATABASE_MIGRATION_USER");
        }
    }

    private static int readiness(Client client) {
        return client.operator("/actuator/health/readiness").statusCode();
    }

    private static void within(BooleanSupplier condition) {
        Instant start = Instant.now();
        Eventually.holds(condition);
        assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT);
    }
}
