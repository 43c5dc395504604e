package dev.freehold.bootstrap.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Stops another process when this one has gone without doing so, even if it was killed.
 *
 * <p>It is a process of its own, and waits for a word through a pipe that only this process holds.
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

    /** Asks PostgreSQL to stop without waiting for its clients; Java itself could only ask it to wait. */
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

    /** Says the word. */
    @Override
    public void close() throws IOException {
        try (var pipe = process.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
