package dev.freehold.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

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
            AtomicBoolean ready = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, ready.get()), "stop"));
            LocalSystem system =
                    LocalSystem.start(repository, repository.root().resolve(".local"), ports, parts, Map.of());
            ready.set(true);
            System.out.println("Freehold is ready: open " + system.appUrl());
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void stop(StartedParts parts, boolean wasReady) {
        if (!wasReady) {
            // Whoever ends it while it starts need not hear how parts fail whose others are going away.
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        }
        parts.close();
    }
}
