package dev.freehold.bootstrap.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that an operator can configure.
 *
 * @param secret {@code BETTER_AUTH_SECRET}
 * @param secrets {@code BETTER_AUTH_SECRETS}
 * @param issuer the issuer of accepted tokens
 * @param audience the audience of accepted tokens
 * @param database the database of the tasks
 * @param host the address to listen on; all addresses if empty
 * @param port the port of the API; 0 for any free port
 * @param managementPort the port of health and metrics; 0 for any free port
 * @param logFormat text for people, JSON for machines
 * @param traces where traces are sent by OTLP over HTTP; empty to send none
 * @param allowedOrigins the origins that may call the API (CORS)
 * @param requestsPerMinute the rate limit per user; 0 for no limit
 */
public record Settings(
        Optional<String> secret,
        Optional<String> secrets,
        String issuer,
        String audience,
        Database database,
        Optional<String> host,
        int port,
        int managementPort,
        LogFormat logFormat,
        Optional<URI> traces,
        List<String> allowedOrigins,
        int requestsPerMinute) {
    private static final Pattern PASSWORD_IN_URL =
            Pattern.compile("[?&][^=&]*pass[^=&]*=([^&]*)", Pattern.CASE_INSENSITIVE);

    /** The format of the log. */
    public enum LogFormat {
        /** Lines for people. */
        TEXT,
        /** One JSON object a line. */
        JSON
    }

    /**
     * A database role and its password.
     *
     * @param user the name of the role
     * @param password its password, which is never printed
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + ", hidden]";
        }
    }

    /**
     * The database of the tasks.
     *
     * @param url the JDBC URL
     * @param api the role that the API connects as
     * @param migration the role that migrates the tables; empty if that is done elsewhere
     */
    public record Database(String url, Login api, Optional<Login> migration) {
        @Override
        public String toString() {
            return "Database[" + url.replaceFirst("\\?.*", "?hidden") + ", " + api + "]";
        }
    }

    /** Replaces every secret in the text. */
    public String masked(String text) {
        String masked = text;
        for (String hidden : hidden().filter(part -> !part.isEmpty()).toList()) {
            masked = masked.replace(hidden, "(hidden)");
        }
        return masked;
    }

    private Stream<String> hidden() {
        Stream<String> versions = secrets.stream()
                .flatMap(all -> Stream.of(all.split(",", -1)))
                .map(entry -> entry.substring(entry.indexOf(':') + 1).strip());
        Stream<String> inUrl =
                PASSWORD_IN_URL.matcher(database.url).results().map((MatchResult found) -> found.group(1));
        return Stream.of(
                        secret.stream(),
                        versions,
                        Stream.of(database.api.password),
                        database.migration.map(Login::password).stream(),
                        inUrl)
                .flatMap(parts -> parts);
    }

    /** Leaves out the secrets, which could otherwise end up in a log. */
    @Override
    public String toString() {
        return "Settings[issuer=%s, audience=%s, %s, port=%s, managementPort=%s]"
                .formatted(issuer, audience, database, port, managementPort);
    }
}
