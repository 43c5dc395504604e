package dev.freehold.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. */
final class Layers {
    /** The adapters that drive the application, and so stand at its in-ports. Every other one is driven. */
    private static final String[] DRIVING = {"web"};

    private Layers() {}

    static ArchRule domain(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(Known.toEveryone().or(resideInAPackage(root + ".domain..")));
    }

    static ArchRule application(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(
                        Known.toEveryone().or(resideInAnyPackage(root + ".application..", root + ".domain..")));
    }

    static ArchRule ports(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application.port..")
                .should(Complaints.about(
                        "know no port of the other side",
                        port -> port.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    String from = dependency.getOriginClass().getPackageName();
                                    String to = dependency.getTargetClass().getPackageName();
                                    return to.startsWith(root + ".application.port.") && !from.equals(to);
                                })
                                .map(dependency -> dependency.getDescription())));
    }

    static ArchRule web(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".adapters.web..")
                .should()
                .onlyDependOnClassesThat(Known.asLibrary(root)
                        .or(resideInAnyPackage(
                                root + ".adapters.web..",
                                root + ".application.port.in",
                                root + ".application.port",
                                root + ".domain..")));
    }

    static ArchRule drivenAdapters(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".adapters..")
                .and()
                .resideOutsideOfPackages(Stream.of(DRIVING)
                        .map(name -> root + ".adapters." + name + "..")
                        .toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(Known.asLibrary(root)
                        .or(resideInAnyPackage(
                                root + ".adapters..",
                                root + ".application.port.out",
                                root + ".application.port",
                                root + ".domain..")));
    }

    static ArchRule adapters(String root) {
        return slices().matching(root + ".adapters.(*)..").should().notDependOnEachOther();
    }

    static ArchRule bootstrap(String root) {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".bootstrap..")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage(root + ".bootstrap.."));
    }
}
