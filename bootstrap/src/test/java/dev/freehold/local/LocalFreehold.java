package dev.freehold.local;

import dev.freehold.bootstrap.Freehold;
import dev.freehold.bootstrap.local.LocalRun;
import java.nio.file.Path;

/**
 * The main class of {@code ./mvnw}: the service with everything that it needs on a developer's machine. A test class,
 * so that it is not part of the product; the work is done in {@code bootstrap/local}.
 */
public final class LocalFreehold {
    private LocalFreehold() {}

    /** Starts the system in the repository of the working directory. */
    public static void main(String[] arguments) {
        LocalRun.start(Path.of(""), System.getenv(), Freehold::start);
    }
}
