package dev.freehold.bootstrap.settings;

import dev.freehold.bootstrap.settings.Settings.Database;
import dev.freehold.bootstrap.settings.Settings.LogFormat;
import dev.freehold.bootstrap.settings.Settings.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Reads the settings from environment variables and rejects malformed ones.
 *
 * @param environment the variables
 */
public record SettingsReader(Environment environment) {
    /**
     * The driver logs URLs that it cannot parse, so it only gets well-formed ones. It would treat a user before the
     * host as part of the host name, which appears in messages.
     */
    private static final Pattern DATABASE_URL =
            Pattern.compile("jdbc:postgresql://HOST(,HOST)*/[^?@]*(\\?([^%]|%[0-9A-Fa-f]{2})*)?"
                    .replace("HOST", "([^/?#@,:\\s]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?"));

    /** Which would say the same as other variables. */
    private static final Pattern LOGIN_IN_URL = Pattern.compile("[?&](user|password)=");

    private static final Pattern ENDPOINT = Pattern.compile("https?://[^/?#@\\s]+(/[^?#@\\s]*)?");

    /**
     * Reads all settings, and applies the defaults of the contract.
     *
     * @throws CannotStart if a variable is missing or malformed; the message names it
     */
    public Settings read() {
        Settings settings = new Settings(
                environment.optional("BETTER_AUTH_SECRET"),
                environment.optional("BETTER_AUTH_SECRETS"),
                environment.text("JWT_ISSUER", "http://localhost:3000", value -> !value.isBlank(), "not blank"),
                environment.text("JWT_AUDIENCE", "http://localhost:8080", value -> !value.isBlank(), "not blank"),
                database(),
                environment.optional("HOST").map(SettingsReader::address),
                environment.number("PORT", 8080, 0, 65_535),
                environment.number("MANAGEMENT_PORT", 8081, 0, 65_535),
                logFormat(),
                environment.optional("OTEL_EXPORTER_OTLP_ENDPOINT").map(SettingsReader::endpoint),
                Origins.of(environment),
                environment.number("RATE_LIMIT_PER_MINUTE", 600, 0, 1_000_000));
        if (settings.port() != 0 && settings.port() == settings.managementPort()) {
            // Spring Boot would then serve health and metrics to everyone, on the API's port.
            throw new CannotStart("MANAGEMENT_PORT must differ from PORT");
        }
        return settings;
    }

    private Database database() {
        String url = environment.required("DATABASE_URL", "jdbc:postgresql://<host>:<port>/<database>");
        if (!DATABASE_URL.matcher(url).matches() || !isUnderstoodByTheDriver(url)) {
            throw new CannotStart(
                    "DATABASE_URL must be of the form jdbc:postgresql://<host>:<port>/<database>, without a user");
        }
        if (LOGIN_IN_URL.matcher(url).find()) {
            throw new CannotStart(
                    "DATABASE_URL must be without user and password: these are DATABASE_USER and DATABASE_PASSWORD");
        }
        Login api = new Login(
                environment.required("DATABASE_USER", "the role that the API connects as"),
                environment.required("DATABASE_PASSWORD", "the password of DATABASE_USER"));
        Optional<Login> migration = environment
                .optional("DATABASE_MIGRATION_USER")
                .map(user -> new Login(
                        user,
                        environment.required(
                                "DATABASE_MIGRATION_PASSWORD", "the password of DATABASE_MIGRATION_USER")));
        return new Database(toPrimary(url), api, migration);
    }

    /** Of several hosts, the one that takes writes. By default, the driver would ask the others again after 10 s only. */
    private static String toPrimary(String url) {
        int query = url.indexOf('?');
        String hosts = query < 0 ? url : url.substring(0, query);
        if (!hosts.contains(",") || url.contains("targetServerType=")) {
            return url;
        }
        return url + (query < 0 ? "?" : "&") + "targetServerType=primary&hostRecheckSeconds=1";
    }

    private static boolean isUnderstoodByTheDriver(String url) {
        try {
            new PGSimpleDataSource().setUrl(url);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String address(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address.getHostAddress();
            }
        } catch (IOException unknown) {
            // rejected below
        }
        throw new CannotStart("HOST must be an address of this machine");
    }

    private LogFormat logFormat() {
        String format = environment.text(
                "LOG_FORMAT", "text", value -> value.equals("text") || value.equals("json"), "text or json");
        return format.equals("json") ? LogFormat.JSON : LogFormat.TEXT;
    }

    private static URI endpoint(String url) {
        try {
            URI endpoint = URI.create(url);
            if (ENDPOINT.matcher(url).matches() && endpoint.getHost() != null) {
                return endpoint;
            }
        } catch (IllegalArgumentException notAUri) {
            // rejected below
        }
        throw new CannotStart(
                "OTEL_EXPORTER_OTLP_ENDPOINT must be of the form http://<host>:<port>, without a user; it is called by"
                        + " OTLP over HTTP");
    }
}
