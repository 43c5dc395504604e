package dev.freehold.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
 * @param host the address to listen on; all of the machine's if there is none
 * @param port of the API; 0 for any free one
 * @param managementPort for the operator; 0 for any free one
 * @param logFormat for people or for machines
 * @param allowedOrigins whose pages may call the API
 * @param requestsPerMinute of one user; 0 for any number
 */
record Settings(
        Optional<String> secret,
        Optional<String> secrets,
        String issuer,
        String audience,
        Database database,
        Optional<String> host,
        int port,
        int managementPort,
        LogFormat logFormat,
        List<String> allowedOrigins,
        int requestsPerMinute) {
    private static final Pattern PASSWORD_IN_URL =
            Pattern.compile("[?&][^=&]*pass[^=&]*=([^&]*)", Pattern.CASE_INSENSITIVE);

    /** How the log is written. */
    enum LogFormat {
        TEXT,
        JSON
    }

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
    record Database(String url, Login api, Optional<Login> migration) {
        @Override
        public String toString() {
            return "Database[" + url.replaceFirst("\\?.*", "?hidden") + ", " + api + "]";
        }
    }

    /** That text with nothing secret left in it. */
    String masked(String text) {
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

    /** Without the secrets, which a log or a stack trace might show. */
    @Override
    public String toString() {
        return "Settings[issuer=%s, audience=%s, %s, port=%s, managementPort=%s]"
                .formatted(issuer, audience, database, port, managementPort);
    }
}
