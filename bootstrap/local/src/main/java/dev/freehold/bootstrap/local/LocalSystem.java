package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.database.DatabaseRoles;
import dev.freehold.bootstrap.local.database.LocalDatabase;
import dev.freehold.bootstrap.local.directory.CannotStart;
import dev.freehold.bootstrap.local.directory.LocalDirectory;
import dev.freehold.bootstrap.local.directory.LocalSecrets;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** All of Freehold while it runs: the database, the auth server with the app, and the API. */
public final class LocalSystem implements AutoCloseable {
    private final Ports ports;
    private final String secret;
    private final LocalDatabase database;
    private final StartedParts parts;

    private LocalSystem(Ports ports, String secret, LocalDatabase database, StartedParts parts) {
        this.ports = ports;
        this.secret = secret;
        this.database = database;
        this.parts = parts;
    }

    /**
     * Starts the system for a test, on unused ports.
     *
     * @param directory a folder for its data, which the test deletes
     * @param authLog a file for the errors of the auth server
     * @param api starts the API
     * @param apiSettings variables of the API to override
     * @throws CannotStart if a part does not start
     */
    public static LocalSystem startIn(Path directory, Path authLog, Api api, Map<String, String> apiSettings) {
        StartedParts parts = new StartedParts();
        try {
            return start(
                    Repository.containing(Path.of("")),
                    directory.toAbsolutePath(),
                    Ports.unused(),
                    parts,
                    api,
                    apiSettings,
                    Redirect.appendTo(authLog.toFile()));
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    /** Starts the database, then the auth server and the API in parallel. */
    static LocalSystem start(
            Repository repository,
            Path path,
            Ports ports,
            StartedParts parts,
            Api api,
            Map<String, String> apiSettings,
            Redirect authErrors) {
        LocalDirectory directory = parts.add(() -> LocalDirectory.acquire(path));
        String secret = LocalSecrets.readOrCreate(directory.file("secret"));
        LocalDatabase database = parts.add(() -> LocalDatabase.start(directory));
        LocalSystem system = new LocalSystem(ports, secret, database, parts);
        AuthServer auth = parts.add(() -> AuthServer.launch(repository, system.authServerSettings(), authErrors));
        parts.add(() -> startApi(api, system.apiSettings(apiSettings)));
        auth.awaitReady();
        return system;
    }

    private static AutoCloseable startApi(Api api, Map<String, String> settings) {
        try {
            return api.start(settings);
        } catch (RuntimeException failure) {
            throw new CannotStart("The API could not be started: " + failure.getMessage(), failure);
        }
    }

    private Map<String, String> authServerSettings() {
        return Map.of(
                "BETTER_AUTH_SECRET", secret,
                "AUTH_DATABASE_URL", authDatabaseUrl(),
                "JWT_ISSUER", appUrl().toString(),
                "JWT_AUDIENCE", apiUrl().toString(),
                "PORT", Integer.toString(ports.app()),
                "API_BASE_URL", apiUrl().toString());
    }

    private Map<String, String> apiSettings(Map<String, String> others) {
        DatabaseRoles roles = database.roles();
        Map<String, String> settings = new HashMap<>(Map.ofEntries(
                Map.entry("BETTER_AUTH_SECRET", secret),
                Map.entry("DATABASE_URL", database.jdbcUrl()),
                Map.entry("DATABASE_USER", roles.api().user()),
                Map.entry("DATABASE_PASSWORD", roles.api().password()),
                Map.entry("DATABASE_MIGRATION_USER", roles.owner().user()),
                Map.entry("DATABASE_MIGRATION_PASSWORD", roles.owner().password()),
                Map.entry("JWT_ISSUER", appUrl().toString()),
                Map.entry("JWT_AUDIENCE", apiUrl().toString()),
                Map.entry("CORS_ALLOWED_ORIGINS", appUrl().toString()),
                Map.entry("PORT", Integer.toString(ports.api())),
                Map.entry("MANAGEMENT_PORT", Integer.toString(ports.management()))));
        settings.putAll(others);
        return settings;
    }

    /** The URL of the app and of the auth server. */
    public URI appUrl() {
        return URI.create("http://localhost:" + ports.app());
    }

    /** The URL of the API. */
    public URI apiUrl() {
        return URI.create("http://localhost:" + ports.api());
    }

    /** The database URL for the auth server, login included. */
    public String authDatabaseUrl() {
        return database.authUrl();
    }

    /** The secret that signs tokens. */
    public String secret() {
        return secret;
    }

    @Override
    public void close() {
        parts.close();
    }
}
