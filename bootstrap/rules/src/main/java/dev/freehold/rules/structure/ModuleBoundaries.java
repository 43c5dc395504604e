package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entry points of a module, and the order of packages inside it. */
public final class ModuleBoundaries {
    private ModuleBoundaries() {}

    /** Classes outside an adapter may use only its entry points. */
    public static ArchRule entryPoints(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "use other adapters only through their entry points",
                type -> Stream.concat(openings(hexagon, type), trespasses(hexagon, type)));
    }

    /** In the root package of an adapter, only entry points are public. */
    private static Stream<String> openings(Hexagon hexagon, JavaClass type) {
        return hexagon.adapterOf(type)
                                .filter(adapter -> type.getPackageName().equals(hexagon.in("adapters." + adapter)))
                                .isPresent()
                        && isPublic(type)
                        && !isEntryPoint(hexagon, type)
                ? Stream.of(type.getName() + " is public, but is not an entry point of its adapter")
                : Stream.empty();
    }

    private static Stream<String> trespasses(Hexagon hexagon, JavaClass type) {
        Optional<String> own = hexagon.adapterOf(type);
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> hexagon.adapterOf(dependency.getTargetClass())
                        .filter(adapter -> !Optional.of(adapter).equals(own))
                        .isPresent())
                .filter(dependency -> !isEntryPoint(hexagon, dependency.getTargetClass()))
                .map(Dependency::getDescription);
    }

    private static boolean isEntryPoint(Hexagon hexagon, JavaClass type) {
        String adapter = hexagon.adapterOf(type).orElseThrow();
        String base = hexagon.in("adapters." + adapter);
        String name = Names.outermost(type.getBaseComponentType()).getName();
        return hexagon.entryPointsOf(adapter).stream().anyMatch(entry -> name.equals(base + "." + entry));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModuleBoundaries::isPublic).orElse(true);
    }

    /** In an ordered package, each rank depends only on later ones, and every subpackage has a rank. */
    public static ArchRule packageOrder(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "follow the package order of their module",
                type -> hexagon.packageOrders().entrySet().stream()
                        .filter(order -> hexagon.isIn(order.getKey(), type))
                        .flatMap(order -> disorder(hexagon.in(order.getKey()), order.getValue(), type)));
    }

    private static Stream<String> disorder(String module, List<Set<String>> ranks, JavaClass type) {
        String own = room(module, type);
        int from = rank(ranks, own);
        if (from < 0) {
            return Stream.of("%s is in %s, which has no rank in %s".formatted(type.getName(), own, module));
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Names.isUnder(dependency.getTargetClass(), module))
                .filter(dependency -> {
                    String room = room(module, dependency.getTargetClass());
                    return !room.equals(own) && rank(ranks, room) <= from;
                })
                .map(Dependency::getDescription);
    }

    /** The direct subpackage of the module, or "." for the module's own package. */
    private static String room(String module, JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(module) ? "." : name.substring(module.length() + 1).split("\\.", 2)[0];
    }

    private static int rank(List<Set<String>> ranks, String room) {
        return IntStream.range(0, ranks.size())
                .filter(rank -> ranks.get(rank).contains(room))
                .findFirst()
                .orElse(-1);
    }
}
