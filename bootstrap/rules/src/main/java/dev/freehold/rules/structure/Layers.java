package dev.freehold.rules.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.stream.Stream;

/** Who may know whom. */
public final class Layers {
    private Layers() {}

    /** The domain knows itself and Java. */
    public static ArchRule domain(Hexagon hexagon) {
        return core(hexagon, "domain", "know only plain Java", "domain");
    }

    /** The application knows itself, the domain and Java. */
    public static ArchRule application(Hexagon hexagon) {
        return core(hexagon, "application", "know only the domain and plain Java", "application", "domain");
    }

    private static ArchRule core(Hexagon hexagon, String ruled, String description, String... known) {
        return ClassRules.check(
                type -> hexagon.isIn(ruled, type),
                description,
                type -> Stream.concat(
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !isKnown(hexagon, dependency.getTargetClass(), known))
                                .map(Dependency::getDescription),
                        ClassRules.accesses(type, PlainJava::asksTheProcess)));
    }

    private static boolean isKnown(Hexagon hexagon, JavaClass type, String... packages) {
        return PlainJava.has(type)
                || hexagon.isAllowedAnnotation(type)
                || Stream.of(packages).anyMatch(name -> hexagon.isIn(name, type));
    }

    /** Ports know no port of the other side. */
    public static ArchRule ports(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                type -> hexagon.isIn("application.port", type),
                "know no port of the other side",
                dependency -> isOfSide(hexagon, "in", "out", dependency) || isOfSide(hexagon, "out", "in", dependency));
    }

    /** What both sides may know knows neither. */
    private static boolean isOfSide(Hexagon hexagon, String side, String other, Dependency dependency) {
        return hexagon.isIn("application.port." + side, dependency.getTargetClass())
                && (hexagon.isIn("application.port." + other, dependency.getOriginClass())
                        || !hexagon.isIn("application.port." + side, dependency.getOriginClass()));
    }

    /** Driving adapters know the in-ports. */
    public static ArchRule drivingAdapters(Hexagon hexagon) {
        return adapters(hexagon, true, "in");
    }

    /** Driven adapters know the out-ports. */
    public static ArchRule drivenAdapters(Hexagon hexagon) {
        return adapters(hexagon, false, "out");
    }

    private static ArchRule adapters(Hexagon hexagon, boolean driving, String side) {
        return ClassRules.forbidDependencies(
                type -> hexagon.adapterOf(type)
                        .filter(name -> hexagon.driving().contains(name) == driving)
                        .isPresent(),
                "know of the application only its " + side + "-ports",
                dependency -> hexagon.isIn("application", dependency.getTargetClass())
                        && !hexagon.isIn("application.port." + side, dependency.getTargetClass())
                        && !dependency.getTargetClass().getPackageName().equals(hexagon.in("application.port")));
    }

    /** No adapter knows another. */
    public static ArchRule adaptersAreStrangers(Hexagon hexagon) {
        return slices().matching(hexagon.in("adapters.(*)..")).should().notDependOnEachOther();
    }

    /** Nothing outside of bootstrap knows it. */
    public static ArchRule bootstrap(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                type -> hexagon.has(type) && !hexagon.isIn("bootstrap", type),
                "not know bootstrap",
                dependency -> hexagon.isIn("bootstrap", dependency.getTargetClass()));
    }
}
