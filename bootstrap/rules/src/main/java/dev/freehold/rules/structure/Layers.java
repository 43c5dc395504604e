package dev.freehold.rules.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.stream.Stream;

/** Which layers may depend on which. */
public final class Layers {
    private Layers() {}

    /** The domain depends only on itself and plain Java. */
    public static ArchRule domain(Hexagon hexagon) {
        return core(hexagon, "domain", "depend only on plain Java", "domain");
    }

    /** The application depends only on itself, the domain and plain Java. */
    public static ArchRule application(Hexagon hexagon) {
        return core(hexagon, "application", "depend only on the domain and plain Java", "application", "domain");
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

    /** In-ports and out-ports do not depend on each other. */
    public static ArchRule ports(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                type -> hexagon.isIn("application.port", type),
                "not depend on ports of the other side",
                dependency -> isOfSide(hexagon, "in", "out", dependency) || isOfSide(hexagon, "out", "in", dependency));
    }

    /** Types shared by both sides depend on neither. */
    private static boolean isOfSide(Hexagon hexagon, String side, String other, Dependency dependency) {
        return hexagon.isIn("application.port." + side, dependency.getTargetClass())
                && (hexagon.isIn("application.port." + other, dependency.getOriginClass())
                        || !hexagon.isIn("application.port." + side, dependency.getOriginClass()));
    }

    /** Driving adapters depend only on in-ports. */
    public static ArchRule drivingAdapters(Hexagon hexagon) {
        return adapters(hexagon, true, "in");
    }

    /** Driven adapters depend only on out-ports. */
    public static ArchRule drivenAdapters(Hexagon hexagon) {
        return adapters(hexagon, false, "out");
    }

    private static ArchRule adapters(Hexagon hexagon, boolean driving, String side) {
        return ClassRules.forbidDependencies(
                type -> hexagon.adapterOf(type)
                        .filter(name -> hexagon.driving().contains(name) == driving)
                        .isPresent(),
                "depend only on the " + side + "-ports of the application",
                dependency -> hexagon.isIn("application", dependency.getTargetClass())
                        && !hexagon.isIn("application.port." + side, dependency.getTargetClass())
                        && !dependency.getTargetClass().getPackageName().equals(hexagon.in("application.port")));
    }

    /** No adapter depends on another. */
    public static ArchRule independentAdapters(Hexagon hexagon) {
        return slices().matching(hexagon.in("adapters.(*)..")).should().notDependOnEachOther();
    }

    /** Nothing outside bootstrap depends on it. */
    public static ArchRule bootstrap(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                type -> hexagon.has(type) && !hexagon.isIn("bootstrap", type),
                "not depend on bootstrap",
                dependency -> hexagon.isIn("bootstrap", dependency.getTargetClass()));
    }
}
