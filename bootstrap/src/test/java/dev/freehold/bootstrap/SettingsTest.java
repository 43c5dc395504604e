package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Map<String, String> variables = new HashMap<>(Map.of(
            "DATABASE_URL", "jdbc:postgresql://db.example/freehold",
            "DATABASE_USER", "freehold_api",
            "DATABASE_PASSWORD", "hush-api",
            "BETTER_AUTH_SECRET", "a secret that is long enough, surely"));

    private Settings read() {
        return Settings.read(new Environment(variables));
    }

    @Test
    void have_the_defaults_of_the_contract() {
        Settings settings = read();

        assertThat(settings.issuer()).isEqualTo("http://localhost:3000");
        assertThat(settings.audience()).isEqualTo("http://localhost:8080");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(8081);
        assertThat(settings.allowedOrigins()).containsExactly("http://localhost:3000");
        assertThat(settings.requestsPerMinute()).isEqualTo(600);
        assertThat(settings.database().migration()).isEmpty();
    }

    @Test
    void are_read_from_every_variable_of_the_contract() {
        variables.putAll(Map.of(
                "BETTER_AUTH_SECRETS", "2:another secret that is long enough too",
                "JWT_ISSUER", "https://auth.example",
                "JWT_AUDIENCE", "https://api.example",
                "DATABASE_MIGRATION_USER", "freehold_owner",
                "DATABASE_MIGRATION_PASSWORD", "hush-owner",
                "PORT", "80",
                "MANAGEMENT_PORT", "0",
                "CORS_ALLOWED_ORIGINS", "https://app.example, http://localhost:5173",
                "RATE_LIMIT_PER_MINUTE", "0"));

        Settings settings = read();

        assertThat(settings.secrets()).contains("2:another secret that is long enough too");
        assertThat(settings.issuer()).isEqualTo("https://auth.example");
        assertThat(settings.audience()).isEqualTo("https://api.example");
        assertThat(settings.database().migration()).contains(new Settings.Login("freehold_owner", "hush-owner"));
        assertThat(settings.port()).isEqualTo(80);
        assertThat(settings.managementPort()).isZero();
        assertThat(settings.allowedOrigins()).containsExactly("https://app.example", "http://localhost:5173");
        assertThat(settings.requestsPerMinute()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD"})
    void name_the_variable_that_is_missing(String name) {
        variables.remove(name);

        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageStartingWith(name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD"})
    void take_a_variable_that_is_set_to_nothing_for_missing(String name) {
        variables.put(name, "");

        assertThatThrownBy(this::read).hasMessageStartingWith(name + " is missing");
    }

    @Test
    void want_the_password_of_the_role_that_migrates() {
        variables.put("DATABASE_MIGRATION_USER", "freehold_owner");

        assertThatThrownBy(this::read).hasMessageStartingWith("DATABASE_MIGRATION_PASSWORD is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, postgresql://db.example/freehold",
        "PORT, 65536",
        "PORT, -1",
        "PORT, http",
        "PORT, ' 80'",
        "MANAGEMENT_PORT, 99999999999",
        "RATE_LIMIT_PER_MINUTE, many",
        "RATE_LIMIT_PER_MINUTE, -5",
        "JWT_ISSUER, ' '",
        "JWT_AUDIENCE, ' '",
        "CORS_ALLOWED_ORIGINS, *",
        "CORS_ALLOWED_ORIGINS, localhost:3000",
        "CORS_ALLOWED_ORIGINS, 'http://a.example,'",
        "CORS_ALLOWED_ORIGINS, http://a.example/",
        "CORS_ALLOWED_ORIGINS, 'http://a.example,ftp://b.example'"
    })
    void name_the_variable_that_cannot_be_understood(String name, String value) {
        variables.put(name, value);

        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageStartingWith(name + " must be");
    }

    @Test
    void never_show_a_password() {
        assertThat(read().database().toString()).doesNotContain("hush");
    }
}
