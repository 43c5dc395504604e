package dev.freehold.local;

import dev.freehold.bootstrap.Freehold;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** All of Freehold, running: the database, the auth server with the app, and the API. */
public final class LocalSystem implements AutoCloseable {
    private final Ports ports;
    private final String secret;
    private final LocalDatabase database;
    private final StartedParts parts;
    private final Map<String, String> moreApiSettings;

    private LocalSystem(
            Ports ports, String secret, LocalDatabase database, StartedParts parts, Map<String, String> apiSettings) {
        this.ports = ports;
        this.moreApiSettings = apiSettings;
        this.secret = secret;
        this.database = database;
        this.parts = parts;
    }

    /**
     * Starts one for a test, on ports that nobody uses.
     *
     * @param directory a folder for its data, which is the test's to throw away
     * @param apiSettings variables of the API that are to differ from the usual
     */
    public static LocalSystem startIn(Path directory, Map<String, String> apiSettings) {
        StartedParts parts = new StartedParts();
        try {
            return start(
                    Repository.around(Path.of("")), directory.toAbsolutePath(), Ports.unused(), parts, apiSettings);
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    /** Starts part after part, each when the one before is ready. */
    static LocalSystem start(
            Repository repository, Path path, Ports ports, StartedParts parts, Map<String, String> apiSettings) {
        LocalDirectory directory = parts.add(() -> LocalDirectory.take(path));
        String secret = KeptSecret.in(directory.file("secret"));
        LocalDatabase database = parts.add(() -> LocalDatabase.start(directory));
        LocalSystem system = new LocalSystem(ports, secret, database, parts, apiSettings);
        parts.add(() -> AuthServer.start(repository, system.authServerSettings()));
        parts.add(system::startApi);
        return system;
    }

    private ConfigurableApplicationContext startApi() {
        try {
            return Freehold.start(apiSettings());
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

    private Map<String, String> apiSettings() {
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
        settings.putAll(moreApiSettings);
        return settings;
    }

    /** Where to open the app. The auth server is there too. */
    public URI appUrl() {
        return URI.create("http://localhost:" + ports.app());
    }

    /** Where the API is. */
    public URI apiUrl() {
        return URI.create("http://localhost:" + ports.api());
    }

    /** The database as the auth server sees it, login and all. */
    public String authDatabaseUrl() {
        return database.authUrl();
    }

    /** What tokens are signed with. */
    public String secret() {
        return secret;
    }

    @Override
    public void close() {
        parts.close();
    }
}
