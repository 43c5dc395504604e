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

/** All modules that are built together, found from the root pom on, and by no list that could be forgotten. */
public final class Reactor {
    private final List<MavenModule> modules = new ArrayList<>();

    private Reactor() {}

    /** The reactor whose root pom lies in that folder, with modules inside of modules. */
    public static Reactor in(Path folder) {
        Reactor reactor = new Reactor();
        reactor.add(Pom.in(folder), List.of(), List.of());
        return reactor;
    }

    /** A module has what it names, and what those that it lies in have named for all. */
    private void add(Pom pom, List<MavenDependency> knownAbove, List<MavenDependency> namedAbove) {
        List<MavenDependency> managed =
                Stream.concat(pom.managed().stream(), knownAbove.stream()).toList();
        List<MavenDependency> named = Stream.concat(pom.dependencies(managed).stream(), namedAbove.stream())
                .toList();
        modules.add(new MavenModule(pom.folder(), pom.artifact(), named));
        boolean isParent = pom.isForModulesOnly();
        pom.modules().forEach(folder -> add(Pom.in(folder), managed, isParent ? named : List.of()));
    }

    /** The modules that have code, the root among them if it does. */
    public List<MavenModule> modules() {
        return modules.stream().filter(MavenModule::hasCode).toList();
    }

    /** The module of that artifact. */
    public Optional<MavenModule> module(String artifact) {
        return modules.stream()
                .filter(module -> module.artifact().equals(artifact))
                .findFirst();
    }

    /** The modules with code that none of those classes was compiled in. */
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

    /** The modules with code that need that artifact, and so are built after it. */
    public List<MavenModule> after(String artifact) {
        return modules().stream()
                .filter(module -> !module.artifact().equals(artifact))
                .filter(module -> reached(module, false, new LinkedHashSet<>()).stream()
                        .anyMatch(other -> other.artifact().equals(artifact)))
                .toList();
    }

    /** What comes with that artifact, from its own pom or those of the modules it ships, and is there for tests alone. */
    public List<String> testLibrariesShippedBy(String artifact) {
        return reached(module(artifact).orElseThrow(), true, new LinkedHashSet<>()).stream()
                .flatMap(module -> module.dependencies().stream()
                        .filter(dependency -> dependency.isShipped() && dependency.isForTests())
                        .map(dependency -> "%s ships %s, as scope %s"
                                .formatted(module.artifact(), dependency, dependency.scope())))
                .toList();
    }

    /** What tests of one module other modules have outside of their own tests. */
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
