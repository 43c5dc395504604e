package dev.freehold.bootstrap.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a PostgreSQL server leaves its process id, and below it the data directory, for as long as it runs.
 *
 * @param path where the file is
 */
public record PostmasterFile(Path path) {

    /** The file of the server of that data directory. */
    public static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /** Whatever process has that id: ids are used again. */
    Optional<ProcessHandle> process() {
        try {
            return lines().stream().findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    /** The process, if it is the server that wrote the file. */
    public Optional<ProcessHandle> server() {
        List<String> lines = lines();
        return process()
                .filter(process -> lines.size() > 1
                        && Arrays.asList(process.info().arguments().orElse(new String[0]))
                                .contains(lines.get(1)));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException none) {
            return List.of();
        }
    }
}
