package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The repository that Freehold is started from.
 *
 * @param root its root folder
 */
public record Repository(Path root) {

    /** The repository that contains the folder. */
    public static Repository containing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("frontend/package.json")))
                .findFirst()
                .map(Repository::new)
                .orElseThrow(() -> new CannotStart(
                        "Start Freehold from its repository: " + folder.toAbsolutePath() + " is not inside it."));
    }

    /** The folder of the front end and the auth server. */
    public Path frontend() {
        return root.resolve("frontend");
    }

    /** The Node.js version that the front end pins. */
    Path node() {
        return frontend().resolve("node_modules/.bin/node");
    }

    /** @throws CannotStart if the front end is not installed */
    void requireNode() {
        if (!Files.isExecutable(node())) {
            throw new CannotStart("frontend/node_modules has no Node.js: run ./mvnw, which installs it.");
        }
    }
}
