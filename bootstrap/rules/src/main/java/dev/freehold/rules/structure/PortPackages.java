package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Set;
import java.util.stream.Stream;

/** Ports are recognisable by their package, and nothing else is a port. */
public final class PortPackages {
    private PortPackages() {}

    /** Ports are interfaces in {@code port.in} or {@code port.out}, and adapters implement only ports. */
    public static ArchRule onlyPorts(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::isCore,
                "be in port.in or port.out if and only if they are ports, and ports must be interfaces",
                type -> Stream.of(
                                among(hexagon, type),
                                extended(hexagon, type),
                                beside(hexagon, type),
                                implemented(hexagon, type))
                        .flatMap(found -> found));
    }

    private static Stream<String> among(Hexagon hexagon, JavaClass type) {
        boolean isThere =
                isAmongPorts(hexagon, type) && type.getEnclosingClass().isEmpty();
        boolean isPlain = type.isInterface() && !type.isAnnotation();
        boolean isDirectly = Set.of(hexagon.in("application.port.in"), hexagon.in("application.port.out"))
                .contains(type.getPackageName());
        return !isThere || isPackageInfo(type) || (isPlain && isDirectly)
                ? Stream.empty()
                : Stream.of(type.getName()
                        + (isPlain
                                ? " is in a subpackage of the ports"
                                : " is among the ports but is not an interface"));
    }

    /** Methods that a port inherits from a library are not checked by any rule. */
    private static Stream<String> extended(Hexagon hexagon, JavaClass type) {
        return isAmongPorts(hexagon, type) && type.isInterface()
                ? type.getRawInterfaces().stream()
                        .filter(parent -> !hexagon.isCore(parent))
                        .map(parent ->
                                "%s extends %s: declare its methods itself".formatted(type.getName(), parent.getName()))
                : Stream.empty();
    }

    /** Types shared by both sides have no behaviour that another module could implement. */
    private static Stream<String> beside(Hexagon hexagon, JavaClass type) {
        boolean isThere = hexagon.isIn("application.port", type)
                && !isAmongPorts(hexagon, type)
                && type.getEnclosingClass().isEmpty();
        boolean isValue =
                type.isRecord() || type.isEnum() || type.isAnnotation() || type.isAssignableTo(Throwable.class);
        boolean isClosed = type.isInterface()
                && !type.getSubclasses().isEmpty()
                && type.getSubclasses().stream().allMatch(hexagon::isCore);
        return !isThere || isValue || isClosed || isPackageInfo(type)
                ? Stream.empty()
                : Stream.of(type.getName() + " is neither a value nor an exception: a port belongs in port.in or"
                        + " port.out");
    }

    private static Stream<String> implemented(Hexagon hexagon, JavaClass type) {
        return isAmongPorts(hexagon, type) || type.isAnnotation()
                ? Stream.empty()
                : type.getAllSubclasses().stream()
                        .filter(inner -> !hexagon.isCore(inner))
                        .map(inner -> "%s is implemented by %s, so it is an out-port outside port.out"
                                .formatted(type.getName(), inner.getName()));
    }

    private static boolean isAmongPorts(Hexagon hexagon, JavaClass type) {
        return hexagon.isIn("application.port.in", type) || hexagon.isIn("application.port.out", type);
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
