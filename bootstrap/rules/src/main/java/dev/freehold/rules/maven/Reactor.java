package dev.freehold.rules.maven;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All modules of the build, found from the root pom, so there is no list to maintain. */
public final class Reactor {
    private final List<MavenModule> modules = new ArrayList<>();

    private Reactor() {}

    /** The reactor of the root pom in the folder, including nested modules. */
    public static Reactor in(Path folder) {
        Reactor reactor = new Reactor();
        reactor.add(Pom.in(folder), List.of(), List.of());
        return reactor;
    }

    /** A module has its own dependencies and those inherited from its parents. */
    private void add(Pom pom, List<MavenDependency> knownAbove, List<MavenDependency> namedAbove) {
        List<MavenDependency> managed =
                Stream.concat(pom.managed().stream(), knownAbove.stream()).toList();
        List<MavenDependency> named = Stream.concat(pom.dependencies(managed).stream(), namedAbove.stream())
                .toList();
        modules.add(new MavenModule(pom.folder(), pom.artifact(), named));
        boolean isParent = pom.isForModulesOnly();
        pom.modules().forEach(folder -> add(Pom.in(folder), managed, isParent ? named : List.of()));
    }

    /** The modules with production code. */
    public List<MavenModule> modules() {
        return modules.stream().filter(MavenModule::hasCode).toList();
    }

    /** The module with the artifact id. */
    public Optional<MavenModule> module(String artifact) {
        return modules.stream()
                .filter(module -> module.artifact().equals(artifact))
                .findFirst();
    }

    /** The modules with code that none of the classes belongs to. */
    public List<MavenModule> without(JavaClasses classes) {
        Set<Path> places = classes.stream()
                .flatMap(type -> type.getSource().stream())
                .filter(source -> source.getUri().getScheme().equals("file"))
                .map(source -> Path.of(source.getUri()))
                .collect(Collectors.toSet());
        return modules().stream()
                .filter(module -> places.stream().noneMatch(place -> place.startsWith(module.classes())))
                .toList();
    }

    /** The modules with code that depend on the artifact, and so are built after it. */
    public List<MavenModule> after(String artifact) {
        return modules().stream()
                .filter(module -> !module.artifact().equals(artifact))
                .filter(module -> reached(module, false, new LinkedHashSet<>()).stream()
                        .anyMatch(other -> other.artifact().equals(artifact)))
                .toList();
    }

    /** The test libraries that are shipped with the artifact, directly or through modules that it ships. */
    public List<String> testLibrariesShippedBy(String artifact) {
        return reached(module(artifact).orElseThrow(), true, new LinkedHashSet<>()).stream()
                .flatMap(module -> module.dependencies().stream()
                        .filter(dependency -> dependency.isShipped() && dependency.isForTests())
                        .map(dependency -> "%s ships %s, as scope %s"
                                .formatted(module.artifact(), dependency, dependency.scope())))
                .toList();
    }

    /** The test jars that modules use outside test scope. */
    public List<String> testJarsOutsideOfTests() {
        return modules.stream()
                .flatMap(module -> module.dependencies().stream()
                        .filter(dependency ->
                                dependency.isTestJar() && !dependency.scope().equals("test"))
                        .map(dependency ->
                                "%s has %s in scope %s".formatted(module.artifact(), dependency, dependency.scope())))
                .toList();
    }

    private Set<MavenModule> reached(MavenModule from, boolean shippedOnly, Set<MavenModule> seen) {
        if (seen.add(from)) {
            from.dependencies().stream()
                    .filter(dependency -> !shippedOnly || dependency.isShipped())
                    .flatMap(dependency -> module(dependency.artifact()).stream())
                    .forEach(module -> reached(module, shippedOnly, seen));
        }
        return seen;
    }
}
