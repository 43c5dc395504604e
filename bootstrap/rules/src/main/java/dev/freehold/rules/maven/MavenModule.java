package dev.freehold.rules.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of the reactor.
 *
 * @param folder the folder of its pom
 * @param artifact its artifact id
 * @param dependencies its dependencies
 */
public record MavenModule(Path folder, String artifact, List<MavenDependency> dependencies) {
    /** Copies the list. */
    public MavenModule {
        dependencies = List.copyOf(dependencies);
    }

    /** The folder of its compiled classes. */
    public Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    /** Whether it has production code, in any language. */
    public boolean hasCode() {
        Path main = folder.resolve("src").resolve("main");
        if (!Files.isDirectory(main)) {
            return false;
        }
        try (Stream<Path> kinds = Files.list(main)) {
            return kinds.anyMatch(kind -> !kind.endsWith("resources"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
