package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The auth server: sign-up, sign-in and the app.
 *
 * <p>Its standard input is a pipe from this process; it exits when the pipe breaks.
 */
public final class AuthServer implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Process process;
    private final URI health;

    private AuthServer(Process process, URI health) {
        this.process = process;
        this.health = health;
    }

    /**
     * Starts the server for a test and waits until it is ready.
     *
     * @param settings environment variables, in addition to those of this process
     * @param log a file for what it prints
     * @throws CannotStart if it does not start
     */
    public static AuthServer start(Repository repository, Map<String, String> settings, Path log) {
        Redirect file = Redirect.appendTo(log.toFile());
        AuthServer server = launch(repository, settings, file, file);
        server.awaitReady();
        return server;
    }

    /**
     * Starts the server without waiting; only its errors are of interest.
     *
     * @param errors where they go
     */
    static AuthServer launch(Repository repository, Map<String, String> settings, Redirect errors) {
        return launch(repository, settings, Redirect.DISCARD, errors);
    }

    private static AuthServer launch(
            Repository repository, Map<String, String> settings, Redirect output, Redirect errors) {
        ProcessBuilder builder = new ProcessBuilder(
                        repository.node().toString(), "--import", "./scripts/exit-with-parent.mjs", "server/main.ts")
                .directory(repository.frontend().toFile())
                .redirectOutput(output)
                .redirectError(errors);
        // A list of secrets meant for another program would take precedence over the secret set here.
        builder.environment().remove("BETTER_AUTH_SECRETS");
        builder.environment().putAll(settings);
        try {
            return new AuthServer(
                    builder.start(), URI.create("http://localhost:%s/api/auth/ok".formatted(settings.get("PORT"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws CannotStart if it exits, or does not answer in time */
    void awaitReady() {
        Instant deadline = Instant.now().plus(TIMEOUT);
        // Directly: a proxy of this machine may not know that localhost is this machine.
        try (HttpClient client = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(1))
                .build()) {
            while (!answers(client, health)) {
                if (process.waitFor(25, TimeUnit.MILLISECONDS)) {
                    throw new CannotStart(
                            "The auth server exited with status %s before it was ready; see its output above."
                                    .formatted(process.exitValue()));
                }
                if (Instant.now().isAfter(deadline)) {
                    close();
                    throw new CannotStart(
                            "The auth server did not answer within %s seconds.".formatted(TIMEOUT.toSeconds()));
                }
            }
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new CannotStart("Freehold was stopped before it was ready.", stopped);
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        // Through its handle: the process itself would break the pipe, at which the server exits at once.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
