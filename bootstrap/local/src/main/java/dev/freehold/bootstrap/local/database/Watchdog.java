package dev.freehold.bootstrap.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Stops another process if this one exits without doing so, even if it is killed.
 *
 * <p>A separate process that reads from a pipe which only this process holds: the pipe breaks when this process dies.
 */
final class Watchdog implements AutoCloseable {
    private static final String WAIT_FOR_A_WORD_OR_STOP_IT = "trap '' INT TERM HUP; read -r word || kill -INT \"$1\"";

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    static Watchdog watch(long processId) {
        return new Watchdog(shell(WAIT_FOR_A_WORD_OR_STOP_IT, processId));
    }

    /** Asks PostgreSQL for a fast shutdown (SIGINT). Java itself can only send SIGTERM, which waits for clients. */
    static void interrupt(long processId) throws InterruptedException {
        shell("kill -INT \"$1\"", processId).waitFor();
    }

    private static Process shell(String script, long processId) {
        try {
            return new ProcessBuilder("sh", "-c", script, "watchdog", Long.toString(processId))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends the watch without stopping the other process. */
    @Override
    public void close() throws IOException {
        try (var pipe = process.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
