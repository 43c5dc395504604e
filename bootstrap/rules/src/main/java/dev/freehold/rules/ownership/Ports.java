package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.ReachableTypes;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No protected type passes through a port without a permission. */
public final class Ports {
    /** Return types that cannot hide anything; type arguments are checked too. */
    private static final Set<String> TRANSPARENT = Set.of(
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Integer",
            "java.lang.Long",
            "java.util.UUID",
            "java.util.OptionalInt",
            "java.util.OptionalLong");

    private Ports() {}

    /** Port methods with protected types take the permission, so callers must have passed the policy. */
    public static ArchRule permission(Hexagon hexagon) {
        return ClassRules.check(
                type -> (hexagon.isIn("application", type) || isPort(hexagon, type)) && !isCarrier(hexagon, type),
                "take the permission in every method that could disclose protected data",
                port -> port.getAllMethods().stream()
                        .filter(method -> hexagon.has(method.getOwner()))
                        .filter(method ->
                                isReachable(port, method) && !hexagon.owned().isPermissionTakenBy(method))
                        .flatMap(method -> leaks(hexagon, port, method)));
    }

    /** Values and exceptions pass through ports and are inspected there. */
    private static boolean isCarrier(Hexagon hexagon, JavaClass type) {
        boolean isAmongPorts = hexagon.isIn("application.port.in", type) || hexagon.isIn("application.port.out", type);
        return (type.isRecord() && hexagon.isIn("application.port", type) && !isCalled(type))
                || type.isEnum()
                || type.isAssignableTo(Throwable.class)
                || (isSealed(type) && !isAmongPorts);
    }

    private static boolean isCalled(JavaClass type) {
        return type.getRawInterfaces().stream().anyMatch(parent -> !isSealed(parent));
    }

    /** An interface whose subtypes are all nested in it. */
    private static boolean isSealed(JavaClass type) {
        return type.isInterface()
                && !type.getSubclasses().isEmpty()
                && type.getSubclasses().stream()
                        .allMatch(inner ->
                                inner.getEnclosingClass().filter(type::equals).isPresent());
    }

    private static boolean isReachable(JavaClass port, JavaMethod method) {
        return port.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<String> leaks(Hexagon hexagon, JavaClass port, JavaMethod method) {
        String name = method.getFullName();
        if (Stream.concat(involved(hexagon, method), siblings(hexagon, port)).anyMatch(hexagon.owned()::isProtected)) {
            return Stream.of(name + " takes no permission but involves a protected type");
        }
        return isPort(hexagon, port)
                ? opaque(hexagon, method)
                        .map(type -> "%s takes no permission but returns or takes %s, which could hold anything"
                                .formatted(name, type.getName()))
                : Stream.empty();
    }

    private static boolean isPort(Hexagon hexagon, JavaClass type) {
        return hexagon.isIn("application.port", type)
                || (hexagon.isIn("domain", type)
                        && type.getAllSubclasses().stream().anyMatch(inner -> !hexagon.isCore(inner)));
    }

    private static Stream<JavaClass> involved(Hexagon hexagon, JavaMethod method) {
        Stream<JavaType> thrown = method.getExceptionTypes().stream().map(JavaType.class::cast);
        return Stream.of(Stream.of(method.getReturnType()), method.getParameterTypes().stream(), thrown)
                .flatMap(found -> found)
                .flatMap(type -> ReachableTypes.of(type, inner -> isOpened(hexagon, inner)).stream());
    }

    /**
     * If one method of a port involves protected types, all its methods need the permission: even a count discloses
     * something.
     */
    private static Stream<JavaClass> siblings(Hexagon hexagon, JavaClass port) {
        return isPort(hexagon, port)
                ? port.getMethods().stream().flatMap(method -> involved(hexagon, method))
                : Stream.empty();
    }

    /** Ports are checked separately, and proofs contain nothing protected. */
    private static boolean isOpened(Hexagon hexagon, JavaClass type) {
        return hexagon.isCore(type)
                && !hexagon.owned().isProof(type)
                && (isCarrier(hexagon, type) || !hexagon.isIn("application", type));
    }

    private static Stream<JavaClass> opaque(Hexagon hexagon, JavaMethod method) {
        Stream<JavaClass> back = ReachableTypes.of(method.getReturnType(), inner -> isOpened(hexagon, inner)).stream();
        Stream<JavaClass> out = method.getParameters().stream()
                .map(JavaParameter::getType)
                .filter(type -> isWritable(type.toErasure()))
                .flatMap(type -> Stream.concat(Stream.of(type.toErasure()), type.getAllInvolvedRawTypes().stream()));
        Stream<JavaClass> raw = Stream.of(method.getReturnType())
                .filter(type -> type instanceof JavaClass erased && isGeneric(erased))
                .map(JavaType::toErasure);
        return Stream.of(back.filter(type -> !isTransparent(hexagon, type)), out, raw)
                .flatMap(found -> found)
                .distinct();
    }

    private static boolean isTransparent(Hexagon hexagon, JavaClass type) {
        return hexagon.isCore(type)
                || type.isPrimitive()
                || type.getPackageName().equals("java.time")
                || TRANSPARENT.contains(type.getName())
                || isGeneric(type);
    }

    private static boolean isGeneric(JavaClass type) {
        return type.isEquivalentTo(java.util.Optional.class)
                || type.isEquivalentTo(java.util.List.class)
                || type.isEquivalentTo(java.util.Set.class)
                || type.isEquivalentTo(Map.class);
    }

    /** Types that the callee could write to. */
    private static boolean isWritable(JavaClass type) {
        return type.isArray()
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo(Appendable.class)
                || type.getPackageName().matches("java\\.(util\\.(function|concurrent.*)|io|nio.*)");
    }
}
