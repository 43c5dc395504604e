package dev.freehold.bootstrap;

import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.bootstrap.settings.Environment;
import dev.freehold.bootstrap.settings.Settings;
import dev.freehold.bootstrap.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The main class of the service. */
public final class Freehold {

    private Freehold() {}

    /**
     * Starts the service from the environment variables, or, with the one argument {@code migrate} or {@code distribute},
     * migrates the tables or spreads them over the nodes of a distributed PostgreSQL, and returns. If it cannot, prints the
     * reason in one line.
     */
    public static void main(String[] args) {
        FrameworkSettings.dropSystemProperties();
        try {
            switch (args.length == 1 ? args[0] : "") {
                case "migrate" -> setUp(DatabaseSetup::migrate);
                case "distribute" -> setUp(DatabaseSetup::distribute);
                default -> start(System.getenv());
            }
        } catch (CannotStart refused) {
            System.err.println(RefusedStart.line(refused, System.getenv()));
            System.exit(1);
        }
    }

    /**
     * Starts the service with the given variables.
     *
     * @param variables the configuration variables of the contract, by name
     * @return the running service, which stops when closed
     * @throws CannotStart if it cannot start
     */
    public static ConfigurableApplicationContext start(Map<String, String> variables) {
        return start(variables, Overrides.none());
    }

    /** Inside Spring, which configures the log. */
    private static void setUp(Consumer<Settings.Database> work) {
        Settings settings = new SettingsReader(new Environment(System.getenv())).read();
        new SpringApplicationBuilder(Object.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> work.accept(settings.database()))
                .run(FrameworkSettings.of(settings))
                .close();
    }

    static ConfigurableApplicationContext start(Map<String, String> variables, Overrides overrides) {
        Settings settings = new SettingsReader(new Environment(variables)).read();
        requireTemporaryFiles();
        Service service = new Service(settings, overrides);
        try {
            return new SpringApplicationBuilder(FrameworkParts.class)
                    .web(WebApplicationType.SERVLET)
                    .initializers(service)
                    .run(FrameworkSettings.of(settings));
        } catch (RuntimeException failure) {
            service.close();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof CannotStart refused) {
                    throw new CannotStart(settings.masked(String.valueOf(refused.getMessage())), refused);
                }
                if (cause instanceof PortInUseException taken) {
                    throw new CannotStart(
                            "Port %s is in use: set PORT and MANAGEMENT_PORT to free ones".formatted(taken.getPort()),
                            failure);
                }
            }
            throw failure;
        }
    }

    /** The web server keeps its work there, and would fail after the tables were migrated. */
    private static void requireTemporaryFiles() {
        try {
            Files.delete(Files.createTempFile("freehold", null));
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "No file can be written to %s, where temporary files belong: make it writable, or name another directory"
                                    .formatted(System.getProperty("java.io.tmpdir"))
                            + " with -Djava.io.tmpdir in JDK_JAVA_OPTIONS",
                    unwritable);
        }
    }
}
