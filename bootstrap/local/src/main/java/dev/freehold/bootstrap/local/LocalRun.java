package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A run of all of Freehold for one developer, which leaves nothing running when it ends. */
public final class LocalRun {
    private LocalRun() {}

    /**
     * Starts it in the repository around that folder, and says where to open it, or why it cannot be started.
     *
     * @param folder where it was asked for
     * @param environment variables that may name other ports
     * @param api how the API is started
     */
    public static void start(Path folder, Map<String, String> environment, Api api) {
        try {
            Repository repository = Repository.containing(folder);
            repository.requireNode();
            Ports ports = Ports.of(environment);
            ports.requireFree();
            ParentWatch.exitWithParent();
            StartedParts parts = new StartedParts();
            AtomicBoolean ready = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, ready.get()), "stop"));
            LocalSystem system =
                    LocalSystem.start(repository, repository.root().resolve(".local"), ports, parts, api, Map.of());
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
