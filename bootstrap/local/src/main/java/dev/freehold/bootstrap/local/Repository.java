package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The working copy that Freehold is started from.
 *
 * @param root its top folder
 */
public record Repository(Path root) {

    /** The working copy that a folder lies in. */
    public static Repository containing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("frontend/package.json")))
                .findFirst()
                .map(Repository::new)
                .orElseThrow(() -> new CannotStart(
                        "Freehold is started from its repository, and " + folder.toAbsolutePath() + " is not in it."));
    }

    /** Where the front end and its server lie. */
    public Path frontend() {
        return root.resolve("frontend");
    }

    /** The Node.js that the front end pins, whatever the machine has. */
    Path node() {
        return frontend().resolve("node_modules/.bin/node");
    }

    /** @throws CannotStart if the front end was not installed */
    void requireNode() {
        if (!Files.isExecutable(node())) {
            throw new CannotStart("frontend/node_modules holds no Node.js: start ./mvnw, which puts it there.");
        }
    }
}
