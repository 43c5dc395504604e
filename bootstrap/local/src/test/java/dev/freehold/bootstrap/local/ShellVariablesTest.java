package dev.freehold.bootstrap.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellVariablesTest {
    @Test
    void hold_where_they_say_how_the_api_behaves() {
        Map<String, String> variables = Map.of(
                "RATE_LIMIT_PER_MINUTE", "10",
                "CORS_ALLOWED_ORIGINS", "http://localhost:5173",
                "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318",
                "LOG_FORMAT", "json",
                "HOST", "127.0.0.1");

        assertThat(ShellVariables.passed(variables)).isEqualTo(variables);
    }

    @Test
    void do_not_tell_the_parts_where_to_find_each_other() {
        assertThat(ShellVariables.passed(Map.of(
                        "PORT", "80",
                        "DATABASE_URL", "jdbc:postgresql://elsewhere/freehold",
                        "BETTER_AUTH_SECRET", "of another program",
                        "JWT_ISSUER", "https://elsewhere.example")))
                .isEmpty();
    }

    @Test
    void are_unset_if_empty() {
        assertThat(ShellVariables.passed(Map.of("CORS_ALLOWED_ORIGINS", "", "HOST", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "no such name"})
    void cannot_make_localhost_lead_elsewhere(String host) {
        assertThatThrownBy(() -> ShellVariables.passed(Map.of("HOST", host)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("HOST must be localhost or unset: the app is opened at localhost.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "::1", "0.0.0.0"})
    void can_narrow_where_the_run_listens(String host) {
        assertThat(ShellVariables.passed(Map.of("HOST", host))).containsEntry("HOST", host);
    }
}
