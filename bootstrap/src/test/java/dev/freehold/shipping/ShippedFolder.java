package dev.freehold.shipping;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;

/** The folder that the build leaves to copy to a server. */
final class ShippedFolder {
    /** Beside the jar of this build. */
    static final Path PATH = Path.of("target", "freehold").toAbsolutePath();

    private static final Path NODE = Path.of("..", "frontend", "node_modules", "node", "bin")
            .toAbsolutePath()
            .normalize();

    private ShippedFolder() {}

    /** The programs that the folder needs: the JDK that runs the tests, and the Node.js that the front end pins. */
    static Map<String, String> programs() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", NODE + ":" + System.getenv("PATH"));
    }

    /** Starts a program of the folder, wherever that is, with these variables alone; what it prints goes to a file. */
    static Process start(Path folder, String program, Map<String, String> variables, Path log) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        folder.resolve("bin").resolve(program).toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        command.environment().clear();
        command.environment().putAll(programs());
        command.environment().putAll(variables);
        return command.start();
    }
}
