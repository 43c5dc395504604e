package dev.freehold.bootstrap;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that an operator can set, read once.
 *
 * @param secret {@code BETTER_AUTH_SECRET}
 * @param secrets {@code BETTER_AUTH_SECRETS}
 * @param issuer who signs the tokens
 * @param audience whom the tokens are for
 * @param database where the tasks are
 * @param port of the API; 0 for any free one
 * @param managementPort for the operator; 0 for any free one
 * @param allowedOrigins whose pages may call the API
 * @param requestsPerMinute of one user; 0 for any number
 */
record Settings(
        Optional<String> secret,
        Optional<String> secrets,
        String issuer,
        String audience,
        Database database,
        int port,
        int managementPort,
        List<String> allowedOrigins,
        int requestsPerMinute) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@*\\s]+");

    /** A role of the database and its password. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + ", hidden]";
        }
    }

    /**
     * Where the tasks are.
     *
     * @param url of JDBC
     * @param api as whom the API connects
     * @param migration as whom the tables are made; nobody if that is done elsewhere
     */
    record Database(String url, Login api, Optional<Login> migration) {}

    /** @throws CannotStart if a variable is missing or cannot be understood; the message names it */
    static Settings read(Environment environment) {
        return new Settings(
                environment.optional("BETTER_AUTH_SECRET"),
                environment.optional("BETTER_AUTH_SECRETS"),
                environment.text("JWT_ISSUER", "http://localhost:3000", value -> !value.isBlank(), "not blank"),
                environment.text("JWT_AUDIENCE", "http://localhost:8080", value -> !value.isBlank(), "not blank"),
                database(environment),
                environment.number("PORT", 8080, 0, 65_535),
                environment.number("MANAGEMENT_PORT", 8081, 0, 65_535),
                origins(environment),
                environment.number("RATE_LIMIT_PER_MINUTE", 600, 0, 1_000_000));
    }

    private static Database database(Environment environment) {
        String url = environment.required("DATABASE_URL", "jdbc:postgresql://<host>:<port>/<database>");
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart("DATABASE_URL must be of the form jdbc:postgresql://<host>:<port>/<database>");
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
        return new Database(url, api, migration);
    }

    private static List<String> origins(Environment environment) {
        String origins = environment.text(
                "CORS_ALLOWED_ORIGINS",
                "http://localhost:3000",
                value -> Stream.of(value.split(",", -1)).allMatch(origin -> isOrigin(origin.strip())),
                "a comma-separated list of origins, such as https://app.example.com");
        return Stream.of(origins.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isOrigin(String text) {
        try {
            return ORIGIN.matcher(text).matches() && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }
}
