package dev.freehold.rules.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of the reactor.
 *
 * @param folder where its pom lies
 * @param artifact its artifact id
 * @param dependencies what it names
 */
public record MavenModule(Path folder, String artifact, List<MavenDependency> dependencies) {
    /** Keeps a copy. */
    public MavenModule {
        dependencies = List.copyOf(dependencies);
    }

    /** Where its classes are, once they are compiled. */
    public Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    /** Whether there is anything to compile but tests. */
    public boolean hasCode() {
        return Files.isDirectory(folder.resolve("src").resolve("main").resolve("java"));
    }
}
