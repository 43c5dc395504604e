package dev.freehold.local;

import java.nio.file.Path;

/** Starts all of Freehold for one developer, and leaves nothing running when it ends. */
public final class LocalFreehold {
    private LocalFreehold() {}

    /** Starts it in the repository of the working directory, and says where to open it. */
    public static void main(String[] arguments) {
        try {
            Repository repository = Repository.around(Path.of(""));
            repository.requireNode();
            Ports ports = Ports.of(System.getenv());
            ports.requireFree();
            ParentWatch.endWithParent();
            StartedParts parts = new StartedParts();
            Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
            LocalSystem system = LocalSystem.start(repository, repository.root().resolve(".local"), ports, parts);
            System.out.println("Freehold is ready: open " + system.appUrl());
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }
}
