package dev.freehold.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.freehold.documents.Documents;
import dev.freehold.rules.maven.MavenModule;
import dev.freehold.rules.maven.Reactor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The compiled classes of the service from all modules of the reactor, without generated code. */
final class Product {
    static final String BOOTSTRAP = "freehold-bootstrap";

    /** The rules themselves, which are not part of the service and are used only by its tests. */
    static final Set<String> NOT_RULED = Set.of("freehold-rules");

    static final Reactor REACTOR = Reactor.in(Documents.REPOSITORY);

    private static final Pattern GENERATED = Pattern.compile(".*/generated/.*");

    private Product() {}

    /** Imported once, when somebody first looks into them: that takes seconds. */
    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /** Their names, for whom those are enough. */
    static List<String> names() {
        return folders().flatMap(Product::namesIn).toList();
    }

    private static Stream<Path> folders() {
        return REACTOR.modules().stream()
                .filter(module -> !NOT_RULED.contains(module.artifact()))
                .map(MavenModule::classes);
    }

    private static Stream<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(file -> file.endsWith(".class")
                            && !GENERATED.matcher("/" + file).matches())
                    .filter(file -> !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Imported {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(location -> !location.matches(GENERATED))
                .importPaths(folders().toArray(Path[]::new));
    }
}
