package dev.freehold.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.freehold.documents.Documents;
import dev.freehold.rules.maven.MavenModule;
import dev.freehold.rules.maven.Reactor;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** The compiled classes of the service from all modules of the reactor, without generated code. */
final class Product {
    static final String BOOTSTRAP = "freehold-bootstrap";

    /** The rules themselves, which are not part of the service and are used only by its tests. */
    static final Set<String> NOT_RULED = Set.of("freehold-rules");

    static final Reactor REACTOR = Reactor.in(Documents.REPOSITORY);

    private static final Pattern GENERATED = Pattern.compile(".*/generated/.*");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.matches(GENERATED))
            .importPaths(REACTOR.modules().stream()
                    .filter(module -> !NOT_RULED.contains(module.artifact()))
                    .map(MavenModule::classes)
                    .toArray(Path[]::new));

    private Product() {}
}
