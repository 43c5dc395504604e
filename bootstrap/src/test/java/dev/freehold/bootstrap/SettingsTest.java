package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.bootstrap.settings.Environment;
import dev.freehold.bootstrap.settings.Settings;
import dev.freehold.bootstrap.settings.SettingsReader;
import java.util.HashMap;
import java.util.List;
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
        return new SettingsReader(new Environment(variables)).read();
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
    void can_be_set_with_every_variable_of_the_contract() {
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
    void name_a_missing_variable(String name) {
        variables.remove(name);

        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageStartingWith(name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD"})
    void treat_an_empty_variable_as_missing(String name) {
        variables.put(name, "");

        assertThatThrownBy(this::read).hasMessageStartingWith(name + " is missing");
    }

    @Test
    void require_the_password_of_the_migration_role() {
        variables.put("DATABASE_MIGRATION_USER", "freehold_owner");

        assertThatThrownBy(this::read).hasMessageStartingWith("DATABASE_MIGRATION_PASSWORD is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, postgresql://db.example/freehold",
        "DATABASE_URL, jdbc:postgresql://db:54x2/freehold?password=hunter2",
        "DATABASE_URL, jdbc:postgresql://db:99999/freehold",
        "DATABASE_URL, jdbc:postgresql://ada:hunter2@db/freehold",
        "DATABASE_URL, jdbc:postgresql://db/freehold?user=ada",
        "DATABASE_URL, jdbc:postgresql://db/freehold?ssl=true&password=hunter2",
        "HOST, 203.0.113.7",
        "HOST, no such name",
        "LOG_FORMAT, xml",
        "OTEL_EXPORTER_OTLP_ENDPOINT, collector:4318",
        "OTEL_EXPORTER_OTLP_ENDPOINT, grpc://collector:4317",
        "OTEL_EXPORTER_OTLP_ENDPOINT, http://ada:hunter2@collector:4318",
        "OTEL_EXPORTER_OTLP_ENDPOINT, http://collector:4318?token=hunter2",
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
        "CORS_ALLOWED_ORIGINS, https://A.example",
        "CORS_ALLOWED_ORIGINS, https://a.example:443",
        "CORS_ALLOWED_ORIGINS, http://a.example:",
        "CORS_ALLOWED_ORIGINS, 'http://a.example,ftp://b.example'"
    })
    void name_a_malformed_variable(String name, String value) {
        variables.put(name, value);

        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageStartingWith(name + " must be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/freehold",
                "jdbc:postgresql://db:5432/freehold?ssl=true&options=-c%20a=b",
                "jdbc:postgresql://10.0.0.1,db-2.example:5433/freehold?targetServerType=primary",
                "jdbc:postgresql://[::1]:5432/freehold"
            })
    void accept_any_url_of_the_driver(String url) {
        variables.put("DATABASE_URL", url);

        assertThat(read().database().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "https://a.example:80, http://[::1]:443", "http://a.example"})
    void accept_origins_as_browsers_send_them(String origins) {
        variables.put("CORS_ALLOWED_ORIGINS", origins);

        assertThat(read().allowedOrigins()).isEqualTo(List.of(origins.split(", ")));
    }

    /** A variable in ISO 8859-1, or one in UTF-8 where the locale is C. */
    @ParameterizedTest
    @ValueSource(strings = {"BETTER_AUTH_SECRET", "DATABASE_PASSWORD", "JWT_ISSUER"})
    void name_a_variable_that_the_jvm_could_not_read(String name) {
        variables.put(name, "a secret that is long enough, s\uFFFD\uFFFDrely");

        assertThatThrownBy(this::read)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " has characters that cannot be read");
    }

    @Test
    void require_two_different_ports() {
        variables.putAll(Map.of("PORT", "9000", "MANAGEMENT_PORT", "9000"));

        assertThatThrownBy(this::read)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("MANAGEMENT_PORT must differ");
    }

    @Test
    void accept_two_free_ports() {
        variables.putAll(Map.of("PORT", "0", "MANAGEMENT_PORT", "0"));

        assertThat(read().port()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "localhost, 127.0.0.1", "0.0.0.0, 0.0.0.0"})
    void accept_an_address_of_the_machine(String host, String address) {
        variables.put("HOST", host);

        assertThat(read().host()).contains(address);
    }

    @Test
    void never_show_a_secret() {
        variables.putAll(Map.of(
                "BETTER_AUTH_SECRETS", "2:hush that is a secret of thirty-two bytes,1:hush that is another of them all",
                "DATABASE_URL", "jdbc:postgresql://db/freehold?ssl=true&sslpassword=hush-key",
                "DATABASE_MIGRATION_USER", "freehold_owner",
                "DATABASE_MIGRATION_PASSWORD", "hush-owner"));
        variables.put("BETTER_AUTH_SECRET", "hush that is a secret of thirty-two bytes");
        Environment environment = new Environment(variables);

        assertThat(environment.toString()).contains("DATABASE_PASSWORD").doesNotContain("hush");
        assertThat(read().toString()).contains("db/freehold").doesNotContain("hush");
        assertThat(read().database().toString()).doesNotContain("hush");
    }

    @Test
    void mask_every_secret_in_a_text() {
        variables.putAll(Map.of(
                "BETTER_AUTH_SECRETS", "2:first-hush, 1:second-hush",
                "DATABASE_URL", "jdbc:postgresql://db/freehold?sslpassword=key-hush&ssl=true"));

        assertThat(read().masked("a secret that is long enough, surely: first-hush second-hush hush-api" + " key-hush"))
                .doesNotContain("hush", "long enough");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://a/freehold, jdbc:postgresql://a/freehold",
        "'jdbc:postgresql://a,b/freehold', 'jdbc:postgresql://a,b/freehold?targetServerType=primary&hostRecheckSeconds=1'",
        "'jdbc:postgresql://a,b/f?ssl=true', 'jdbc:postgresql://a,b/f?ssl=true&targetServerType=primary&hostRecheckSeconds=1'",
        "'jdbc:postgresql://a,b/f?targetServerType=any', 'jdbc:postgresql://a,b/f?targetServerType=any'",
        "'jdbc:postgresql://a/f?x=1,2', 'jdbc:postgresql://a/f?x=1,2'"
    })
    void of_several_hosts_the_one_that_takes_writes_is_wanted(String url, String used) {
        variables.put("DATABASE_URL", url);

        assertThat(read().database().url()).isEqualTo(used);
    }
}
