package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs all of Freehold for a developer, and stops everything when it ends. */
public final class LocalRun {
    private LocalRun() {}

    /**
     * Starts the system and prints the address to open, or why it cannot start.
     *
     * @param folder a folder in the repository
     * @param environment variables that can set other ports, and how the API behaves
     * @param api starts the API
     */
    public static void start(Path folder, Map<String, String> environment, Api api) {
        try {
            Repository repository = Repository.containing(folder);
            repository.requireNode();
            Ports ports = Ports.of(environment);
            ports.requireFree();
            Map<String, String> passed = ShellVariables.passed(environment);
            ParentWatch.exitWithParent();
            StartedParts parts = new StartedParts();
            AtomicBoolean ready = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, ready.get()), "stop"));
            LocalSystem system = LocalSystem.start(
                    repository, repository.root().resolve(".local"), ports, parts, api, passed, Redirect.INHERIT);
            ready.set(true);
            System.out.println("Freehold is ready: open " + system.appUrl());
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void stop(StartedParts parts, boolean wasReady) {
        if (!wasReady) {
            // Interrupted while starting: errors of parts that lose their dependencies are only noise.
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        }
        parts.close();
    }
}
