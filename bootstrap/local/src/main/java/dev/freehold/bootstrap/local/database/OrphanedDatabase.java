package dev.freehold.bootstrap.local.database;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A database server left running by an earlier run that was killed. It holds the data directory, so a new server
 * could not start.
 */
final class OrphanedDatabase {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private OrphanedDatabase() {}

    /** Stops the server of the data directory, if one is running. Only call this if nobody else uses it. */
    static void stop(Path data) {
        PostmasterFile file = PostmasterFile.in(data);
        try {
            if (file.server().isPresent()) {
                stop(file);
            }
            if (file.process().isPresent()) {
                // Another program has this process id by now. PostgreSQL would take it for a server and refuse to
                // start.
                Files.delete(file.path());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Freehold was stopped before it was ready.", stopped);
        }
    }

    private static void stop(PostmasterFile file) throws InterruptedException {
        long id = file.server().map(ProcessHandle::pid).orElseThrow();
        Watchdog.interrupt(id);
        Instant deadline = Instant.now().plus(TIMEOUT);
        while (file.server().isPresent()) {
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart("A database from an earlier run does not stop: end process %s.".formatted(id));
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }
}
