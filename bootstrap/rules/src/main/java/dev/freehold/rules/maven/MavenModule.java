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

    /** Whether there is anything to compile but tests, in whatever language. */
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
