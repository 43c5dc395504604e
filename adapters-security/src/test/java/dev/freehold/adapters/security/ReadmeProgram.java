package dev.freehold.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A back end that is a program of its own: the token is its argument, and it prints the user or fails.
 *
 * @param folder where it runs
 * @param command what starts it
 */
record ReadmeProgram(Path folder, List<String> command) implements ReadmeBackend {
    @Override
    public Optional<String> userId(String secret, String token) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(token)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile());
        builder.environment().put("BETTER_AUTH_SECRET", secret);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    }

    /** What the last command printed. */
    static String said(Path folder) {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is such a program, and it succeeds. */
    static boolean runs(Path folder, List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("said").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
