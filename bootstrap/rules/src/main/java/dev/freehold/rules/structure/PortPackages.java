package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Set;
import java.util.stream.Stream;

/** That a port can be told by where it lies, and that nothing else is one. */
public final class PortPackages {
    private PortPackages() {}

    /** Ports are interfaces in {@code port.in} or {@code port.out}, and what adapters implement is a port. */
    public static ArchRule inTheirPlaces(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::isCore,
                "be an interface directly in port.in or port.out if they are a port, and only then lie there",
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
                        + (isPlain ? " lies in a package inside" : " lies among the ports and is no interface"));
    }

    /** What a port inherits from a library no rule has looked at. */
    private static Stream<String> extended(Hexagon hexagon, JavaClass type) {
        return isAmongPorts(hexagon, type) && type.isInterface()
                ? type.getRawInterfaces().stream()
                        .filter(parent -> !hexagon.isCore(parent))
                        .map(parent -> "%s extends %s: say in its own methods what it is for"
                                .formatted(type.getName(), parent.getName()))
                : Stream.empty();
    }

    /** What both sides speak of has no behaviour that somebody else could bring. */
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
                : Stream.of(type.getName() + " is neither a value nor a failure: if it is a port, it is in or out");
    }

    private static Stream<String> implemented(Hexagon hexagon, JavaClass type) {
        return isAmongPorts(hexagon, type) || type.isAnnotation()
                ? Stream.empty()
                : type.getAllSubclasses().stream()
                        .filter(inner -> !hexagon.isCore(inner))
                        .map(inner -> "%s is implemented by %s, and so is an out-port that lies somewhere else"
                                .formatted(type.getName(), inner.getName()));
    }

    private static boolean isAmongPorts(Hexagon hexagon, JavaClass type) {
        return hexagon.isIn("application.port.in", type) || hexagon.isIn("application.port.out", type);
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
