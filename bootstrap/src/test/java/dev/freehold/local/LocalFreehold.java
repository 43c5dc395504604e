package dev.freehold.local;

import dev.freehold.bootstrap.Freehold;
import dev.freehold.bootstrap.local.LocalRun;
import java.nio.file.Path;

/**
 * What {@code ./mvnw} starts: the service, with all that it needs on a laptop around it. Among the tests, so that nothing of
 * that is in the product; what it does is in {@code bootstrap/local}.
 */
public final class LocalFreehold {
    private LocalFreehold() {}

    /** Starts it in the repository of the working directory. */
    public static void main(String[] arguments) {
        LocalRun.start(Path.of(""), System.getenv(), Freehold::start);
    }
}
