package dev.freehold.bootstrap.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a running PostgreSQL server records its process id and data directory.
 *
 * @param path the file
 */
public record PostmasterFile(Path path) {

    /** The file in a data directory. */
    public static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    /** The process that has this id now; ids are reused, so it need not be the server. */
    Optional<ProcessHandle> process() {
        try {
            return lines().stream().findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    /** The server that wrote the file, if it is running. */
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
